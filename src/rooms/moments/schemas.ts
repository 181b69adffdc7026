import { isDay } from '../../core/time/days.ts';
import { periodOfYear, yearOf } from '../../core/guidance/year.ts';

export type DateIssue = {
  readonly field: 'unit' | 'moment' | 'from' | 'to'; readonly why: 'missing' | 'order' | 'far';
};
export type TypedDate = {
  readonly unit: string | null; readonly moment: string; readonly from: string; readonly to: string;
};

/** What a form may say: units and moments that are there, and whether `unit` may be empty (for everybody). */
export type Known = { readonly units: readonly string[]; readonly moments: readonly string[]; readonly whole: boolean };

/**
 * Days out of a form: within this academic year or the next.
 * @param today decides which year that is
 */
export function dateFrom(
  typed: Readonly<Record<string, string>>, known: Known, today: string,
): { readonly date: TypedDate } | { readonly issues: readonly DateIssue[] } {
  const { unit = '', moment = '', from = '', to = '' } = typed;
  const issues: DateIssue[] = [];
  const year = yearOf(today);
  if (unit ? !known.units.includes(unit) : !known.whole) issues.push({ field: 'unit', why: 'missing' });
  if (!known.moments.includes(moment)) issues.push({ field: 'moment', why: 'missing' });
  if (!isDay(from)) issues.push({ field: 'from', why: 'missing' });
  else if (from < periodOfYear(year).from || from > periodOfYear(year + 1).to) issues.push({ field: 'from', why: 'far' });
  if (!isDay(to)) issues.push({ field: 'to', why: 'missing' });
  else if (issues.every(({ field }) => field !== 'from') && to < from) issues.push({ field: 'to', why: 'order' });
  else if (to > periodOfYear(year + 2).to) issues.push({ field: 'to', why: 'far' });
  return issues.length > 0 ? { issues } : { date: { unit: unit || null, moment, from, to } };
}
