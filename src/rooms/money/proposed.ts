import { proposeShares, type Proposal } from '../../core/accounting/propose.ts';
import { NONE, partsOf } from './filter.ts';
import type { Book, Entry } from './types.ts';

export type Proposed = { readonly entry: Entry; readonly proposal?: Proposal };

/** What each undivided row of a year might become (ACCT-12). */
export function proposalsIn(book: Book, year: number): readonly Proposed[] {
  const concepts = new Map(book.initiatives.map((one) => [one.id, one.concepts]));
  return partsOf(book, { year, line: NONE }).map(({ entry }) => {
    const proposal = proposeShares(entry, concepts.get(entry.initiativeId ?? '') ?? [], book.entries, book.sector);
    return { entry, ...(proposal ? { proposal } : {}) };
  });
}

/** What stands for a proposal in a form; another one, or of a row that was changed, reads otherwise. */
export const keyOf = ({ entry, proposal }: Proposed): string => [entry.id, entry.version,
  ...(proposal?.shares ?? []).map(({ concept, cents }) => `${concept}=${cents}`)].join(' ');
