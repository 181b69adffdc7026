import type { Lang } from '../../../../core/frameworks/types.ts';
import { ScoreLine } from '../../../../ui/score-line/score-line.tsx';
import { ScoreWheel } from '../../../../ui/score-wheel/score-wheel.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import type { Outcome } from '../presenter.ts';
import type { PictureView } from '../presenter-picture.ts';
import { wordsOf } from '../words.ts';

/** Each outcome: its name and its stretch, what that means and how it moved, then its picture. */
export const Outcomes = ({ lang, outcomes, picture }: {
  lang: Lang; outcomes: readonly Outcome[]; picture: Pick<PictureView, 'lines'>;
}) => (
  <section aria-labelledby="words">
    <h2 id="words">{wordsOf(lang).wordsTitle}</h2>
    <ul class="outcomes plain-list">
      {outcomes.map(({ key, title, state, look, words, change }) => {
        const line = picture.lines[key];
        return (
          <li class="outcomes__one">
            <div>
              <h3 class="outcomes__title">{title} <Tag look={look}>{state}</Tag></h3>
              <p>{[words, change].filter(Boolean).join(' ')}</p>
            </div>
            {line && <ScoreLine lang={lang} {...line} />}
          </li>
        );
      })}
    </ul>
  </section>
);

/** The wheel of all outcomes; and whatever the picture is, the same as a table and what its words mean. */
export const Picture = ({ lang, picture }: { lang: Lang; picture: PictureView }) => {
  const words = wordsOf(lang);
  const { wheel, first, columns, rows } = picture;
  return (
    <section class="stack stack--tight" aria-labelledby={wheel ? 'picture' : undefined}>
      {wheel && <h2 id="picture">{words.pictureTitle}</h2>}
      <p class="soft">{wheel ? words.wheel : words.lines}{first && ` ${words.first}`}</p>
      {wheel && <ScoreWheel caption={words.wheelCaption} {...wheel} />}
      <details class="more">
        <summary>{words.table}</summary>
        <Table lang={lang} caption={words.tableCaption} quietCaption stacked
          columns={[{ label: words.day }, ...columns.map((label) => ({ label }))]} rows={rows} />
      </details>
      <details class="more">
        <summary>{words.bandsTitle}</summary>
        <p>{words.bands}</p>
      </details>
    </section>
  );
};
