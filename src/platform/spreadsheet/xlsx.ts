import { readSheet } from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/node';
import { fits, invalid, MAX_COLUMNS, MAX_ROWS, type Refused, type Table, tooBig } from './types.ts';
import { type Entry, unpack } from './zip.ts';

/** The address of a cell or row. Never looks past a `<`, so that tags without an end take no longer than others. */
const CELL = /<(?:\w+:)?(?:c|row)\s[^<]*?\br\s*=\s*["']([^"'<]*)["']/gi;

/** XML without comments and literal text, in which a `<` may stand. One without an end stays, with all behind it. */
function withoutAsides(xml: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let from = xml.indexOf('<!'); from >= 0; from = xml.indexOf('<!', at)) {
    const close = xml.startsWith('<!--', from) ? '-->' : xml.startsWith('<![CDATA[', from) ? ']]>' : '>';
    const until = xml.indexOf(close, from);
    if (until < 0) break;
    kept.push(xml.slice(at, from));
    at = until + close.length;
  }
  return `${kept.join('')}${xml.slice(at)}`;
}

/** A tag without an end keeps the reader of XML busy for minutes, so that is no workbook. Looks at each sign once. */
const endsItsTags = ({ name, data }: Entry): boolean => !/\.(?:xml|rels)$/i.test(name)
  || !/<[^<>]*(?:<|$)/.test(withoutAsides(new TextDecoder().decode(data)));

const columnOf = (letters: string): number =>
  [...letters.slice(0, 9).toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether a sheet has a cell outside the limits: one cell far away would make millions of empty ones. */
function reachesTooFar({ name, data }: Entry): boolean {
  if (!/worksheets\/[^/]*\.xml$/i.test(name)) return false;
  const text = new TextDecoder().decode(data);
  for (const [, at = ''] of text.matchAll(CELL)) {
    const letters = /^[A-Z]*/i.exec(at)?.[0] ?? '';
    const row = at.slice(letters.length);
    if (!/^\d{1,7}$/.test(row) || Number(row) > MAX_ROWS || columnOf(letters) > MAX_COLUMNS) return true;
  }
  return (text.match(/<(?:\w+:)?row[\s/>]/gi) ?? []).length > MAX_ROWS;
}

/** A cell as text. Dates become `2026-12-01`, or `2026-12-01T13:00` when they hold a time. */
export function cellText(cell: unknown): string {
  if (!(cell instanceof Date)) return ['string', 'number', 'boolean'].includes(typeof cell) ? `${cell as string}` : '';
  if (Number.isNaN(cell.getTime())) return '';
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day}T${time.slice(0, 5)}`;
}

export const NOT_XLSX = invalid('Dit is geen XLSX-bestand dat we kunnen lezen.',
  'This is not an XLSX file that we can read.');

/** Unpacks a workbook within the limits, before a reader may touch it. */
export function openXlsx(bytes: Uint8Array): { readonly ok: true; readonly entries: readonly Entry[] } | Refused {
  const unpacked = unpack(bytes);
  if (!unpacked.ok && unpacked.kind === 'too-big') return tooBig();
  if (!unpacked.ok || !unpacked.entries.some(({ name }) => name === 'xl/workbook.xml')) return NOT_XLSX;
  if (!unpacked.entries.every(endsItsTags)) return NOT_XLSX;
  return unpacked.entries.some(reachesTooFar) ? tooBig() : unpacked;
}

/** Reads the first sheet of an XLSX file, as text. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const opened = openXlsx(bytes);
  if (!opened.ok) return opened;
  try {
    const sheet = await readSheet(new Blob([Uint8Array.from(bytes)]));
    const rows = sheet.map((row) => row.map(cellText));
    return fits(rows) ? { ok: true, rows } : tooBig();
  } catch {
    return NOT_XLSX; // whatever the library says of a file that somebody gave, they can't read it here
  }
}

/** Signs that may not stand in XML. */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Writes one sheet with a bold header that stays in sight. Every cell is text, so no cell is ever a formula. */
export async function writeXlsx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const sheet = rows.map((row, at) => row.map((cell) => (cell === '' ? null : {
    value: cell.replace(NOT_IN_XML, ''), type: String, wrap: true, ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
  })));
  const columns = (rows[0] ?? []).map(() => ({ width: 24 }));
  return writeExcelFile(sheet, { stickyRowsCount: 1, columns }).toBuffer();
}
