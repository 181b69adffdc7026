import { fileOf } from '../http/body.ts';
import type { FieldError } from '../http/errors.ts';
import { MAX_BYTES, tooBig } from '../spreadsheet/types.ts';

/** A form with a file is a little longer than the file. */
const MOST = MAX_BYTES + 100_000;

export type Upload =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: FieldError };

const refused = (message: FieldError['message']): Upload => ({ ok: false, error: { field: 'file', message } });
const NO_FILE = { nl: 'Kies eerst een bestand.', en: 'Choose a file first.' };
const BROKEN = { nl: 'Het bestand kwam niet goed aan. Probeer het nog eens.', en: 'The file did not arrive well. Try again.' };

/** The file in the field `file` of a form, or what is wrong with it in words. */
export async function readUpload(request: Request): Promise<Upload> {
  const file = await fileOf(request, MOST);
  if (file === 'too-large') return refused(tooBig().message);
  if (file === 'broken') return refused(BROKEN);
  return file ? { ok: true, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : refused(NO_FILE);
}
