/** The first month of an academic year. */
const FIRST_MONTH = 8;

/** A span of days, both included: `2026-09-01` to `2026-09-30`. */
export type Period = { readonly from: string; readonly to: string };

/**
 * The academic year that a day falls in, by the calendar year in which it starts: it runs from 1 August to 31 July.
 * `2026-07-31` is in 2025, `2026-08-01` in 2026.
 */
export function yearOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= FIRST_MONTH ? year : year - 1;
}

/** The first and the last day of an academic year. */
export const periodOfYear = (start: number): Period => ({ from: `${start}-08-01`, to: `${start + 1}-07-31` });

/** The day on the calendar that a month and day (`09-01`) are in an academic year. 29 February may become the 28th. */
export function dayInYear(monthDay: string, start: number): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const year = month >= FIRST_MONTH ? start : start + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** The days of a moment in an academic year. One that goes over the summer ends in the year after it. */
export function periodIn({ from, to }: { readonly from: string; readonly to: string }, start: number): Period {
  const first = dayInYear(from, start);
  const last = dayInYear(to, start);
  return { from: first, to: last < first ? dayInYear(to, start + 1) : last };
}
