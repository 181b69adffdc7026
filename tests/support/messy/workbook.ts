import writeExcelFile from 'write-excel-file/node';

/** A cell as somebody left it: text, a number, a day, or one that reaches over others. */
export type MessyCell = string | number | Date | null | { readonly text: string; readonly across?: number; readonly down?: number };
export type MessyRow = readonly MessyCell[];
export type MessySheet = { readonly name: string; readonly rows: readonly MessyRow[] };

function cellOf(cell: MessyCell) {
  if (cell === null || cell === '') return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd-mm-yyyy' };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String };
  return { value: cell.text, type: String, columnSpan: cell.across, rowSpan: cell.down };
}

/** A workbook of sheets as people leave them behind. */
export async function workbook(sheets: readonly MessySheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(cellOf)) }));
  return writeExcelFile(made as Parameters<typeof writeExcelFile>[0] as never).toBuffer();
}

/** The text of a cell as a CSV of an older spreadsheet has it. */
function csvCell(cell: MessyCell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').reverse().join('-');
  const text = typeof cell === 'number' ? String(cell).replace('.', ',') : typeof cell === 'string' ? cell : cell.text;
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same rows as a CSV with semicolons in Windows-1252, without a byte order mark. */
export function windowsCsv(rows: readonly MessyRow[]): Uint8Array {
  const width = Math.max(...rows.map((row) => row.length));
  const text = rows.map((row) => Array.from({ length: width }, (_, at) => csvCell(row[at] ?? null)).join(';')).join('\r\n');
  return Uint8Array.from([...text].map((sign) => (sign === '€' ? 0x80 : sign === '’' ? 0x92 : sign.charCodeAt(0))));
}
