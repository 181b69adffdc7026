import type { Lang } from '../../../core/frameworks/types.ts';
import { Intervals } from '../../../ui/intervals/intervals.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { EffectView } from '../presenters/effect.ts';
import type { CardView } from '../presenters/card.ts';
import { wordsOf } from '../words/index.ts';

type Effect = Extract<EffectView, { few: false }>;

/** The whole effect: in words, as a picture, in numbers, and what it does not prove. */
export const EffectPart = ({ lang, effect }: { lang: Lang; effect: Effect }) => {
  const words = wordsOf(lang).effect;
  const { what, value, means } = words.columns;
  return (
    <section class="panel" aria-labelledby="effect-more">
      <h2 id="effect-more">{words.title}</h2>
      <p class="lead">{effect.headline}</p>
      <p class="measure">{effect.lines.join(' ')}</p>
      <p class="small soft">{words.scale}: <PartText lang={lang} text={effect.scale} />. {words.source}: {effect.source}. {effect.from}</p>
      {effect.picture.length > 0
        && <Intervals caption={words.picture} rows={effect.picture} note={words.pictureText} />}
      <div class="beside">
        <div>
          <h3>{words.numbers}</h3>
          <Table
            lang={lang}
            caption={words.numbers}
            quietCaption
            stacked
            columns={[what, value, means].map((label) => ({ label }))}
            rows={effect.numbers.map((row) => [row.what, row.value, row.means])}
          />
        </div>
        {effect.caveats.length > 0 && (
          <div>
            <h3>{words.proves}</h3>
            <ul>{effect.caveats.map((caveat) => <li>{caveat}</li>)}</ul>
          </div>
        )}
      </div>
    </section>
  );
};

/** Our form, question by question, and what people wrote. */
export const QuestionsPart = ({ lang, questions }: { lang: Lang; questions: NonNullable<CardView['questions']> }) => {
  const words = wordsOf(lang);
  const { question, positive, mean } = words.reception.columns;
  return (
    <section class="panel" aria-labelledby="each">
      <h2 id="each">{words.reception.each}</h2>
      <Table
        lang={lang}
        caption={words.reception.each}
        quietCaption
        stacked
        columns={[{ label: question }, { label: positive }, { label: mean }]}
        rows={questions.rows.map((row) => [row.question, row.positive, row.mean])}
      />
      {questions.remarks.length > 0 && (
        <>
          <h3>{words.card.remarks}</h3>
          <p class="small soft">{words.card.remarksText}</p>
          <ul class="stack stack--tight">{questions.remarks.map((remark) => <li>{remark}</li>)}</ul>
        </>
      )}
    </section>
  );
};
