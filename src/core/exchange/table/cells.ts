import type { Text } from '../../frameworks/types.ts';

/** What stands in a cell, or what is wrong with it. */
export type Cell<T> = { readonly value: T } | { readonly error: Text };

export const wrong = (nl: string, en: string): { readonly error: Text } => ({ error: { nl, en } });

/** Splits at a sign that isn't escaped with a backslash, and takes the escapes out. */
export function splitAt(cell: string, sign: string): string[] {
  const parts = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell[at] ?? '';
    const next = cell[at + 1];
    if (char === '\\' && (next === sign || next === '\\')) {
      parts[parts.length - 1] += next;
      at += 1;
    } else if (char === sign) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Joins with a sign; the sign itself and a backslash are escaped, so that `splitAt` gives the parts back. */
export const joinWith = (parts: readonly string[], sign: string): string =>
  parts.map((part) => part.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`)).join(sign);

/** The values of a cell that holds more than one, separated by `;`. Empty ones don't count. */
export const valuesIn = (cell: string): string[] =>
  splitAt(cell, ';').map((value) => value.trim()).filter((value) => value !== '');

/** Reads every value of a cell, or gives the first thing that is wrong. */
export function all<T>(values: readonly string[], read: (value: string) => Cell<T>): Cell<readonly T[]> {
  const cells = values.map(read);
  const first = cells.find((cell) => 'error' in cell);
  return first ?? { value: cells.flatMap((cell) => ('value' in cell ? [cell.value] : [])) };
}
