import type { FC } from 'hono/jsx';

/** One part on a line of four levels, then (a ring) and now (a dot). */
export type ThenNowRow = {
  readonly label: string; readonly then?: number; readonly now?: number;
  /** the same in words: "van 2 naar 3" */
  readonly text: string;
};

const LEVELS = [1, 2, 3, 4] as const;
const at = (level: number): number => level * 48 - 32;

const Line: FC<ThenNowRow> = ({ then, now }) => (
  <svg class="then-now__line" viewBox="0 0 176 32" width="176" height="32" aria-hidden="true" focusable="false">
    <path class="then-now__ground" d={`M${at(1)} 16H${at(4)}`} />
    {LEVELS.map((level) => <circle class="then-now__stop" cx={at(level)} cy="16" r="3" />)}
    {then !== undefined && now !== undefined && <path class="then-now__way" d={`M${at(then)} 16H${at(now)}`} />}
    {then !== undefined && <circle class="then-now__then" cx={at(then)} cy="16" r="11" />}
    {now !== undefined && <circle class="then-now__now" cx={at(now)} cy="16" r="7" />}
  </svg>
);

/** Where each part stood and stands, under each other. The words beside each line say the same. */
export const ThenNow: FC<{ caption: string; rows: readonly ThenNowRow[] }> = ({ caption, rows }) => (
  <figure class="then-now">
    <figcaption>{caption}</figcaption>
    <ul class="plain-list">
      {rows.map((row) => (
        <li class="then-now__row">
          <span class="then-now__label">{row.label}</span>
          <Line {...row} />
          <span class="then-now__text">{row.text}</span>
        </li>
      ))}
    </ul>
  </figure>
);
