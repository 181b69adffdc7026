import type { Lang } from '../../../core/frameworks/types.ts';
import { SearchBox } from '../../../ui/search-box/search-box.tsx';
import type { ThemeTree } from '../presenters/choices.ts';
import { wordsOf } from '../words.ts';
import { Themes } from './themes.tsx';

/** The one question, large. */
export const HomeSearch = ({ lang, action, live }: { lang: Lang; action: string; live: string }) => {
  const words = wordsOf(lang);
  return (
    <SearchBox
      lang={lang}
      action={action}
      live={live}
      region="results"
      large
      label={words.question}
      hint={words.promise}
      examples={words.examples}
    />
  );
};

export const Home = ({ lang, tree, hrefFor }: { lang: Lang; tree: ThemeTree; hrefFor: (code: string) => string }) => (
  <>
    <div id="results" class="stack"></div>
    <Themes words={wordsOf(lang)} tree={tree} hrefFor={hrefFor} />
  </>
);
