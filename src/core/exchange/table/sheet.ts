import type { Text } from '../../frameworks/types.ts';

/** A header that was read: where each column stands. */
export type Sheet = {
  /** the text of a row under a column; empty when the column or the cell isn't there */
  readonly cell: (row: readonly string[], header: string) => string;
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  readonly twice: readonly string[];
};

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

const tidy = (header: string): string => header.trim().toLowerCase().replace(/[\s-]+/g, '_');

/** The header of a sheet. Capitals, spaces and hyphens don't matter: `Name NL` is `name_nl`. */
export function readHeader(header: readonly string[], known: readonly string[]): Sheet {
  const names = header.map(tidy);
  const at = new Map(names.map((name, index) => [name, index] as const).reverse());
  return {
    cell: (row, name) => {
      const index = at.get(name);
      return index === undefined ? '' : (row[index] ?? '').trim();
    },
    unknown: header.filter((name, index) => name.trim() !== '' && !known.includes(names[index] ?? '')),
    missing: known.filter((name) => !names.includes(name)),
    twice: known.filter((name) => names.filter((one) => one === name).length > 1),
  };
}

/** Columns that nobody knows are named, not swallowed. */
export const unknownColumns = ({ unknown }: Sheet): readonly Text[] => (unknown.length === 0 ? [] : [{
  nl: `Deze kolommen kennen we niet en zijn niet gelezen: ${unknown.join(', ')}.`,
  en: `We don't know these columns and didn't read them: ${unknown.join(', ')}.`,
}]);
