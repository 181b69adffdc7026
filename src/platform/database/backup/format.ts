import { z } from 'zod';

/** First line of a backup: what it is, which tables it was made from, and their columns. */
const headerShape = z.object({
  format: z.literal('samenhang-backup'),
  version: z.number().int(),
  migrations: z.array(z.string()),
  columns: z.record(z.string(), z.array(z.string())),
});
export type Header = z.infer<typeof headerShape>;

/** A line in between, `{"table":"person","row":{…}}`. Only its table is read here: the row stays as it was written. */
const rowStart = /^\{"table":"([a-z_]+)","row":\{/;

/** Last line: how many rows there should have been. Without it the file was cut off. */
const endShape = z.object({ end: z.literal(true), rows: z.number().int() });

export const VERSION = 1;

/** A file that cannot be put back, or a database that it cannot be put into: says why. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

export const headerLine = (header: Header): string => `${JSON.stringify(header)}\n`;
export const rowLine = (table: string, row: string): string => `{"table":"${table}","row":${row}}\n`;
export const endLine = (rows: number): string => `${JSON.stringify({ end: true, rows })}\n`;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @throws BackupError when this is no backup, or one of a newer format */
export function readHeader(line: string): Header {
  const header = headerShape.safeParse(parsed(line));
  if (!header.success) throw new BackupError('This is not a backup of Samenhang');
  if (header.data.version > VERSION) throw new BackupError('This backup was made by a newer version of Samenhang');
  return header.data;
}

/**
 * Reads a line after the first.
 * @returns the table and the row as JSON text, or how many rows there should have been
 * @throws BackupError when it is neither
 */
export function readLine(line: string): { table: string; row: string } | { rows: number } {
  const table = rowStart.exec(line)?.[1];
  if (table) return { table, row: line.slice(`{"table":"${table}","row":`.length, -1) };
  const end = endShape.safeParse(parsed(line));
  if (!end.success) throw new BackupError('This backup is damaged: a line in it cannot be read');
  return { rows: end.data.rows };
}
