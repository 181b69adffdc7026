import type { Weekday, Window } from './types.ts';

const DAY = 24 * 60;
/** Minutes in a week; minute 0 is Monday 00:00, local time. */
export const WEEK = 7 * DAY;

/** A stretch of the week in minutes, `from` included and `to` not; `to` is past WEEK when it goes on into Monday. */
export type Span = { readonly from: number; readonly to: number };

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The minute of the week of a local moment, `2026-12-03T13:00`. */
export function minuteOfWeek(local: string): number {
  const weekday = (new Date(`${local.slice(0, 10)}T12:00:00Z`).getUTCDay() + 6) % 7;
  return weekday * DAY + minutes(local.slice(11, 16));
}

/** When that minute is: the weekday and the time. */
export function weekMoment(minute: number): { readonly day: Weekday; readonly time: string } {
  const inWeek = minute % WEEK;
  const [hours, rest] = [Math.floor((inWeek % DAY) / 60), inWeek % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return { day: (Math.floor(inWeek / DAY) + 1) as Weekday, time: `${two(hours)}:${two(rest)}` };
}

/** CRISIS-1: a window as stretches of the week, one for each of its days. */
export function spansOf({ days, from, to }: Window): readonly Span[] {
  const length = (minutes(to) - minutes(from) + DAY) % DAY || DAY;
  return days.map((day) => {
    const start = (day - 1) * DAY + minutes(from);
    return { from: start, to: start + length };
  });
}

/** CRISIS-1: whether a minute of the week falls in a window. */
export const covers = (window: Window, minute: number): boolean =>
  spansOf(window).some(({ from, to }) => (minute - from + WEEK) % WEEK < to - from);

/** CRISIS-5: the stretches of the week that no window covers, from Monday on; one over the night of Sunday is one. */
export function uncovered(windows: readonly Window[]): readonly Span[] {
  const taken = windows.flatMap(spansOf)
    .flatMap(({ from, to }) => (to > WEEK ? [{ from, to: WEEK }, { from: 0, to: to - WEEK }] : [{ from, to }]))
    .sort((a, b) => a.from - b.from);
  const gaps: Span[] = [];
  let reached = 0;
  for (const { from, to } of [...taken, { from: WEEK, to: WEEK }]) {
    if (from > reached) gaps.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last || first === last || first.from !== 0 || last.to !== WEEK) return gaps;
  return [...gaps.slice(1, -1), { from: last.from, to: WEEK + first.to }];
}
