import writeExcelFile from 'write-excel-file/node';

/** Words, a number, or an amount in cents that becomes euros; nothing is an empty cell. */
export type SheetCell =
  string | { readonly number: number } | { readonly cents: number } | { readonly percent: number } | undefined;
export type SheetPage = {
  /** at most 31 signs, as Excel wants */
  readonly name: string;
  readonly widths: readonly number[];
  /** the first row is the header, unless there is none */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly header?: false;
  /** the last row is a total */
  readonly total?: boolean;
};

const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function cellOf(cell: SheetCell, strong: boolean) {
  if (cell === undefined || cell === '') return null;
  const look = strong ? { fontWeight: 'bold' as const } : {};
  if (typeof cell === 'string')
    return { value: cell.replace(NOT_IN_XML, ''), type: String, wrap: true, alignVertical: 'top' as const, ...look };
  if ('cents' in cell) return { value: cell.cents / 100, type: Number, format: '#,##0.00', ...look };
  if ('percent' in cell) return { value: cell.percent / 100, type: Number, format: '0%', ...look };
  return { value: cell.number, type: Number, format: Number.isInteger(cell.number) ? '#,##0' : '0.00', ...look };
}

/** A workbook with more sheets. Numbers are numbers, so that a reader can count on; no cell is ever a formula. */
export async function writeWorkbook(pages: readonly SheetPage[]): Promise<Uint8Array> {
  const sheets = pages.map(({ name, widths, rows, header = true, total = false }) => ({
    sheet: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: widths.map((width) => ({ width })),
    ...(header ? { stickyRowsCount: 1 } : {}),
    data: rows.map((row, at) =>
      row.map((cell) => cellOf(cell, (header && at === 0) || (total && at === rows.length - 1))),
    ),
  }));
  return writeExcelFile(sheets).toBuffer();
}
