import { dividedOver } from './divide.ts';
import { isPlace, lineOf, type Sector } from './lines.ts';
import type { MoneyEntry, Share } from './types.ts';

/** How an amount might be divided, and what that rests on. Somebody accepts it or does not. */
export type Proposal = {
  readonly shares: readonly Share[];
  readonly why: { readonly rule: 'last-time'; readonly entryId: string; readonly year: number }
    | { readonly rule: 'places' };
};
type Asked = {
  readonly id?: string; readonly cents: number; readonly initiativeId?: string;
};

/** The divided row of the same initiative that is most like this one: the newest; of the same year the largest. */
function lastTime({ id, initiativeId }: Asked, entries: readonly MoneyEntry[], sector: Sector): MoneyEntry | undefined {
  return entries.filter((entry) => entry.initiativeId === initiativeId && entry.id !== id && entry.shares.length > 0
    && entry.shares.every(({ concept, cents }) => isPlace(sector, concept) && cents > 0 === entry.cents > 0))
    .toSorted((a, b) => b.year - a.year || Math.abs(b.cents) - Math.abs(a.cents) || a.id.localeCompare(b.id))[0];
}

/**
 * ACCT-12: a proposal for the lines of an amount. First: as the same initiative was divided last time. Otherwise: in
 * equal parts over the lines that were confirmed for the initiative. Without an initiative there is none.
 * @param concepts confirmed concepts of the initiative, of any scheme
 */
export function proposeShares(
  asked: Asked, concepts: readonly string[], entries: readonly MoneyEntry[], sector: Sector,
): Proposal | undefined {
  if (asked.initiativeId === undefined || asked.cents === 0) return undefined;
  const before = lastTime(asked, entries, sector);
  if (before) {
    const places = before.shares.map(({ concept, cents }) => ({ concept, weight: Math.abs(cents) }));
    return {
      shares: dividedOver(asked.cents, places), why: { rule: 'last-time', entryId: before.id, year: before.year },
    };
  }
  const lines = [...new Set(concepts.filter((concept) => isPlace(sector, concept)).map(lineOf))].toSorted();
  if (lines.length === 0) return undefined;
  return { shares: dividedOver(asked.cents, lines.map((concept) => ({ concept, weight: 1 }))), why: { rule: 'places' } };
}
