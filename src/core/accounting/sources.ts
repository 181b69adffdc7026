import { addMonths } from '../time/days.ts';
import { byInitiative, rowsOf, type Total, totalOf, type Totals } from './totals.ts';
import type { MoneyEntry, MoneySource } from './types.ts';

/** A source that ends soon, with what leans on it. */
export type Ending = {
  readonly source: MoneySource & { readonly until: string };
  /** the year and kind that the amount is about */
  readonly year: number; readonly kind: MoneyEntry['kind'];
  /** what stands on it in that year */
  readonly total: Total;
  /** initiatives that stand on it, by id, the largest first; '' for rows without one */
  readonly initiatives: Totals;
};

/** ACCT-10: a source ends soon when its last day is within a year, or before the end of next year. */
export function endsSoon(until: string, today: string): boolean {
  const nextYear = Number(today.slice(0, 4)) + 1;
  return until >= today && (until < addMonths(today, 12) || until <= `${nextYear}-12-31`);
}

/** The rows that say best what a source carries in a year: the budget of this year, else spent, else last year. */
function yearlyRows(rows: readonly MoneyEntry[], year: number) {
  const tries = [['budget', year], ['spent', year], ['spent', year - 1], ['budget', year - 1]] as const;
  const found = tries.find(([kind, at]) => rowsOf(rows, kind, at).length > 0) ?? tries[0];
  return { kind: found[0], year: found[1], rows: rowsOf(rows, found[0], found[1]) };
}

const largestFirst = (totals: Totals): Totals => new Map([...totals].toSorted((a, b) => b[1].cents - a[1].cents));

/** ACCT-10: what stands on money that ends, a year ahead; the first to end stands first. */
export function endingSources(
  sources: readonly MoneySource[], entries: readonly MoneyEntry[], today: string,
): readonly Ending[] {
  return sources.flatMap((source) => {
    const { until } = source;
    if (until === undefined || !endsSoon(until, today)) return [];
    const { kind, year, rows } = yearlyRows(entries.filter(({ sourceId }) => sourceId === source.id),
      Number(today.slice(0, 4)));
    return [{ source: { ...source, until }, kind, year, total: totalOf(rows),
      initiatives: largestFirst(byInitiative(rows)) }];
  }).toSorted((a, b) => a.source.until.localeCompare(b.source.until));
}

/** Whether a year has at least one day within the period of a source. */
export const inPeriod = ({ from, until }: Pick<MoneySource, 'from' | 'until'>, year: number): boolean =>
  (from === undefined || from <= `${year}-12-31`) && (until === undefined || until >= `${year}-01-01`);

/** ACCT-11: money on a source in a year that the source does not cover, by source. */
export function outsidePeriod(
  sources: readonly MoneySource[], entries: readonly MoneyEntry[],
): readonly { readonly source: MoneySource; readonly total: Total }[] {
  return sources.map((source) => ({
    source,
    total: totalOf(entries.filter(({ sourceId, year }) => sourceId === source.id && !inPeriod(source, year))),
  })).filter(({ total }) => total.entryIds.length > 0);
}
