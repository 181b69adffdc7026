import { addDays, addMonths, isDay } from '../time/days.ts';

/** A mail that could not be sent is tried again on so many days in all (REM-3). */
export const TRY_DAYS = 3;
/** Not before this hour in the morning, local time (REM-2). */
export const FROM_HOUR = '08:00';
/** The first reminder is within so many months. */
export const MOST_AHEAD = 12;

/** Whether a first reminder may be on this day: from tomorrow, within a year (REM-1). */
export const mayRemindOn = (day: string, today: string): boolean =>
  isDay(day) && day > today && day <= addMonths(today, MOST_AHEAD);

/** What is to be done with a reminder now. */
export type Due = 'wait' | 'send' | 'give-up';

/**
 * REM-2 and REM-3: on its day in the morning, and for two days after when mail fails.
 * @param local date and time in the Netherlands, `2026-12-03T13:00`
 */
export function dueNow(nextOn: string, local: string): Due {
  const today = local.slice(0, 10);
  if (today < nextOn || (today === nextOn && local.slice(11) < FROM_HOUR)) return 'wait';
  return today < addDays(nextOn, TRY_DAYS) ? 'send' : 'give-up';
}

/**
 * REM-4: the next of a monthly reminder, after today: the day of the first one, or the last day of a shorter month.
 * @param first the day that the student chose
 */
export function nextMonthly(first: string, today: string): string {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const ahead = Math.max(months(today) - months(first), 1);
  const next = addMonths(first, ahead);
  return next > today ? next : addMonths(first, ahead + 1);
}
