import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorWords } from '../../src/app/error-words.ts';
import { STATUS_OF } from '../../src/platform/http/errors.ts';
import { type Ask, inProcess, KINDS } from '../support/app/in-process.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

let app: RunningApp;
let ask: Ask;
beforeAll(async () => {
  app = await runApp();
  ask = inProcess(app.deps);
});
afterAll(() => app.stop());

const sameOrigin = { 'sec-fetch-site': 'same-origin' };
const jsonOf = async (response: Response) => (await response.json()) as { error: { kind: string; message: string; fields?: object[] } };

describe.each(KINDS)('%s', (kind) => {
  it.each(['nl', 'en'] as const)('has one page (%s), with a way on and a way to acute help', async (lang) => {
    const response = await ask(`/voorbeeld/mis/${kind}?lang=${lang}`);
    const html = await response.text();
    expect(response.status).toBe(STATUS_OF[kind]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain(`<h1>${errorWords(kind, lang).title}</h1>`);
    expect(html).toContain('href="/voorbeeld/nu"');
    expect(html).toContain('href="/voorbeeld/"');
  });

  it.each(['nl', 'en'] as const)('has one JSON shape (%s)', async (lang) => {
    const response = await ask(`/voorbeeld/api/mis/${kind}?lang=${lang}`);
    expect(response.status).toBe(STATUS_OF[kind]);
    expect(response.headers.get('content-type')).toContain('application/json');
    const fields = [{ field: 'name', message: lang === 'nl' ? 'Geef het een naam.' : 'Give it a name.' }];
    expect(await jsonOf(response)).toEqual({ error: { kind, message: errorWords(kind, lang).text, ...(kind === 'invalid' ? { fields } : {}) } });
  });
});

describe('as people meet them', () => {
  it('not found: a page, an institution and an address of the API that are not there', async () => {
    for (const path of ['/voorbeeld/bestaat-niet', '/nergens', '/nergens/hulp', '/a/b/c/d']) expect((await ask(path)).status, path).toBe(404);
    expect((await jsonOf(await ask('/voorbeeld/api/bestaat-niet'))).error.kind).toBe('not-found');
    expect((await jsonOf(await ask('/nergens/api/help', { method: 'POST', headers: sameOrigin, body: '{}' }))).error.kind).toBe('not-found');
  });

  it('sign in: leads back to where one was', async () => {
    const html = await (await ask('/voorbeeld/initiatieven?only=overdue')).text();
    expect(html).toContain('href="/voorbeeld/inloggen?back=%2Fvoorbeeld%2Finitiatieven');
  });

  it('not allowed: a student in the administration', async () => {
    const student = await signIn(app, 'demo-student-1');
    expect((await student.get('/voorbeeld/beheer')).status).toBe(403);
  });

  it.each([['no JSON', 'geen json'], ['nothing', ''], ['no question', '{}'], ['a question that is none', '{"q": 5}'], ['a language we do not speak', '{"q": "x", "lang": "fr"}']])(
    'invalid: %s for the API says which field', async (_, body) => {
      const response = await ask('/voorbeeld/api/help', { method: 'POST', headers: sameOrigin, body });
      expect(response.status).toBe(422);
      const { error } = await jsonOf(response);
      expect(error.fields).toEqual([{ field: expect.stringMatching(/^(q|lang|body)$/), message: expect.any(String) }]);
    },
  );

  it.each([['a role for nobody', { person: '00000000-0000-4000-8000-000000000000', role: 'guide', unit: '' }], ['a role that is none', { role: 'king' }]])(
    'invalid: %s', async (_, form) => {
      const administrator = await signIn(app, 'demo-administrator');
      expect((await administrator.post('/voorbeeld/beheer/mensen', form)).status).toBe(422);
    },
  );

  it('over the limit: for one address and one kind of request, until it has waited', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const own = inProcess({ ...app.deps, now: () => new Date(now) });
    const statuses: number[] = [];
    for (let i = 0; i < 402; i++) statuses.push((await own('/healthz')).status);
    expect(statuses.indexOf(429)).toBe(400);
    expect(await (await own('/voorbeeld')).text()).toContain(errorWords('over-limit', 'nl').title);
    expect((await own('/voorbeeld', { from: '192.0.2.2' })).status).toBe(200);
    expect((await own('/voorbeeld/api/help', { method: 'POST', body: '{"q":"x"}' })).status).toBe(200);
    now += 10_000;
    expect((await own('/voorbeeld')).status).toBe(200);
  });

  it('over the limit: guessing at the door stops soon', async () => {
    const fixed = new Date();
    const own = inProcess({ ...app.deps, now: () => fixed });
    const statuses: number[] = [];
    for (let i = 0; i < 80; i++) statuses.push((await own('/inloggen/terug?code=x&state=y')).status);
    expect(statuses.slice(0, 60)).toEqual(Array<number>(60).fill(403));
    expect(statuses.at(-1)).toBe(429);
  });

  it('not over the limit: fifty requests a second to the API for ten seconds', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const own = inProcess({ ...app.deps, now: () => new Date(now) });
    for (let i = 0; i < 500; i++) {
      expect((await own('/voorbeeld/api/mis/not-found')).status).toBe(404);
      now += 20;
    }
  });

  it('down: when the database is gone, every page still says so, and where help is', async () => {
    const gone = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const db = { ...app.deps.db, asActor: () => Promise.reject(gone), ready: () => Promise.resolve(false) };
    const own = inProcess({ ...app.deps, db });
    for (const path of ['/voorbeeld', '/voorbeeld/hulp?t=2.1', '/voorbeeld/beheer', '/']) {
      const response = await own(path);
      if (path === '/') continue;
      expect(response.status, path).toBe(503);
      const html = await response.text();
      expect(html).toContain(errorWords('down', 'nl').title);
      expect(html).toContain('113');
    }
    expect((await jsonOf(await own('/voorbeeld/api/help', { method: 'POST', body: '{"q":"x"}' }))).error.kind).toBe('down');
    expect((await own('/readyz')).status).toBe(503);
    expect((await own('/healthz')).status).toBe(200);
    const start = inProcess({ ...app.deps, db, config: { ...app.deps.config, demo: false } });
    expect((await start('/')).status).toBe(503);
    expect((await own('/', { headers: { host: 'welzijn.elders.example' } })).status).toBe(503);
  });

  it('down: a fault of ours tells nothing of itself, and is in the log without words', async () => {
    const broken = { ...app.deps.sessions, find: () => Promise.reject(new Error('kwakzalversoep')) };
    const response = await inProcess({ ...app.deps, sessions: broken })('/voorbeeld?q=vlierbesthee');
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('kwakzalver');
    const line = app.log.findLast((one) => one.includes('request.failed')) ?? '';
    expect(line).toContain('"path":"/voorbeeld"');
    expect(app.log.join('\n')).not.toMatch(/kwakzalver|vlierbes/);
  });
});
