import { euro } from '../../../core/accounting/euro.ts';
import { groupBy } from '../../../core/frameworks/group-by.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { ImportRow, ImportWithEntries } from '../store.ts';
import { wordsOf } from '../words/index.ts';

/** Files that were loaded, as the list shows them. */
export const importRows = (rows: readonly ImportRow[], lang: Lang) =>
  rows.map((row) => ({
    id: row.id,
    name: row.file_name,
    when: dayInWords(dayOf(row.made_at), lang),
    amounts: row.loaded_rows,
    sum: euro(row.loaded_cents, lang),
    refused: row.refused_rows,
  }));
export type ImportListRow = ReturnType<typeof importRows>[number];

const sumOf = (rows: readonly { readonly cents: number }[]): number => rows.reduce((sum, { cents }) => sum + cents, 0);

/** The amounts that were spent, or all of them when nothing was. */
const spentFirst = <R extends { readonly kind: string }>(rows: readonly R[]): readonly R[] => {
  const spent = rows.filter(({ kind }) => kind === 'spent');
  return spent.length > 0 ? spent : rows;
};

/** One file that was loaded: what was loaded then, and what there is of it now. */
export function loadedView(row: ImportWithEntries, lang: Lang) {
  const words = wordsOf(lang);
  const groups = groupBy(row.entries, ({ kind, year }) => words.preview.kinds[kind](year));
  return {
    id: row.id,
    name: row.file_name,
    when: dayInWords(dayOf(row.made_at), lang),
    loadedRows: row.loaded_rows,
    loadedSum: euro(row.loaded_cents, lang),
    refusedRows: row.refused_rows,
    refusedSum: euro(row.refused_cents, lang),
    ...(row.entries.length > 0 ? { year: Math.max(...spentFirst(row.entries).map(({ year }) => year)) } : {}),
    now: row.entries.length,
    nowSum: euro(sumOf(row.entries), lang),
    changed: row.entries.filter(({ version }) => version > 1).length,
    per: [...groups]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([label, rows]) => ({ label, amounts: rows.length, sum: euro(sumOf(rows), lang) })),
  };
}
export type LoadedView = ReturnType<typeof loadedView>;
