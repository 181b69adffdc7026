import { describe, expect, it } from 'vitest';
import { fieldsOf, fileOf, jsonOf, MOST_FORM, MOST_JSON } from './body.ts';
import { HttpError } from './errors.ts';

/** A body whose length nobody says beforehand; counts how much of it was asked for. */
function endless() {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(120));
    },
  });
  return { request: new Request('http://x/', { method: 'POST', body, duplex: 'half' } as RequestInit), sent: () => sent };
}
const post = (body: string, headers: Record<string, string> = {}) => new Request('http://x/', { method: 'POST', body, headers });
const TOO_LARGE = new HttpError('too-large');

describe('the body of a request', () => {
  it('is read when it fits', async () => {
    expect((await fieldsOf(post('a=1&b=%C3%A9'))).get('b')).toBe('é');
    expect(await jsonOf(post('{"q":"é"}'))).toEqual({ q: 'é' });
    expect(await jsonOf(post('geen json'))).toBeUndefined();
    expect((await fieldsOf(post(`a=${'x'.repeat(MOST_FORM - 2)}`))).get('a')).toHaveLength(MOST_FORM - 2);
  });

  it('is refused when it does not', async () => {
    await expect(fieldsOf(post(`a=${'x'.repeat(MOST_FORM - 1)}`))).rejects.toThrow(TOO_LARGE);
    await expect(jsonOf(post(JSON.stringify({ q: 'x'.repeat(MOST_JSON) })))).rejects.toThrow(TOO_LARGE);
  });

  it('is refused unread when it says itself that it does not', async () => {
    const request = post('a=1', { 'content-length': String(MOST_FORM + 1) });
    await expect(fieldsOf(request)).rejects.toThrow(TOO_LARGE);
    expect(request.bodyUsed).toBe(false);
  });

  it('is not read to the end when it has none', async () => {
    const { request, sent } = endless();
    await expect(jsonOf(request)).rejects.toThrow(TOO_LARGE);
    expect(sent()).toBeLessThan(MOST_JSON * 2);
    expect(await fileOf(endless().request, 100_000)).toBe('too-large');
  });
});
