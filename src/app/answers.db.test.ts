import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, newClient } from '../../tests/support/app/client.ts';
import { inProcess } from '../../tests/support/app/in-process.ts';
import { type RunningApp, runApp } from '../../tests/support/app/running.ts';
import { signIn } from '../../tests/support/app/sign-in.ts';
import { MOST_FORM, MOST_JSON } from '../platform/http/body.ts';
import { errorWords } from './error-words.ts';

let app: RunningApp;
let visitor: Client;
beforeAll(async () => {
  app = await runApp({ TRUST_PROXY: '1' });
  visitor = newClient(app.url);
});
afterAll(() => app.stop());

const endless = () => new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(120)) });

/** Says that very much will come, and sends none of it. @returns the status */
const announce = (path: string, length: number) => new Promise<number>((done, fail) => {
  const asking = request(new URL(path, app.url), { method: 'POST', headers: { 'content-length': length } }, (response) => {
    done(response.statusCode ?? 0);
    asking.destroy();
  });
  asking.on('error', fail);
  asking.flushHeaders();
});

describe('what is too large', () => {
  it.each(['/voorbeeld/hulp', '/weergave'])('is refused as a form, on a page: %s', async (path) => {
    const response = await visitor.post(path, { q: 'x'.repeat(MOST_FORM) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain(errorWords('too-large', 'nl').title);
  });

  it('is refused as a question to the API, as JSON', async () => {
    const response = await visitor.ask('POST', '/voorbeeld/api/help', { body: JSON.stringify({ q: 'x'.repeat(MOST_JSON) }) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { kind: 'too-large' } });
  });

  it('is refused before it comes, when it says so', async () => {
    expect(await announce('/voorbeeld/api/help', 1_000_000_000)).toBe(413);
    expect(await announce('/voorbeeld/hulp', 1_000_000_000)).toBe(413);
  });

  it('is refused while it comes, when it does not', async () => {
    const response = await fetch(`${app.url}/voorbeeld/api/help`, { method: 'POST', body: endless(), duplex: 'half' } as RequestInit).catch(() => undefined);
    expect([413, undefined]).toContain(response?.status);
    expect((await visitor.get('/healthz')).status).toBe(200);
  });

  it('is said in the words of the room for a list and for a scheme of one\'s own', async () => {
    const coordinator = await signIn(app, 'demo-coordinator');
    for (const [path, bytes] of [['/voorbeeld/initiatieven/inlezen', 10_200_000], ['/voorbeeld/overzicht/kaders/inlezen', 2_200_000]] as const) {
      const form = new FormData();
      form.set('file', new File([new Uint8Array(bytes)], 'lijst.csv'));
      const response = await coordinator.send(path, form);
      expect(response.status, path).toBe(422);
      expect(await response.text(), path).toMatch(/te groot/);
    }
  });
});

describe('a trusted proxy', () => {
  it('says whom a request counts for: one who guesses does not keep another out', async () => {
    const guess = (from: string) => visitor.ask('GET', '/inloggen/terug?code=x&state=y', { headers: { 'x-forwarded-for': from } });
    const statuses: number[] = [];
    for (let i = 0; i < 200; i++) statuses.push((await guess(`10.0.0.${i}, 192.0.2.1`)).status);
    expect(statuses).toContain(429);
    expect((await guess('192.0.2.2')).status).toBe(403);
  });
});

describe('open data', () => {
  it('can be read by any page, its errors too, and nothing else can', async () => {
    const origin = async (path: string) => (await visitor.get(path)).headers.get('access-control-allow-origin');
    for (const path of ['services', 'services/00000000-0000-4000-8000-000000000000', 'services?page=nee', 'bestaat-niet']) {
      expect(await origin(`/voorbeeld/api/hsds/${path}`), path).toBe('*');
    }
    for (const path of ['/voorbeeld/api/help', '/voorbeeld/beheer', '/voorbeeld/nee']) expect(await origin(path), path).toBeNull();
  });
});

describe('HEAD', () => {
  it.each(['/voorbeeld', '/nu', '/voorbeeld/api/hsds/services', '/voorbeeld/nee', '/healthz'])('says of %s what GET says, without a body', async (path) => {
    const ask = inProcess(app.deps);
    const [got, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    expect(head.status).toBe(got.status);
    expect(head.headers.get('content-type')).toBe(got.headers.get('content-type'));
    expect(await head.text()).toBe('');
  });
});

describe('for who chose no institution', () => {
  it.each(['nl', 'en'])('there are acute help and the pages about this site (%s)', async (lang) => {
    const html = async (path: string) => {
      const response = await visitor.get(`${path}?lang=${lang}`);
      expect(response.status, path).toBe(200);
      return response.text();
    };
    expect(await html('/nu')).toContain('tel:113');
    for (const path of ['/privacy', '/toegankelijkheid', '/over']) expect(await html(path)).toMatch(/<h1>/);
  });
});
