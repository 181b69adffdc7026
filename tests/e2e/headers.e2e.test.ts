import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../src/app/deps.ts';
import { assets } from '../../src/ui/assets.ts';
import { type Client, newClient } from '../support/app/client.ts';
import { EVERYBODY, type Who, WHO } from '../support/app/everybody.ts';
import { inProcess } from '../support/app/in-process.ts';
import { allPages } from '../support/app/pages.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { parseSetCookie } from '../support/app/set-cookie.ts';
import { signIn } from '../support/app/sign-in.ts';
import { arrangeWorld, type World } from '../support/app/world.ts';

let app: RunningApp;
let world: World;
const clients = new Map<Who, Client>();
beforeAll(async () => {
  app = await runApp();
  for (const who of WHO) clients.set(who, EVERYBODY[who] ? await signIn(app, EVERYBODY[who]) : newClient(app.url));
  world = await arrangeWorld(app.deps, app.url, clients.get('coordinator') as Client);
});
afterAll(() => app.stop());

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const answers: Readonly<Record<string, (visitor: Client) => Promise<Response>>> = {
  'a page': (visitor) => visitor.get('/voorbeeld'),
  'an answer': (visitor) => visitor.post('/voorbeeld/hulp', { q: 'ik stel alles uit' }),
  'a piece of a page': (visitor) => visitor.post('/voorbeeld/hulp/live', { q: 'ik stel alles uit' }),
  'a calendar file': (visitor) => visitor.get(`/voorbeeld/aanbod/${world.offer}/agenda.ics`),
  'an answer of the API': (visitor) => visitor.ask('POST', '/voorbeeld/api/help', { body: '{"q":"x"}' }),
  'a redirect': (visitor) => visitor.get('/'),
  'not found': (visitor) => visitor.get('/voorbeeld/nee'),
  'sign in first': (visitor) => visitor.get('/voorbeeld/beheer'),
  'not found in the API': (visitor) => visitor.get('/voorbeeld/api/nee'),
  'a health check': (visitor) => visitor.get('/healthz'),
  'a component': (visitor) => visitor.get('/ui/button'),
  'a file': (visitor) => visitor.get(assets()[0]?.path ?? ''),
  'a HEAD': (visitor) => visitor.ask('HEAD', '/voorbeeld'),
  'the page of the demo where one chooses who to be': async (visitor) => visitor.follow(await visitor.get('/inloggen')),
};

describe('every kind of answer', () => {
  it.each(Object.keys(answers))('is safe to show: %s', async (name) => {
    const response = await answers[name]?.(newClient(app.url));
    const { headers } = response as Response;
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('cache-control')).toBe(name === 'a file' ? 'public, max-age=31536000, immutable' : 'no-store');
  });

  it('holds no script and no style of its own', async () => {
    const pages = await allPages(app, world, clients);
    expect(pages.length).toBeGreaterThan(40);
    for (const { who, path } of pages) {
      const html = await (await (clients.get(who) as Client).get(path)).text();
      expect([path, ...html.match(/<script(?![^>]*\ssrc="\/assets\/)[^>]*>|<style\b|\sstyle="[^"]*"|\son[a-z]+="[^"]*"|javascript:/gi) ?? []]).toEqual([path]);
      expect([path, ...html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*\.(?:js|css|woff2?|png|svg)"/gi) ?? []]).toEqual([path]);
    }
  });

  it('has a title that does not tell what it is about', async () => {
    const pages = (await allPages(app, world, clients)).filter(({ path }) => /\/(hulp|aanbod|nu)(\/|\?|$)/.test(path));
    expect(pages.map(({ path }) => path.split('/')[2])).toEqual(expect.arrayContaining(['hulp', 'nu', 'aanbod']));
    for (const { path } of [...pages, { path: '/voorbeeld/hulp?t=5.1' }]) {
      const html = await (await newClient(app.url).get(path)).text();
      expect([path, /<title>([^<]*)/.exec(html)?.[1]]).toEqual([path, expect.stringMatching(/^(Hulp vinden|Aanbod|Nu hulp( nodig)?) · Samenhang$/)]);
    }
  });
});

/** The same application, as it is behind https, with an identity provider that says yes. */
function overHttps(): { ask: ReturnType<typeof inProcess>; deps: Deps } {
  const baseUrl = new URL('https://welzijn.example');
  const journey = { state: 's', nonce: 'n', verifier: 'v', back: '/' };
  const deps: Deps = {
    ...app.deps, config: { ...app.deps.config, baseUrl },
    oidc: {
      leave: () => Promise.resolve({ to: new URL('https://idp.example/auth'), journey }),
      arrive: () => Promise.resolve({
        sub: 'demo-student-1', schac_home_organization: 'hogeschool-voorbeeld.example', eduperson_affiliation: ['student'], preferred_username: 'Sam Testman',
      }),
    },
  };
  return { deps, ask: inProcess(deps, baseUrl.href) };
}

describe('over https', () => {
  const FLAGS = ['path=/', 'httponly', 'samesite=lax', 'secure'];
  const cookies = (response: Response) => response.headers.getSetCookie().map(parseSetCookie);

  it('every cookie is secure, out of reach of scripts and of other sites', async () => {
    const { ask } = overHttps();
    const left = await ask('/voorbeeld/inloggen');
    const [journey] = cookies(left);
    const arrived = await ask('/inloggen/terug?code=x&state=s', { headers: { cookie: `${journey?.name}=${journey?.value}` } });
    const theme = await ask('/weergave', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams({ theme: 'dark', back: '/voorbeeld' }) });
    const lang = await ask('/voorbeeld?lang=en');
    const all = [left, arrived, theme, lang].flatMap(cookies);
    expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['samenhang_inloggen', 'samenhang', 'theme', 'lang']));
    for (const { name, flags } of all) expect(flags, name).toEqual(expect.arrayContaining(FLAGS));
  });

  it('the browser is told to stay there, and addresses to share begin with https', async () => {
    const { ask } = overHttps();
    expect((await ask('/voorbeeld')).headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    const behindProxy = inProcess(overHttps().deps, 'http://welzijn.example');
    expect(await (await behindProxy(`/voorbeeld/aanbod/${world.offer}`)).text()).toContain(`href="https://welzijn.example/voorbeeld/aanbod/${world.offer}"`);
  });
});

it('what stands behind a question mark is never logged', async () => {
  const visitor = newClient(app.url);
  for (const path of ['/voorbeeld/hulp?q=kwakzalversoep', '/kwakzalver?q=kwakzalversoep', '/inloggen?back=/kwakzalversoep']) await visitor.get(path);
  await visitor.post('/voorbeeld/hulp', { q: 'kwakzalversoep' });
  await visitor.ask('POST', '/voorbeeld/api/help', { body: '{"q": "kwakzalversoep"' });
  expect(app.log.length).toBeGreaterThan(5);
  expect(app.log.join('\n')).not.toContain('kwakzalversoep');
});
