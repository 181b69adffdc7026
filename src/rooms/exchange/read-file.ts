import { fromHsds, type ReadOptions } from '../../core/exchange/hsds/index.ts';
import { fromRows } from '../../core/exchange/table/index.ts';
import { type Import, unusable } from '../../core/exchange/types.ts';
import { fileFormat, isBlankFile } from '../../platform/import/file-format.ts';
import { decode } from '../../platform/spreadsheet/decode.ts';
import { readTable } from '../../platform/spreadsheet/index.ts';
import { MAX_BYTES, MAX_ROWS, tooBig } from '../../platform/spreadsheet/types.ts';

export const FORMATS = ['hsds', 'csv', 'xlsx'] as const;
export type FileFormat = (typeof FORMATS)[number];

/** A file as it came. `format` absent: what it looks like decides, and only then its name. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array; readonly format?: FileFormat };

/** What a file is; JSON is taken for HSDS. */
export function formatOf(file: GivenFile): FileFormat {
  const format = fileFormat(file);
  return format === 'json' ? 'hsds' : format;
}

function readJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(decode(bytes).replace(/^\uFEFF/, '')) };
  } catch {
    return undefined; // what the parser says about it is of no use to who made the file
  }
}

/** Reads any of the formats. What is wrong with the file as a whole comes back as a bad line; it never throws. */
export async function readFile(file: GivenFile, options: ReadOptions): Promise<Import> {
  const { bytes, format = formatOf(file) } = file;
  if (isBlankFile(bytes)) {
    return unusable({ nl: 'Het bestand is leeg.', en: 'The file is empty.' });
  }
  if (format !== 'hsds') {
    const table = await readTable(bytes, format);
    return table.ok ? fromRows(table.rows) : unusable(table.message);
  }
  if (bytes.byteLength > MAX_BYTES) return unusable(tooBig().message);
  const json = readJson(bytes);
  if (!json) return unusable({ nl: 'Dit is geen goede JSON.', en: 'This is not proper JSON.' });
  const read = fromHsds(json.value, options);
  return read.lines.length < MAX_ROWS ? read : unusable(tooBig().message);
}

/** Whether nothing of a file could be read: what is wrong is about the file, not about a line in it. */
export const isUnusable = ({ lines }: Import): boolean =>
  lines.length === 1 && lines.some((line) => !line.ok && line.errors.some(({ field }) => field === 'file'));
