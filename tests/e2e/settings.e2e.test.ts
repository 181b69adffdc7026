import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_INSTITUTIONS } from '../../src/app/institutions.ts';
import { newClient } from '../support/app/client.ts';
import { freePort } from '../support/app/free-port.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

const KEY = 'k'.repeat(32);
const OIDC = { OIDC_ISSUER: 'http://localhost:9', OIDC_CLIENT_ID: 'samenhang', OIDC_CLIENT_SECRET: 'secret', SESSION_KEYS: KEY };

const dataDir = mkdtempSync(join(tmpdir(), 'samenhang-settings-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** `npm start` with these settings, in a process of its own. */
function npmStart(env: NodeJS.ProcessEnv) {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => ['PATH', 'HOME', 'TMPDIR'].includes(name)));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/app/main.ts'], {
    env: { ...inherited, DATA_DIR: dataDir, ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data.toString()));
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  return { child, said: () => said.join(''), ended };
}

describe('a setting that cannot work stops the start, by name', () => {
  it.each<[string, string, NodeJS.ProcessEnv]>([
    ['a port that is none', 'PORT', { PORT: 'drieduizend' }],
    ['an address that is none', 'BASE_URL', { BASE_URL: 'welzijn.example' }],
    ['PostgreSQL without sign-in', 'OIDC_ISSUER', { DATABASE_URL: 'postgres://localhost/x' }],
    ['a database nobody serves', 'DATABASE_URL', { DATABASE_URL: 'postgres://127.0.0.1:9/x', DEMO: '1' }],
    ['sign-in without a client', 'OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://idp.example' }],
    ['sign-in without a secret', 'OIDC_CLIENT_SECRET', { OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'x' }],
    ['sign-in without keys for sessions', 'SESSION_KEYS', { ...OIDC, SESSION_KEYS: '' }],
    ['a key that can be guessed', 'SESSION_KEYS', { ...OIDC, SESSION_KEYS: 'short' }],
    ['mail over the web', 'SMTP_URL', { SMTP_URL: 'https://mail.example' }],
  ])('%s', async (_, name, env) => {
    await expect(runApp({ DATA_DIR: dataDir, ...env })).rejects.toThrow(new RegExp(`^${name}: .+`));
  });

  it('in words, and without a trace of code', async () => {
    const { said, ended } = npmStart({ OIDC_ISSUER: 'https://idp.example' });
    expect(await ended).toBe(1);
    expect(said()).toContain('Cannot start. OIDC_CLIENT_ID: needed when OIDC_ISSUER is set');
    expect(said()).not.toMatch(/\n\s+at /);
  });

  it('a port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, done));
    const { port } = taken.address() as { port: number };
    const { said, ended } = npmStart({ PORT: String(port) });
    expect(await ended).toBe(1);
    taken.close();
    expect(said()).toContain('Cannot start. PORT: something else already uses this port.');
  });
});

it('starts without any setting but a port, says where, as whom, and that it is for trying out; and stops when asked', async () => {
  const port = await freePort();
  const { child, said, ended } = npmStart({ PORT: String(port) });
  await expect.poll(said, { timeout: 60_000 }).toContain('Ada Beheertest');
  expect(said()).toContain(`Samenhang is ready: http://localhost:${port}/`);
  expect(said()).toMatch(/for trying out/);
  expect((await fetch(`http://localhost:${port}/`, { redirect: 'manual' })).headers.get('location')).toBe('/voorbeeld');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

describe('with the demo', () => {
  let app: RunningApp;
  beforeAll(async () => { app = await runApp({ DATA_DIR: dataDir, SESSION_KEYS: KEY }); });
  afterAll(() => app.stop());

  it('tells machines how it is', async () => {
    const visitor = newClient(app.url);
    expect(await (await visitor.get('/healthz')).text()).toBe('ok\n');
    expect(await (await visitor.get('/readyz')).text()).toBe('ready\n');
  });

  it('has the ids of the demo where they can be left out', async () => {
    const rows = await app.deps.db.asActor({ acting: 'keeper' }, (tx) => tx.selectFrom('institution').select('id').execute());
    expect(rows.map(({ id }) => id).sort()).toEqual([...DEMO_INSTITUTIONS].sort());
  });
});

describe('as soon as there is an identity provider, nothing of the demo is there', () => {
  let app: RunningApp;
  let before: string;
  beforeAll(async () => {
    const demo = await runApp({ DATA_DIR: dataDir, SESSION_KEYS: KEY });
    before = (await signIn(demo, 'demo-administrator')).cookies.get('samenhang') ?? '';
    await demo.stop();
    app = await runApp({ DATA_DIR: dataDir, ...OIDC });
  });
  afterAll(() => app.stop());

  it.each([
    '/voorbeeld', '/voorbeeld/hulp?t=2.1', '/voorbeeld/nu', '/voorbeeld/beheer', '/proef', '/voorbeeld/api/help', '/ui', '/ui/button',
    '/demo/idp/.well-known/openid-configuration', '/demo/idp/auth', '/demo/kies/x', '/demo',
  ])('not %s, also in a folder where somebody tried it', async (path) => {
    expect((await newClient(app.url).get(path)).status).toBe(404);
  });

  it('not for who was signed in', async () => {
    const client = newClient(app.url);
    expect((await client.ask('GET', '/voorbeeld/beheer', { headers: { cookie: `samenhang=${before}` } })).status).toBe(404);
    expect((await client.ask('POST', '/voorbeeld/hulp', { headers: { cookie: `samenhang=${before}`, 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams({ q: 'x' }) })).status).toBe(404);
  });

  it('not on the start page', async () => {
    const html = await (await newClient(app.url).get('/')).text();
    expect(html).toContain('Hier is nog geen instelling ingericht');
    expect(html).not.toMatch(/Voorbeeld|verzonnen/);
  });

  it('and a provider that does not answer is said to be our fault, while the rest works', async () => {
    const client = newClient(app.url);
    expect((await client.get('/inloggen')).status).toBe(503);
    expect((await client.get('/readyz')).status).toBe(200);
  });
});
