import { readCsv, writeCsv } from './csv.ts';
import { type Format, MAX_BYTES, type Table, tooBig } from './types.ts';
import { readXlsx, writeXlsx } from './xlsx.ts';

export type { Format, Table } from './types.ts';

/**
 * Rows of text from a file that somebody gave: at most 10 MB, 5,000 lines and 200 columns.
 * @returns the rows with the header first, or what is wrong as a kind; never throws for what a file holds
 */
export async function readTable(bytes: Uint8Array, format: Format): Promise<Table> {
  if (bytes.byteLength > MAX_BYTES) return tooBig();
  return format === 'csv' ? readCsv(bytes) : readXlsx(bytes);
}

/** A file from rows of text, as `readTable` reads it back. */
export async function writeTable(rows: readonly (readonly string[])[], format: Format): Promise<Uint8Array> {
  return format === 'csv' ? writeCsv(rows) : writeXlsx(rows);
}
