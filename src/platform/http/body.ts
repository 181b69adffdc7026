import { HttpError } from './errors.ts';

/** Most bytes of a form with nothing but fields, and of a question to the API. Who takes files says how many. */
export const MOST_FORM = 256_000;
export const MOST_JSON = 64_000;

/** The body of a request, never more than `most` bytes of it in memory. @returns undefined when there is more */
export async function bodyOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
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

/** The same as text. @throws HttpError (too-large) */
async function textOf(request: Request, most: number): Promise<string> {
  const body = await bodyOf(request, most);
  if (!body) throw new HttpError('too-large');
  return new TextDecoder().decode(body);
}

/** The fields of a form without files. @throws HttpError (too-large) */
export const fieldsOf = async (request: Request, most = MOST_FORM): Promise<URLSearchParams> =>
  new URLSearchParams(await textOf(request, most));

/** The JSON that was posted; undefined when it is none. @throws HttpError (too-large) */
export async function jsonOf(request: Request): Promise<unknown> {
  const text = await textOf(request, MOST_JSON);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A form that carries a file: its fields, or what is wrong with it. */
export async function formDataOf(request: Request, most: number): Promise<FormData | 'too-large' | 'broken'> {
  const body = await bodyOf(request, most);
  if (!body) return 'too-large';
  const type = request.headers.get('content-type') ?? '';
  return await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => 'broken' as const);
}

/** The file in the field `file` of a form: the file, undefined when there is none, or what is wrong with the form. */
export async function fileOf(request: Request, most: number): Promise<File | undefined | 'too-large' | 'broken'> {
  const form = await formDataOf(request, most);
  if (typeof form === 'string') return form;
  const file = form.get('file');
  return file instanceof File && (file.name !== '' || file.size > 0) ? file : undefined;
}
