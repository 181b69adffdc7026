import type { Estimate } from '../evaluation/types.ts';
import { NOTHING, rowsOf, type Total, totalOf } from './totals.ts';
import type { MoneyEntry } from './types.ts';

/** Two totals beside each other. */
export type Comparison = {
  readonly of: Total; readonly against: Total;
  /** of minus against, in cents */
  readonly difference: number;
  /** of as a percentage of against, unrounded; not when there is nothing to hold it against */
  readonly percentage: Estimate<number>;
};

/** ACCT-9: one total held against another. A percentage of nothing, or of less, does not exist. */
export function compare(of: Total = NOTHING, against: Total = NOTHING): Comparison {
  const percentage = against.cents > 0
    ? (of.cents / against.cents) * 100 : { notEstimable: 'there is nothing above zero to hold it against' };
  return { of, against, difference: of.cents - against.cents, percentage };
}

/** What was spent in a year against its budget; `keep` says which rows count. */
export const spentOfBudget = (
  entries: readonly MoneyEntry[], year: number, keep: (rows: readonly MoneyEntry[]) => Total = totalOf,
): Comparison => compare(keep(rowsOf(entries, 'spent', year)), keep(rowsOf(entries, 'budget', year)));

/** This year against last year, of one kind. */
export const againstLastYear = (
  entries: readonly MoneyEntry[], kind: MoneyEntry['kind'], year: number,
  keep: (rows: readonly MoneyEntry[]) => Total = totalOf,
): Comparison => compare(keep(rowsOf(entries, kind, year)), keep(rowsOf(entries, kind, year - 1)));
