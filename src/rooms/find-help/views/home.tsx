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
const Also = ({ lang, href }: Pick<HomeProps, 'lang' | 'href'>) => {
  const { also } = wordsOf(lang);
  return (
    <nav class="stack" aria-labelledby="also">
      <h2 id="also">{also.title}</h2>
      <ul>
        <li><a href={href('/wie-doet-wat')}>{also.roles}</a></li>
        <li><a href={href('/keten')}>{also.chain}</a></li>
        <li><a href={href('/regelen')}>{also.arrange}</a></li>
        <li><a href={href('/brief')}>{also.letter}</a></li>
        <li><a href={href('/oefenen')}>{also.modules}</a></li>
      </ul>
    </nav>
  );
};

type HomeProps = { lang: Lang; tree: ThemeTree; href: (path: string) => string };

export const Home = ({ lang, tree, href }: HomeProps) => (
  <>
    <div id="results" class="stack"></div>
    <div class="stack stack--loose">
      <Themes words={wordsOf(lang)} tree={tree} hrefFor={(code) => href(`/hulp?t=${code}`)} />
      <Also lang={lang} href={href} />
    </div>
  </>
);
