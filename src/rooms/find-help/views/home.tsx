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

/** What else there is for a student, without a question. */
const More = ({ lang, href }: Pick<HomeProps, 'lang' | 'href'>) => {
  const { more } = wordsOf(lang);
  return (
    <nav class="stack" aria-labelledby="more">
      <h2 id="more">{more.title}</h2>
      <ul>
        <li><a href={href('/wie-doet-wat')}>{more.roles}</a></li>
        <li><a href={href('/keten')}>{more.chain}</a></li>
        <li><a href={href('/regelen')}>{more.arrange}</a></li>
        <li><a href={href('/brief')}>{more.letter}</a></li>
      </ul>
    </nav>
  );
};

type HomeProps = { lang: Lang; tree: ThemeTree; href: (path: string) => string };

export const Home = ({ lang, tree, href }: HomeProps) => (
  <>
    <div id="results" class="stack"></div>
    <Themes words={wordsOf(lang)} tree={tree} hrefFor={(code) => href(`/hulp?t=${code}`)} />
    <More lang={lang} href={href} />
  </>
);
