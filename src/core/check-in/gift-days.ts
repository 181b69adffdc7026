import { addDays, addMonths, isDay } from '../time/days.ts';

/** A gift lasts two weeks unless the student says otherwise, and half a year at most (GIFT-4). */
export const USUAL_DAYS = 14;
export const MOST_MONTHS = 6;

/** The days between which a gift may end: from today to half a year from now. */
export const lastDays = (today: string) =>
  ({ first: today, usual: addDays(today, USUAL_DAYS), last: addMonths(today, MOST_MONTHS) });

/** Whether a gift may last until then. */
export function mayLastUntil(day: string, today: string): boolean {
  const { first, last } = lastDays(today);
  return isDay(day) && day >= first && day <= last;
}
