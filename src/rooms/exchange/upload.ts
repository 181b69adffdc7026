import type { FieldError } from '../../platform/http/errors.ts';
import { MAX_BYTES, tooBig } from '../../platform/spreadsheet/types.ts';

/** A form with a file is a little longer than the file. */
const MOST = MAX_BYTES + 100_000;

export type Upload =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: FieldError };

const refused = (message: FieldError['message']): Upload => ({ ok: false, error: { field: 'file', message } });
const NO_FILE = { nl: 'Kies eerst een bestand.', en: 'Choose a file first.' };
const BROKEN = { nl: 'Het bestand kwam niet goed aan. Probeer het nog eens.', en: 'The file did not arrive well. Try again.' };

/** The body of a request, never more than `most` bytes of it in memory. @returns undefined when there is more */
async function bodyOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const part = read.value as Uint8Array;
    size += part.byteLength;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** The file in the field `file` of a form, or what is wrong with it in words. */
export async function readUpload(request: Request): Promise<Upload> {
  const body = await bodyOf(request, MOST);
  if (!body) return refused(tooBig().message);
  const type = request.headers.get('content-type') ?? '';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => undefined);
  if (!form) return refused(BROKEN);
  const file = form.get('file');
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return refused(NO_FILE);
  return { ok: true, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
