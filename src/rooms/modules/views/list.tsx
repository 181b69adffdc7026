import type { Lang } from '../../../core/frameworks/types.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ResultCard } from '../../../ui/result-card/result-card.tsx';
import type { ListView } from '../presenters/overview.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string; view: ListView };

const Cards = ({ lang, href, cards }: Omit<Props, 'view'> & { cards: ListView['going'] }) => (
  <div class="grid">
    {cards.map(({ path, title, summary, tags }) => (
      <ResultCard lang={lang} href={href(path)} name={title} summary={summary} tags={tags} heading="h3" />
    ))}
  </div>
);

/** Every exercise, in a few groups; what was begun on top. */
export const ListPage = ({ lang, href, view }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <h1>{words.title}</h1>
      <div class="stack stack--loose">
        <p class="lead">{words.lead}</p>
        {view.groups.length === 0 && <EmptyState title={words.none} />}
        {view.going.length > 0 && (
          <section class="stack" aria-labelledby="going">
            <h2 id="going">{words.going}</h2>
            <Cards lang={lang} href={href} cards={view.going} />
          </section>
        )}
        {view.groups.map(({ name, cards }, at) => (
          <section class="stack" aria-labelledby={`group-${at}`}>
            <h2 id={`group-${at}`}>{name}</h2>
            <Cards lang={lang} href={href} cards={cards} />
          </section>
        ))}
        <div class="stack stack--tight soft">
          <p>{words.money} <a href={`${href('/regelen')}?gebied=money`}>{words.moneyLink}</a></p>
          <p><a href={href('/hulp')}>{words.find}</a></p>
        </div>
      </div>
    </>
  );
};
