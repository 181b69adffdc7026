import { lineOf, linesFor, type Sector } from './lines.ts';
import type { MoneyEntry, Share } from './types.ts';

/** An amount, and the rows that it is made of. */
export type Total = { readonly cents: number; readonly entryIds: readonly string[] };
export type Totals = ReadonlyMap<string, Total>;

/** A row, or the part of it that counts here. */
type Part = { readonly id: string; readonly cents: number };

/** ACCT-7: adds up, and keeps which rows it was. */
export const totalOf = (parts: readonly Part[]): Total => ({
  cents: parts.reduce((sum, { cents }) => sum + cents, 0),
  entryIds: [...new Set(parts.map(({ id }) => id))],
});

/** Nothing was put in. */
export const NOTHING: Total = { cents: 0, entryIds: [] };

/** ACCT-7: totals by something of a row; '' for rows that lack it. */
export function totalsBy(entries: readonly MoneyEntry[], keyOf: (entry: MoneyEntry) => string | undefined): Totals {
  const groups = new Map<string, MoneyEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return new Map([...groups].map(([key, rows]) => [key, totalOf(rows)]));
}
export const bySource = (entries: readonly MoneyEntry[]): Totals => totalsBy(entries, ({ sourceId }) => sourceId);
export const byUnit = (entries: readonly MoneyEntry[]): Totals => totalsBy(entries, ({ unitId }) => unitId);
export const byInitiative = (entries: readonly MoneyEntry[]): Totals =>
  totalsBy(entries, ({ initiativeId }) => initiativeId);

/** Rows of one kind and one year. */
export const rowsOf = (entries: readonly MoneyEntry[], kind: MoneyEntry['kind'], year: number): readonly MoneyEntry[] =>
  entries.filter((entry) => entry.kind === kind && entry.year === year);

/** What stands on a line, in a line or in all of its subthemes. */
const onLine = ({ id, shares }: MoneyEntry, fits: (share: Share) => boolean): readonly Part[] =>
  shares.filter(fits).map(({ cents }) => ({ id, cents }));

/**
 * What stands on a line or on one subtheme of it. For "lk.2" the subthemes count as well, for "lk.2.5" only itself.
 */
export const onPlace = (entries: readonly MoneyEntry[], place: string): Total =>
  totalOf(entries.flatMap((entry) => onLine(entry, ({ concept }) => concept === place || lineOf(concept) === place)));

/** The part of a row that stands on no line of this sector, in cents; undefined when all of it does. */
export function undividedPart(entry: MoneyEntry, sector: Sector): number | undefined {
  const lines = new Set(linesFor(sector).map(({ id }) => id));
  const known = entry.shares.filter(({ concept }) => lines.has(lineOf(concept)));
  const left = entry.cents - known.reduce((sum, { cents }) => sum + cents, 0);
  return known.length === 0 || left !== 0 ? left : undefined;
}

/** ACCT-8: what is not divided yet. It stands apart, and is a to-do. */
export const undivided = (entries: readonly MoneyEntry[], sector: Sector): Total => totalOf(entries.flatMap((entry) => {
  const cents = undividedPart(entry, sector);
  return cents === undefined ? [] : [{ id: entry.id, cents }];
}));

export type ByLine = { readonly lines: Totals; readonly undivided: Total; readonly all: Total };

/** ACCT-8: totals by line. Always: the lines and what is undivided add up to all. */
export const byLine = (entries: readonly MoneyEntry[], sector: Sector): ByLine => ({
  lines: new Map(linesFor(sector).map(({ id }) => [id, onPlace(entries, id)])),
  undivided: undivided(entries, sector),
  all: totalOf(entries),
});

/** Hours that were written down, and what they cost. */
export const hoursIn = (entries: readonly MoneyEntry[]): { readonly hours: number; readonly total: Total } => {
  const rows = entries.filter(({ hours }) => hours !== undefined);
  const millis = rows.reduce((sum, { hours = 0 }) => sum + Math.round(hours * 1000), 0);
  return { hours: millis / 1000, total: totalOf(rows) };
};
