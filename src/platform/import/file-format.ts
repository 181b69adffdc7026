import type { Format } from '../spreadsheet/types.ts';

const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** A file as it came. */
export type FileBytes = { readonly name: string; readonly bytes: Uint8Array };

/** Whether there is nothing in it. */
export const isBlankFile = (bytes: Uint8Array): boolean => bytes.every((byte) => BLANK.has(byte));

/** What a file is: a zip is XLSX, a text that begins with `[` or `{` is JSON, and anything else goes by its name. */
export function fileFormat({ name, bytes }: FileBytes): Format | 'json' {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  const first = bytes.find((byte) => !BLANK.has(byte));
  if (first === 0x5b || first === 0x7b) return 'json';
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return extension === 'json' || extension === 'xlsx' ? extension : 'csv';
}
