import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../spreadsheet/types.ts';
import { readUpload } from './upload.ts';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

function formWith(file?: File): FormData {
  const form = new FormData();
  if (file) form.set('file', file);
  return form;
}

describe('readUpload', () => {
  it('gives the file with its name', async () => {
    const upload = await readUpload(post(formWith(new File(['naam'], 'lijst.csv'))));
    expect(upload).toMatchObject({ ok: true, name: 'lijst.csv' });
    expect(upload.ok && new TextDecoder().decode(upload.bytes)).toBe('naam');
  });

  it.each([
    ['no file', () => formWith()], ['an empty choice', () => formWith(new File([], ''))],
    ['text where the file should be', () => { const form = new FormData(); form.set('file', 'tekst'); return form; }],
    ['no form at all', () => 'tekst'],
  ])('says what is wrong with %s', async (_, body) => {
    expect(await readUpload(post(body()))).toMatchObject({ ok: false, error: { field: 'file', message: { nl: expect.any(String) } } });
  });

  it('refuses what is too big by its announced length, without reading it', async () => {
    let read = 0;
    const body = new ReadableStream({ pull(controller) { read += 1; controller.enqueue(new Uint8Array(10)); } }, { highWaterMark: 0 });
    const upload = await readUpload(post(body, { 'content-length': String(MAX_BYTES * 2), 'content-type': 'multipart/form-data; boundary=x' }));
    expect(upload).toMatchObject({ ok: false });
    expect(read).toBe(0);
  });

  it('stops reading what is too big without saying so', async () => {
    let sent = 0;
    const part = new Uint8Array(1_000_000);
    const body = new ReadableStream({ pull(controller) { sent += part.byteLength; controller.enqueue(part); } });
    expect(await readUpload(post(body, { 'content-type': 'multipart/form-data; boundary=x' }))).toMatchObject({ ok: false });
    expect(sent).toBeLessThan(MAX_BYTES * 2);
  });
});
