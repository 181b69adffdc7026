import type { Lang } from '../../../core/frameworks/types.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ResultCard, ResultList } from '../../../ui/result-card/result-card.tsx';
import { ChipLink } from '../../../ui/tag/tag.tsx';
import type { AnswerView } from '../presenters/answer.ts';
import { wordsOf } from '../words.ts';
import { AcuteHelp } from './acute.tsx';

type Props = { lang: Lang; view: AnswerView; href: (path: string) => string };

/** Acute help when the words ask for it, what was understood, and what can help. The piece that changes while typing. */
export const Results = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang);
  const from = view.understood[0]?.code;
  return (
    <>
      {view.acute && <AcuteHelp lang={lang} view={view.acute} />}
      {view.understood.length > 0 && (
        <section class="stack" aria-labelledby="understood">
          <h2 id="understood" class="quiet-heading">{words.understood}</h2>
          <p class="row">{view.understood.map(({ code, label }) => <ChipLink href={href(`/hulp?t=${code}`)}>{label}</ChipLink>)}</p>
        </section>
      )}
      {view.cards.length === 0 ? (
        <EmptyState title={words.notFoundTitle}><p data-summary>{view.filteredAway ? words.filtersOnly : words.notFound}</p></EmptyState>
      ) : (
        <section aria-labelledby="found">
          <h2 id="found" data-summary data-address={view.address ? href(`/hulp?t=${view.address}`) : undefined}>{view.found}</h2>
          <ResultList>
            {view.cards.map((card) => (
              <ResultCard lang={lang} href={href(`/aanbod/${card.id}${from ? `?t=${from}` : ''}`)} name={card.name}
                summary={card.summary} level={card.level} soon={card.soon} join={card.join} why={card.why} />
            ))}
          </ResultList>
        </section>
      )}
    </>
  );
};
