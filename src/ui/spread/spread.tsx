import type { FC } from 'hono/jsx';

/** One of four levels, with how many chose it; `second` is a part of them, drawn as rings. */
export type SpreadRow = {
  readonly level: number; readonly count: number; readonly second?: number;
  /** the same in words: "3 mensen", "2 studenten, 1 medewerker" */
  readonly text: string;
};

const dots = (count: number, ring: boolean) => Array.from({ length: count }, () => (
  <span class={ring ? 'spread__dot spread__dot--ring' : 'spread__dot'} />
));

/** How people spread over levels: a dot for each, with the number in words beside it. */
export const Spread: FC<{ label: string; rows: readonly SpreadRow[] }> = ({ label, rows }) => (
  <ol class="spread plain-list" aria-label={label}>
    {rows.map(({ level, count, second = 0, text }) => (
      <li class="spread__row">
        <span class="spread__level">{level}</span>
        <span class="spread__dots" aria-hidden="true">{dots(count - second, false)}{dots(second, true)}</span>
        <span class="spread__text">{text}</span>
      </li>
    ))}
  </ol>
);
