import type { FC } from 'hono/jsx';

/** One row: a dot with a line around it. Places along the row from 0 (begin) to 1 (end). */
export type IntervalRow = {
  readonly label: string;
  /** the figure in words, which always stands beside it */
  readonly value: string;
  readonly at: number;
  readonly from?: number;
  readonly to?: number;
  /** where nothing would be, as a mark */
  readonly zero?: number;
};

const percent = (place: number): string => `${(Math.min(1, Math.max(0, place)) * 100).toFixed(1)}%`;

/** Figures with how sure or how spread they are, under each other. The figures themselves stand there in words. */
export const Intervals: FC<{ caption: string; rows: readonly IntervalRow[]; note?: string }> = ({ caption, rows,
  note }) => (
  <figure class="intervals">
    <figcaption class="intervals__caption">{caption}</figcaption>
    <ul class="plain-list">
      {rows.map(({ label, value, at, from, to, zero }) => (
        <li class="intervals__row">
          <span>{label}</span>
          <span class="intervals__value">{value}</span>
          <svg class="intervals__track" width="100%" height="22" aria-hidden="true" focusable="false">
            <line class="intervals__ground" x1="0" x2="100%" y1="11" y2="11" />
            {zero !== undefined && <line class="intervals__zero" x1={percent(zero)} x2={percent(zero)} y1="1" y2="21" />}
            {from !== undefined && to !== undefined
              && <line class="intervals__line" x1={percent(from)} x2={percent(to)} y1="11" y2="11" />}
            <circle class="intervals__dot" cx={percent(at)} cy="11" r="7" />
          </svg>
        </li>
      ))}
    </ul>
    {note && <p class="small soft">{note}</p>}
  </figure>
);
