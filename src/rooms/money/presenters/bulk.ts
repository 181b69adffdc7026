import { inPeriod } from '../../../core/accounting/sources.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { keyOf, type Proposed } from '../proposed.ts';
import type { Book } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { euro, euroShort, namesIn, placeName } from './common.ts';
import { whyOf } from './entry.ts';

/** Rows that are not divided, each with what it might become. */
export function divideRows(book: Book, proposed: readonly Proposed[], lang: Lang) {
  const names = namesIn(book, lang);
  return proposed.map((one) => ({
    id: one.entry.id, key: keyOf(one), what: one.entry.what, kind: wordsOf(lang).kinds[one.entry.kind],
    amount: euro(one.entry.cents, lang),
    initiative: one.entry.initiativeId === undefined ? undefined : names.initiative(one.entry.initiativeId),
    ...(one.proposal ? {
      lines: one.proposal.shares.map(({ concept, cents }) => `${placeName(concept, lang)}: ${euroShort(cents, lang)}`),
      why: whyOf(one.proposal, lang),
    } : {}),
  }));
}
export type DivideRow = ReturnType<typeof divideRows>[number];

/** Rows of this year's budget, to take along; what is in next year's already is not chosen by itself. */
export function copyRows(book: Book, year: number, lang: Lang) {
  const names = namesIn(book, lang);
  const next = book.entries.filter((entry) => entry.kind === 'budget' && entry.year === year + 1);
  return book.entries.filter((entry) => entry.kind === 'budget' && entry.year === year).map((entry) => {
    const source = book.sources.find(({ id }) => id === entry.sourceId);
    const there = next.some(({ what, initiativeId }) => what === entry.what && initiativeId === entry.initiativeId);
    const gone = source !== undefined && !inPeriod(source, year + 1);
    return {
      id: entry.id, what: entry.what, amount: euro(entry.cents, lang), source: names.source(entry.sourceId),
      initiative: entry.initiativeId === undefined ? undefined : names.initiative(entry.initiativeId),
      there, gone, chosen: !there && !gone,
    };
  });
}
export type CopyRow = ReturnType<typeof copyRows>[number];
