import type { Lang } from '../../../core/frameworks/types.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ResultCard, ResultList } from '../../../ui/result-card/result-card.tsx';
import type { AnswerView, Card } from '../presenters/answer.ts';
import { wordsOf } from '../words.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';

type Props = { lang: Lang; view: AnswerView; href: (path: string) => string };

/** So many stand open; the rest is one tap away, so that the best are not lost in a long page. */
const FIRST = 6;

const Cards = ({ lang, view, href, cards }: Props & { cards: readonly Card[] }) => {
  const from = view.understood[0]?.code;
  return (
    <ResultList>
      {cards.map((card) => (
        <ResultCard
          lang={lang}
          href={href(`/aanbod/${card.id}${from ? `?t=${from}` : ''}`)}
          name={card.name}
          summary={card.summary}
          level={card.level}
          soon={card.soon}
          join={card.join}
          why={card.why}
        />
      ))}
    </ResultList>
  );
};

/** The themes that were recognised, as links that share the answer without the words. */
const Understood = ({ lang, view, href }: Props) =>
  view.understood.length === 0 ? (
    <></>
  ) : (
    <p class="soft small">
      {wordsOf(lang).understood}:{' '}
      {view.understood.map(({ code, label }, i) => (
        <>
          {i > 0 && ', '}
          <a href={href(`/hulp?t=${code}`)}>{label}</a>
        </>
      ))}
    </p>
  );

/** Acute help when the words ask for it, what was understood, what can help. It changes while somebody types. */
export const Results = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <span data-address={href(view.address ? `/hulp?${view.address}` : '/hulp')}></span>
      {view.acute && <AcuteHelp lang={lang} view={view.acute} />}
      {view.cards.length === 0 ? (
        <EmptyState title={words.notFoundTitle}>
          <p data-summary>{view.filteredAway ? words.filtersOnly : words.notFound}</p>
        </EmptyState>
      ) : (
        <section aria-labelledby="found">
          <h2 id="found" data-summary>
            {view.found}
          </h2>
          <Understood lang={lang} view={view} href={href} />
          <Cards lang={lang} view={view} href={href} cards={view.cards.slice(0, FIRST)} />
          {view.cards.length > FIRST && (
            <details class="filters">
              <summary>{words.more(view.cards.length - FIRST)}</summary>
              <Cards lang={lang} view={view} href={href} cards={view.cards.slice(FIRST)} />
            </details>
          )}
        </section>
      )}
    </>
  );
};
