import type { Text } from '../../core/frameworks/types.ts';
import { fileOf } from '../../platform/http/body.ts';
import { readTable } from '../../platform/spreadsheet/index.ts';
import { wordsOf } from './words/index.ts';

/** Largest file with people before and after, in bytes; a form is a little longer than its file. */
const MOST_FILE = 1_000_000;
/** A form that carries such a file, sealed. */
export const MOST_CARRIED = 3_000_000;

export type Uploaded =
  | { readonly ok: true; readonly name: string; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly message: Text };

const say = (key: 'tooMany' | 'noFile' | 'broken' | 'empty'): Uploaded => ({
  ok: false, message: { nl: wordsOf('nl').forms.effect[key], en: wordsOf('en').forms.effect[key] },
});
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The rows of the file in a form, the header first, or what is wrong with it. Keeps nothing. */
export async function readUpload(request: Request): Promise<Uploaded> {
  const file = await fileOf(request, MOST_FILE + 100_000);
  if (file === 'too-large') return say('tooMany');
  if (file === 'broken') return say('broken');
  if (!file) return say('noFile');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.byteLength > MOST_FILE) return say('tooMany');
  const table = await readTable(bytes, isZip(bytes) ? 'xlsx' : 'csv');
  if (!table.ok) return table;
  const [header = []] = table.rows;
  return header.filter((name) => name.trim()).length < 2 ? say('empty') : { ok: true, name: file.name, rows: table.rows };
}

const BEFORE = /^(?:voor|ervoor|vooraf|before|pre|t0|start|begin|nulmeting)|_(?:voor|pre|t0)$/i;
const AFTER = /^(?:na$|na\b|erna|achteraf|after|post|t1|eind|nameting)|_(?:na|post|t1)$/i;

/** A first guess at the columns, from their names. */
export function guessColumns(header: readonly string[]): { readonly before?: string; readonly after?: string } {
  const [before, after] = [BEFORE, AFTER].map((pattern) => header.find((name) => pattern.test(name.trim())));
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
