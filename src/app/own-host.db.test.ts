import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../tests/support/app/client.ts';
import { type Ask, inProcess } from '../../tests/support/app/in-process.ts';
import { type RunningApp, runApp } from '../../tests/support/app/running.ts';
import { parseSetCookie } from '../../tests/support/app/set-cookie.ts';
import { signIn } from '../../tests/support/app/sign-in.ts';
import type { Deps } from './deps.ts';

const OWN = 'welzijn.voorbeeld.example';
const BASE = 'https://samenhang.example';
/** where the people of the other institution of the demo sign in */
const PROEF = 'roc-proef.example';

let app: RunningApp;
let ask: Ask;
let administrator: Client;
const settings = {
  'name-nl': 'Hogeschool Voorbeeld', 'name-en': 'Voorbeeld University', home: 'hogeschool-voorbeeld.example', hosts: OWN,
  ...Object.fromEntries(['contact', 'phone', 'hours', 'place', 'note'].flatMap((one) => [[`${one}-nl`, ''], [`${one}-en`, '']])),
};
const save = (change: Record<string, string> = {}) => administrator.post('/voorbeeld/beheer/instelling', { ...settings, ...change });

beforeAll(async () => {
  app = await runApp();
  administrator = await signIn(app, 'demo-administrator');
  const saved = await save();
  if (saved.status !== 303) throw new Error(`the host name was not saved: ${saved.status}`);
  ask = inProcess(behindHttps(app.deps), `${BASE}/`);
});
afterAll(() => app.stop());

/** The same application on https, with an identity provider that lets in whoever `sub` names. */
function behindHttps(deps: Deps, home = 'hogeschool-voorbeeld.example'): Deps {
  return {
    ...deps, config: { ...deps.config, baseUrl: new URL(BASE) },
    oidc: {
      leave: (back) => Promise.resolve({ to: new URL('https://idp.example/auth'), journey: { state: 's', nonce: 'n', verifier: 'v', back } }),
      arrive: () => Promise.resolve({
        sub: 'demo-student-1', schac_home_organization: home, eduperson_affiliation: ['student'], preferred_username: 'Sam Testman',
      }),
    },
  };
}

const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map(parseSetCookie).filter(({ gone }) => !gone).map(({ name, value }) => `${name}=${value}`).join('; ');
const to = (response: Response) => new URL(response.headers.get('location') ?? '', BASE);
const visit = (url: URL, cookie = '', on = ask) => on(url.href, { headers: { host: url.host, ...(cookie ? { cookie } : {}) } });

/** From an own host name to the door of the provider and back to the callback. */
async function throughTheDoor(start: URL, on = ask) {
  const left = await visit(start, '', on);
  const atBase = await visit(to(left), '', on);
  const arrived = await visit(new URL('/inloggen/terug?code=x&state=s', BASE), cookiesOf(atBase), on);
  return { left, atBase, arrived };
}

it('an institution cannot take what another one has: the page says so at the field, and keeps what was typed', async () => {
  const response = await save({ home: `nieuw.example, ${PROEF}`, 'name-nl': 'Hogeschool Nieuwe Naam' });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('Een andere instelling hier heeft er al een van');
  expect(html).toContain('value="Hogeschool Nieuwe Naam"');
  expect(html).toContain(`value="nieuw.example, ${PROEF}"`);
});

describe('signing in on the host name of an institution', () => {
  it('goes by the one address the provider knows, and ends signed in where it began', async () => {
    const { left, arrived } = await throughTheDoor(new URL(`https://${OWN}/inloggen?back=/overzicht`));
    expect(to(left).origin).toBe(BASE);
    expect(to(arrived).host).toBe(OWN);
    expect(cookiesOf(arrived)).toBe('');
    const done = await visit(to(arrived), cookiesOf(left));
    expect(done.headers.get('location')).toBe('/overzicht');
    const page = await visit(new URL(`https://${OWN}/overzicht`), cookiesOf(done));
    expect(page.status).toBe(403);
    expect(await (await visit(new URL(`https://${OWN}/`), cookiesOf(done))).text()).toContain('Sam Testman');
  });

  it('does not sign in a browser that somebody else sent the link to', async () => {
    const { arrived } = await throughTheDoor(new URL(`https://${OWN}/inloggen`));
    const other = await visit(new URL(`https://${OWN}/inloggen`));
    for (const cookie of ['', cookiesOf(other)]) {
      const refused = await visit(to(arrived), cookie);
      expect(refused.status).toBe(403);
      expect(cookiesOf(refused)).toBe('');
    }
  });

  it('leads to no host name but an institution\'s own, and to no other site', async () => {
    const left = await visit(new URL(`${BASE}/inloggen?host=evil.example&ticket=t&back=/voorbeeld/hulp`));
    const arrived = await visit(new URL('/inloggen/terug?code=x&state=s', BASE), cookiesOf(left));
    expect(arrived.headers.get('location')).toBe('/voorbeeld/hulp');
    const { left: first, arrived: second } = await throughTheDoor(new URL(`https://${OWN}/inloggen?back=//evil.example`));
    expect((await visit(to(second), cookiesOf(first))).headers.get('location')).toBe('/');
  });

  it('leaves who belongs elsewhere at their own institution', async () => {
    const on = inProcess(behindHttps(app.deps, PROEF), `${BASE}/`);
    const { arrived } = await throughTheDoor(new URL(`https://${OWN}/inloggen`), on);
    expect(arrived.headers.get('location')).toBe('/proef');
  });

  it('and its own pages stand before those of the site', async () => {
    expect(await (await visit(new URL(`https://${OWN}/nu`))).text()).toContain('Hogeschool Voorbeeld');
    expect((await visit(new URL(`https://${OWN}/healthz`))).status).toBe(200);
  });
});
