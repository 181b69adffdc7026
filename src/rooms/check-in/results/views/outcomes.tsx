import type { Lang } from '../../../../core/frameworks/types.ts';
import { ScoreLine } from '../../../../ui/score-line/score-line.tsx';
import { ScoreWheel } from '../../../../ui/score-wheel/score-wheel.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import type { Outcome } from '../presenter.ts';
import type { PictureView } from '../presenter-picture.ts';
import { wordsOf } from '../words.ts';

/** Each outcome in words: its name, its stretch, what that means, how it moved. */
export const Outcomes = ({ lang, outcomes }: { lang: Lang; outcomes: readonly Outcome[] }) => (
  <section aria-labelledby="words">
    <h2 id="words">{wordsOf(lang).wordsTitle}</h2>
    <ul class="outcomes plain-list">
      {outcomes.map(({ title, state, look, words, change }) => (
        <li class="outcomes__one">
          <h3 class="outcomes__title">{title} <Tag look={look}>{state}</Tag></h3>
          <p>{[words, change].filter(Boolean).join(' ')}</p>
        </li>
      ))}
    </ul>
  </section>
);

/** The wheel or the lines, and the same as a table. */
export const Picture = ({ lang, picture }: { lang: Lang; picture: PictureView }) => {
  const words = wordsOf(lang);
  const { wheel, lines, first, columns, rows } = picture;
  if (!wheel && lines.length === 0) return <></>;
  return (
    <section class="stack" aria-labelledby="picture">
      <h2 id="picture">{words.pictureTitle}</h2>
      <p class="soft">{wheel ? words.wheel : words.lines}{first && ` ${words.first}`}</p>
      {wheel && <ScoreWheel caption={words.wheelCaption} {...wheel} />}
      {lines.length > 0 && <div class="grid">{lines.map((line) => <ScoreLine lang={lang} {...line} />)}</div>}
      <details>
        <summary>{words.table}</summary>
        <Table lang={lang} caption={words.tableCaption} quietCaption stacked
          columns={[{ label: words.day }, ...columns.map((label) => ({ label }))]} rows={rows} />
      </details>
      <details>
        <summary>{words.bandsTitle}</summary>
        <p>{words.bands}</p>
      </details>
    </section>
  );
};
