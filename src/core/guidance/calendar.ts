import type { KeyMoment } from './types.ts';
import { type Period, periodIn, yearOf } from './year.ts';

/** Days that somebody set for a moment: for a unit, or for everybody (`unit` null). */
export type MomentDate = Period & { readonly id: string; readonly unit: string | null; readonly moment: string };

/** A moment on its days. A moment may come back within a year: two times of placement. */
export type Planned = Period & {
  readonly moment: KeyMoment;
  /** the same next time it is asked for, also when days were moved: `start-2026-1` */
  readonly id: string;
  /** who set these days: a unit, null for the institution; absent: nobody did, they are ours */
  readonly setBy?: string | null;
};

const byDay = (a: Period, b: Period): number => a.from.localeCompare(b.from) || a.to.localeCompare(b.to);

/** The days of one moment in one year: from the nearest that set any. */
function daysOf(moment: KeyMoment, year: number, dates: readonly MomentDate[], path: readonly (string | null)[]) {
  const own = dates.filter(({ moment: key, from }) => key === moment.key && yearOf(from) === year);
  const nearest = path.find((unit) => own.some((date) => date.unit === unit));
  if (nearest === undefined) return [periodIn(moment, year)];
  return own.filter(({ unit }) => unit === nearest).sort(byDay).map(({ from, to }) => ({ from, to, setBy: nearest }));
}

/**
 * An academic year in order of date.
 * @param path the unit and everything above it, nearest first; empty for the institution as a whole
 */
export function plan(
  moments: readonly KeyMoment[], dates: readonly MomentDate[], path: readonly string[], year: number,
): readonly Planned[] {
  return moments
    .flatMap((moment) => daysOf(moment, year, dates, [...path, null])
      .map((days, i) => ({ moment, id: `${moment.key}-${year}-${i + 1}`, ...days })))
    .sort((a, b) => byDay(a, b) || a.moment.key.localeCompare(b.moment.key));
}

/** What is now, and what comes first after today. */
export function nowAndNext(planned: readonly Planned[], today: string) {
  const later = planned.filter(({ from }) => from > today);
  return {
    now: planned.filter(({ from, to }) => from <= today && today <= to),
    next: later.filter(({ from }) => from === later[0]?.from),
  };
}
