import { addDays, dayOf } from './days.ts';

const quarterOfDay = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarter of a moment, in the Netherlands: `2026-Q4`. */
export const quarterOf = (at: Date): string => quarterOfDay(dayOf(at));

/** Whether a quarter is over, and has been for a whole day: nothing that began in it is still being written. */
export const hasEnded = (quarter: string, now: Date): boolean => quarter < quarterOfDay(addDays(dayOf(now), -1));

/** The quarter so many before (positive) this one. */
export function quartersBefore(quarter: string, many: number): string {
  const at = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 - many;
  return `${Math.floor(at / 4)}-Q${at % 4 + 1}`;
}

/** Its first day. */
export const startOfQuarter = (quarter: string): string =>
  `${quarter.slice(0, 4)}-${String((Number(quarter.slice(6)) - 1) * 3 + 1).padStart(2, '0')}-01`;
