import { periodOfYear, yearOf } from '../guidance/year.ts';
import { addMonths } from '../time/days.ts';

/** Something on a calendar: one day, or from a day to a day, both included. */
export type Dated = { readonly from: string; readonly to?: string };
export type Month<T> = { /** its first day */ readonly first: string; readonly entries: readonly T[] };

/** The name of an academic year in an address: `2026-2027`. */
export const yearName = (start: number): string => `${start}-${start + 1}`;

/** The year that a name says; undefined when it is none. */
export function yearNamed(name: string | null | undefined): number | undefined {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(name ?? '') ?? [];
  return from && Number(to) === Number(from) + 1 ? Number(from) : undefined;
}

/**
 * PLAN-7: the twelve months of an academic year, August to July as for key moments, each with what begins in it,
 * by day.
 * What began before the year and goes on in it stands in the first month.
 */
export function monthsOf<T extends Dated>(entries: readonly T[], start: number): readonly Month<T>[] {
  const { from: first } = periodOfYear(start);
  const monthAt = ({ from, to = from }: Dated): string | undefined => {
    if (yearOf(from) === start) return `${from.slice(0, 7)}-01`;
    return from < first && to >= first ? first : undefined;
  };
  const sorted = [...entries].sort((a, b) => a.from.localeCompare(b.from));
  return Array.from({ length: 12 }, (_, i) => addMonths(first, i)).map((month) => ({
    first: month,
    entries: sorted.filter((one) => monthAt(one) === month),
  }));
}
