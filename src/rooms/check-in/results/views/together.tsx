import type { Lang } from '../../../../core/frameworks/types.ts';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import type { ResultView } from '../presenter.ts';
import { wordsOf } from '../words.ts';
import { Outcomes } from './outcomes.tsx';

type Props = { lang: Lang; view: ResultView & { readonly starters: NonNullable<ResultView['starters']> }; at: string };

/** Only how it is now: what was before stays with the student. */
const NO_LINES = { lines: {} };

/** The same for two: outcomes and three questions. No separate answers, no advice. Fits one sheet of paper. */
export const TogetherBody = ({ lang, view, at }: Props) => {
  const words = wordsOf(lang).together;
  return (
    <>
      <h1>{words.heading}</h1>
      <div class="stack stack--loose">
        <div class="stack stack--tight measure">
          <p class="lead">{words.lead}</p>
          <p class="soft">{view.name}. {view.on}.</p>
        </div>
        <section class="panel" aria-labelledby="starters">
          <h2 id="starters">{words.starters}</h2>
          <ol>
            {view.starters.map(({ why, question }) => <li><span class="soft">{why}</span><br /><strong>{question}</strong></li>)}
          </ol>
        </section>
        <Outcomes lang={lang} outcomes={view.outcomes} picture={NO_LINES} />
        <div class="stack stack--tight no-print">
          <p class="soft">{words.note}</p>
          <div><PrintButton lang={lang} /></div>
          <p><a href={at}>{words.back}</a></p>
        </div>
      </div>
    </>
  );
};
