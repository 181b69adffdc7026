import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../support/app/browser.ts';
import { type Client, newClient } from '../support/app/client.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

let app: RunningApp;
let browser: Browser;
let administrator: Client;
beforeAll(async () => {
  [app, browser] = await Promise.all([runApp(), openBrowser()]);
  administrator = await signIn(app, 'demo-administrator');
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const open = async (path: string, as?: Client): Promise<Page> => {
  const page = await openPage(browser, app.url, { as });
  await page.goto(path);
  return page;
};
const press = async (page: Page, name: string | RegExp) => {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name }).first().click()]);
};

describe('signing in and out', () => {
  it('goes by the identity provider, back to where one was, and out again', async () => {
    const page = await open('/voorbeeld/initiatieven');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Log eerst in');
    await page.locator('main').getByRole('link', { name: 'Inloggen' }).click();
    await page.getByRole('button', { name: 'Log in als Vera Voorbeeld' }).click();
    await page.waitForURL('**/voorbeeld/initiatieven');
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).innerText()).toContain('Initiatieven');
    const [session] = (await page.context().cookies()).filter(({ name }) => name === 'samenhang');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    await page.locator('.account summary').click();
    await press(page, 'Uitloggen');
    expect(new URL(page.url()).pathname).toBe('/voorbeeld');
    await page.goto('/voorbeeld/initiatieven');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Log eerst in');
    await page.context().close();
  });

  it('ends the session for good, also for who kept the cookie', async () => {
    const client = await signIn(app, 'demo-coordinator');
    const kept = client.cookies.get('samenhang') ?? '';
    await client.post('/voorbeeld/uitloggen');
    expect(client.cookies.has('samenhang')).toBe(false);
    expect((await newClient(app.url).ask('GET', '/voorbeeld/initiatieven', { headers: { cookie: `samenhang=${kept}` } })).status).toBe(401);
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])('never leads away from here: %s', async (back) => {
    const client = await signIn(app, 'demo-student-1', back);
    const journey = await client.follow(await client.get('/voorbeeld'));
    expect(new URL(journey.url).origin).toBe(app.url);
  });

  it('without having left by ourselves, is refused', async () => {
    expect((await newClient(app.url).get('/inloggen/terug?code=x&state=y')).status).toBe(403);
  });
});

describe('an administrator', () => {
  it('gives a role and takes it away; both stand in the audit trail', async () => {
    const guide = await signIn(app, 'demo-guide');
    expect((await guide.get('/voorbeeld/initiatieven')).status).toBe(403);
    const page = await open('/voorbeeld/beheer/mensen', administrator);
    await page.locator('#person').selectOption({ label: 'Gerda Gidsvoorbeeld' });
    await page.locator('#role').selectOption('coordinator');
    await press(page, 'Geef een rol');
    expect((await guide.get('/voorbeeld/initiatieven')).status).toBe(200);
    const row = page.locator('tbody tr', { hasText: 'Gerda Gidsvoorbeeld' });
    await Promise.all([page.waitForNavigation(), row.getByRole('button', { name: /Coördinator/ }).click()]);
    expect((await guide.get('/voorbeeld/initiatieven')).status).toBe(403);
    await page.goto('/voorbeeld/beheer/logboek');
    const trail = await page.locator('table').innerText();
    for (const event of ['role.given', 'role.taken', 'person.signed-in']) expect(trail).toContain(event);
    expect(trail).toContain('Ada Beheertest');
    await page.context().close();
  });

  it('reads in the trail who tried what they may not', async () => {
    const student = await signIn(app, 'demo-student-2');
    await student.post('/voorbeeld/beheer/mensen', { role: 'administrator' });
    const page = await open('/voorbeeld/beheer/logboek', administrator);
    const row = page.locator('tbody tr', { hasText: 'role.given' }).filter({ hasText: 'Yara Proefstudent' });
    expect(await row.innerText()).toContain('geweigerd');
    await page.context().close();
  });

  it('is told that this database is for trying out', async () => {
    const page = await open('/voorbeeld/beheer', administrator);
    expect(await page.locator('main').innerText()).toMatch(/om uit te proberen|uitproberen|proberen/i);
    await page.context().close();
  });

  it('adds a unit; a short name that is taken comes back with everything filled in', async () => {
    const page = await open('/voorbeeld/beheer/onderdelen', administrator);
    const fill = async (key: string) => {
      await page.locator('#nl').fill('Academie Bedacht');
      await page.locator('#en').fill('Academy of Invention');
      await page.locator('#key').fill(key);
      await press(page, /Voeg toe/);
    };
    await fill('gezondheid');
    expect(await page.locator('.error-summary').innerText()).toContain('bestaat al');
    expect(await page.locator('#nl').inputValue()).toBe('Academie Bedacht');
    await fill('bedacht');
    expect(await page.locator('main').innerText()).toContain('Academie Bedacht');
    await page.context().close();
  });

  it('changes the name and the acute contact, which students see at once', async () => {
    const page = await open('/voorbeeld/beheer/instelling', administrator);
    await page.locator('#contact-nl').fill('Loket Bedacht');
    await press(page, 'Sla op');
    await page.goto('/voorbeeld/nu');
    expect(await page.locator('.acute').innerText()).toContain('Loket Bedacht');
    expect(await page.locator('.acute').innerText()).toContain('De Linde');
    await page.context().close();
  });

  it('sees no inventory and no questions', async () => {
    for (const path of ['/initiatieven', '/vragen', '/overzicht']) expect((await administrator.get(`/voorbeeld${path}`)).status).toBe(403);
    const page = await open('/voorbeeld', administrator);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allInnerTexts()).toEqual(['Hulp vinden', 'Beheer']);
    await page.context().close();
  });
});

describe('another institution', () => {
  it('has its own offers, its own acute contact, its own inventory', async () => {
    const theirs = await signIn(app, 'proef-coordinator', '/proef');
    const page = await open('/proef/initiatieven', theirs);
    const own = await page.locator('tbody a').allInnerTexts();
    expect(own.length).toBeGreaterThan(2);
    await page.goto('/proef/nu');
    expect(await page.locator('.acute').innerText()).toContain('Zorgteam ROC Proef');
    await page.goto('/voorbeeld');
    expect(await page.locator('header').innerText()).not.toContain('Roos Rocproef');
    expect((await theirs.get('/voorbeeld/initiatieven')).status).toBe(403);
    await page.context().close();
  });

  it('does not find what is only here', async () => {
    const ask = async (key: string) => {
      const response = await newClient(app.url).ask('POST', `/${key}/api/help`, { body: JSON.stringify({ q: 'ik stel alles uit', lang: 'nl' }) });
      return ((await response.json()) as { results: { id: string }[] }).results.map(({ id }) => id);
    };
    const [here, there] = [await ask('voorbeeld'), await ask('proef')];
    expect(here.length).toBeGreaterThan(0);
    expect(there.filter((id) => here.includes(id))).toEqual([]);
  });
});
