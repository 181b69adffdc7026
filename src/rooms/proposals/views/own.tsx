import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { WorkList } from '../../../ui/work-list/work-list.tsx';
import type { OwnRow } from '../presenters/own.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; href: (path: string) => string; rows: readonly OwnRow[] };

/** What one can get and how it goes, and the ideas of who looks. */
export const OwnPage = ({ lang, href, rows }: Props) => {
  const words = wordsOf(lang).own;
  return (
    <div class="stack stack--loose">
      <header>
        <h1>{words.title}</h1>
        <p class="lead measure">{words.lead}</p>
        <p><ButtonLink look="primary" href={href('/ideeen/nieuw')}>{words.add}</ButtonLink></p>
      </header>
      {rows.length > 0 && (
        <section class="stack" aria-labelledby="yours">
          <h2 id="yours">{words.yours}</h2>
          <WorkList work={rows.map(({ path, ...row }) => ({ ...row, href: href(path) }))} />
        </section>
      )}
      <section class="stack" aria-labelledby="get">
        <h2 id="get">{words.get}</h2>
        <div class="grid">
          {Object.values(words.gets).map(([name, text]) => <div class="panel"><h3>{name}</h3><p>{text}</p></div>)}
        </div>
      </section>
      <section class="stack measure" aria-labelledby="how">
        <h2 id="how">{words.how}</h2>
        <ol>{words.steps.map((step) => <li>{step}</li>)}</ol>
      </section>
      <section class="measure" aria-labelledby="who">
        <h2 id="who">{words.who}</h2>
        <p>{words.whoText}</p>
      </section>
    </div>
  );
};
