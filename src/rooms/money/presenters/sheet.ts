import { undividedPart } from '../../../core/accounting/totals.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Part } from '../filter.ts';
import type { Book } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { nameIn, namesIn } from './common.ts';

/** Cents as a number of euros that any spreadsheet reads: "1234.50" or, where a comma is used, "1234,50". */
const plain = (cents: number, lang: Lang): string => {
  const text = `${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
  return `${cents < 0 ? '-' : ''}${lang === 'nl' ? text.replace('.', ',') : text}`;
};

/** Rows for a spreadsheet, the header first and what they come to last. */
export function sheetOf(book: Book, parts: readonly Part[], lang: Lang): string[][] {
  const words = wordsOf(lang);
  const names = namesIn(book, lang);
  const rows = parts.map(({ entry }) => [
    words.kinds[entry.kind], String(entry.year), entry.what, plain(entry.cents, lang),
    entry.hours === undefined ? '' : String(entry.hours).replace('.', lang === 'nl' ? ',' : '.'),
    entry.rateCents === undefined ? '' : plain(entry.rateCents, lang),
    entry.sourceId ? names.source(entry.sourceId) : '',
    entry.initiativeId ? nameIn(names.initiative(entry.initiativeId), lang) : '',
    entry.unitId ? names.unit(entry.unitId) : '',
    entry.shares.map(({ concept, cents }) => `${concept}=${plain(cents, lang)}`).join('; '),
    plain(undividedPart(entry, book.sector) ?? 0, lang), entry.id,
  ]);
  const total = parts.reduce((sum, { entry }) => sum + entry.cents, 0);
  const open = parts.reduce((sum, { entry }) => sum + (undividedPart(entry, book.sector) ?? 0), 0);
  return [[...words.export.sheet], ...rows,
    [words.export.total, '', '', plain(total, lang), '', '', '', '', '', '', plain(open, lang), '']];
}
