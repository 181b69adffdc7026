import type { FC } from 'hono/jsx';
import { point, sector } from './geometry.ts';

const C = 24;
/** Three building blocks with room between them, the first one on top, as on the wheel. */
const BLOCKS = [-60, 60, 180].map((from) => sector(C, 11.2, 17.4, from + 7, from + 113));
/** The cycle around them: three strokes, each with the head of an arrow. */
const CYCLE = [0, 120, 240].map((from) => {
  const [a, b] = [point(C, 21.4, from - 38), point(C, 21.4, from + 50)];
  return `M${a.join(' ')}A21.4 21.4 0 0 1 ${b.join(' ')}`;
});
const HEADS = [0, 120, 240].map((from) => {
  const [a, tip, b] = [point(C, 24, from + 49), point(C, 21.4, from + 60), point(C, 18.8, from + 49)];
  return `M${a.join(' ')}L${tip.join(' ')}L${b.join(' ')}Z`;
});
const NAMES = ['one', 'two', 'three'] as const;
const FIXED = ['#0e5651', '#d9823b', '#6d3665'] as const;

/** The wheel as our mark: the student in the middle, three building blocks, the cycle around them. */
export const Emblem: FC<{ size?: number }> = ({ size = 48 }) => (
  <svg class="emblem" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
    {CYCLE.map((d) => <path class="emblem__cycle" d={d} />)}
    {HEADS.map((d) => <path class="emblem__head" d={d} />)}
    {BLOCKS.map((d, i) => <path class={`emblem__block emblem__block--${NAMES[i]}`} d={d} />)}
    <circle class="emblem__student" cx={C} cy={C} r="6.6" />
  </svg>
);

/** The same without a style sheet, for the tab of the browser: bolder, without the cycle. */
export const emblemMarkup = (): string => [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
  ...[-60, 60, 180].map((from, i) => `<path fill="${FIXED[i]}" d="${sector(C, 13.5, 23.5, from + 6, from + 114)}"/>`),
  `<circle cx="${C}" cy="${C}" r="8.5" fill="#f2a65f"/></svg>`,
].join('');
