/** A point in time with a value; low and high are the interval when there is one. */
export type TrendPoint = { readonly on: string; readonly value: number; readonly low?: number; readonly high?: number };

/** What the picture is drawn on, in units of its own. */
export const BOX = { width: 360, height: 190, left: 44, right: 14, top: 14, bottom: 26 } as const;

const time = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const round = (value: number): number => Math.round(value * 10) / 10;

/** A step that people count in: 1, 2 or 5 times a power of ten, so that there are three to five lines. */
function stepFor(range: number): number {
  const rough = range / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
}

/** Where values and days fall in the box. Lines stand at round values around everything that is drawn. */
export function scalesFor(points: readonly TrendPoint[], lines: readonly number[], days: readonly string[]) {
  const values = [...points.flatMap(({ value, low = value, high = value }) => [value, low, high]), ...lines];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = stepFor(most - least || Math.abs(most) || 1);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(most / step) * step, from + step);
  const times = [...points.map(({ on }) => on), ...days].map(time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const { width, height, left, right, top, bottom } = BOX;
  const y = (value: number): number => round(top + (to - value) / (to - from) * (height - top - bottom));
  const x = (day: string): number =>
    round(left + (last === first ? 0.5 : (time(day) - first) / (last - first)) * (width - left - right));
  const count = Math.round((to - from) / step);
  return { x, y, ticks: Array.from({ length: count + 1 }, (_, i) => Number((from + i * step).toPrecision(12))) };
}
export type Scales = ReturnType<typeof scalesFor>;

const at = (pairs: readonly (readonly [number, number])[]): string => pairs.map(([x, y]) => `${x},${y}`).join(' ');

/** The corners of the band between low and high, as `points` of a polygon. */
export const bandOf = (points: readonly TrendPoint[], { x, y }: Scales): string => at([
  ...points.map(({ on, value, high = value }) => [x(on), y(high)] as const),
  ...points.map(({ on, value, low = value }) => [x(on), y(low)] as const).reverse(),
]);

/** The line through the values. */
export const lineOf = (points: readonly TrendPoint[], { x, y }: Scales): string =>
  at(points.map(({ on, value }) => [x(on), y(value)] as const));
