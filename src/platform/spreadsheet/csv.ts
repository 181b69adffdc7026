import { CsvError, parse } from 'csv-parse/sync';
import { decode } from './decode.ts';
import { fits, invalid, MAX_ROWS, type Table, tooBig } from './types.ts';

const DELIMITERS = [',', ';', '\t'];

/** The delimiter that the first line has most of, outside quotes. A comma when it has none. */
export function delimiterOf(text: string): string {
  const bare = text.replace(/^\uFEFF/, '').replace(/"(?:[^"]|"")*"/g, '');
  const header = /^[^\r\n]*/.exec(bare.trimStart())?.[0] ?? '';
  const count = (sign: string): number => header.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** A number below nothing is none: with a sign in front of it nobody could count on with it. */
const NUMBER = /^-\d{1,15}(?:[.,]\d{1,15})?$/;

/**
 * Reads CSV: comma, semicolon or tab; any line end; quotes with line breaks in them.
 * @param most rows, the header included, where lines are short and there can be many
 */
export function readCsv(bytes: Uint8Array, most = MAX_ROWS): Table {
  const text = decode(bytes);
  if (text.includes('\0')) return invalid('Dit is geen tekstbestand.', 'This is not a text file.');
  try {
    const rows = parse(text, {
      bom: true, delimiter: delimiterOf(text.slice(0, 100_000)), relax_column_count: true, to: most + 1,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    if (!fits(rows, most)) return tooBig(most);
    return { ok: true, rows: rows.map((row) =>
      row.map((cell) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell))) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return invalid(`Regel ${line} is geen goede CSV. Kijk naar de aanhalingstekens.`,
      `Line ${line} is not proper CSV. Look at the quotation marks.`);
  }
}

const quoted = (cell: string): string => (/[",\r\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Writes CSV (RFC 4180): UTF-8, comma, CRLF. A cell that would be a formula gets a `'` in front, which `readCsv` takes
 * off again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const safe = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);
  const text = rows.map((row) => row.map((cell) => quoted(safe(cell))).join(',')).join('\r\n');
  return new TextEncoder().encode(`${text}\r\n`);
}
