import readXlsxFile from 'read-excel-file/universal';
import { readCsv } from './csv.ts';
import { sheetFacts } from './sheet-facts.ts';
import { type Format, MAX_BYTES, type Refused, fits, tooBig } from './types.ts';
import { cellText, NOT_XLSX, openXlsx } from './xlsx.ts';

/** A cell as it was kept: a number stays one, anything else is text (a date as `2026-12-01`). */
export type RawCell = string | number;
export type Sheet = { readonly name: string; readonly hidden: boolean; readonly rows: RawCell[][] };
export type Workbook = { readonly ok: true; readonly sheets: readonly Sheet[] } | Refused;

/** More sheets than this are not read. */
const MAX_SHEETS = 20;

const raw = (cell: unknown): RawCell => (typeof cell === 'number' && Number.isFinite(cell) ? cell : cellText(cell));

/** Most cells that are looked at to fill merged ones: a sheet can name the same ones a million times. */
const MOST_FILLED = 200_000;

/** Words of a cell that was merged downwards stand in each row of it; an amount is never repeated. */
export function fillDown(rows: RawCell[][], merged: readonly { column: number; from: number; until: number }[]): void {
  let looked = 0;
  for (const { column, from, until } of merged) {
    const value = rows[from]?.[column];
    if (typeof value !== 'string' || value === '' || /\d/.test(value)) continue;
    for (let at = from + 1; at <= Math.min(until, rows.length - 1); at += 1) {
      looked += 1;
      if (looked > MOST_FILLED) return;
      const row = rows[at];
      if (row && row.some((cell) => cell !== '') && (row[column] ?? '') === '') row[column] = value;
    }
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const opened = openXlsx(bytes);
  if (!opened.ok) return opened;
  try {
    const read = await readXlsxFile(new Blob([Uint8Array.from(bytes)]));
    const facts = sheetFacts(opened.entries);
    const sheets = read.slice(0, MAX_SHEETS).map(({ sheet, data }): Sheet => {
      const rows = data.map((row) => row.map(raw));
      const { hidden = false, merged = [] } = facts.get(sheet) ?? {};
      fillDown(rows, merged);
      return { name: sheet, hidden, rows };
    });
    return sheets.every(({ rows }) => fits(rows)) ? { ok: true, sheets } : tooBig();
  } catch {
    return NOT_XLSX; // whatever the library says of a file that somebody gave, they can't read it here
  }
}

/** Every sheet of a file with its cells as they were kept. A CSV is one sheet without a name. Limits as `readTable`. */
export async function readSheets(bytes: Uint8Array, format: Format): Promise<Workbook> {
  if (bytes.byteLength > MAX_BYTES) return tooBig();
  if (format === 'xlsx') return readWorkbook(bytes);
  const table = readCsv(bytes);
  return table.ok ? { ok: true, sheets: [{ name: '', hidden: false, rows: table.rows }] } : table;
}
