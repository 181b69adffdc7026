import { isEmpty } from './cells.ts';
import type { Cell, Field, Layout, Matching, SheetRow } from './types.ts';
import { type Choice, type Word, wordKey, wordList, wordsIn } from './values.ts';

/** The places of the columns that were matched to a field, in order. */
export const columnsFor = (matching: Pick<Matching, 'columns'>, field: string): readonly number[] =>
  Object.entries(matching.columns)
    .filter(([, chosen]) => chosen === field)
    .map(([at]) => Number(at))
    .sort((a, b) => a - b);

/**
 * The cells of a row for a field. The heading that the row stands under speaks when headings mean this field and the
 * row itself has nothing.
 */
export function cellsFor(row: SheetRow, matching: Matching, field: string): readonly Cell[] {
  const own = columnsFor(matching, field)
    .map((at) => row.cells[at] ?? '')
    .filter((cell) => !isEmpty(cell));
  return own.length === 0 && matching.sections === field && row.section !== undefined ? [row.section] : own;
}

/** The words of a field over all rows, each with what it most likely stands for. */
export const wordsOfField = (
  { rows }: Layout,
  matching: Matching,
  { field, many }: Field,
  choices: readonly Choice[],
): readonly Word[] =>
  wordList(
    rows.flatMap((row) => cellsFor(row, matching, field)),
    choices,
    many === true,
  );

/** What was chosen for the words of a row under a field; words that stand for nothing are left out. */
export const chosenFor = (row: SheetRow, matching: Matching, { field, many }: Field): readonly string[] => [
  ...new Set(
    cellsFor(row, matching, field)
      .flatMap((cell) => wordsIn(cell, many === true))
      .map((word) => matching.values[field]?.[wordKey(word)] ?? '')
      .filter((value) => value !== ''),
  ),
];

/** Fields with words of which somebody has not said yet what they stand for. */
export const openFields = <F extends string>(
  layout: Layout,
  matching: Matching,
  fields: readonly Field<F>[],
): readonly Field<F>[] =>
  fields.filter(
    (one) =>
      one.coded &&
      wordsOfField(layout, matching, one, []).some(
        ({ word }) => matching.values[one.field]?.[wordKey(word)] === undefined,
      ),
  );
