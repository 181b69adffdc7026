import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../support/app/browser.ts';
import { type Client, newClient } from '../support/app/client.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

let app: RunningApp;
let browser: Browser;
let coordinator: Client;
let ofUnit: Client;
beforeAll(async () => {
  [app, browser] = await Promise.all([runApp(), openBrowser()]);
  coordinator = await signIn(app, 'demo-coordinator');
  ofUnit = await signIn(app, 'demo-coordinator-gezondheid');
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const open = async (path: string, as: Client = coordinator): Promise<Page> => {
  const page = await openPage(browser, app.url, { as });
  await page.goto(path);
  return page;
};
const press = async (page: Page, name: string | RegExp) => {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name }).first().click()]);
};

/** The six fields, filled in. */
async function fill(page: Page, name: string): Promise<void> {
  await page.locator('#name-nl').fill(name);
  await page.locator('#summary-nl').fill('Samen zuurdesem bakken en ondertussen praten.');
  await page.locator('#owner').fill('Team Bakverzinsel');
  await page.locator('#join-nl').fill('Kom dinsdag om vier uur naar de keuken.');
}

/** Adds an initiative as somebody. @returns its address */
async function add(name: string, as: Client = coordinator): Promise<string> {
  const page = await open('/voorbeeld/initiatieven/nieuw', as);
  await fill(page, name);
  await press(page, 'Sla op');
  await page.context().close();
  return new URL(page.url()).pathname;
}

const section = (page: Page, heading: string) => page.locator(`section:has(h2:text-is("${heading}"))`);

describe('adding an initiative', () => {
  it('says what is missing, keeps what was typed, and leads to the field', async () => {
    const page = await open('/voorbeeld/initiatieven');
    await page.getByRole('link', { name: 'Nieuw initiatief' }).click();
    await page.locator('#name-nl').fill('Bakclub');
    await page.locator('#owner-email').fill('geen adres');
    await press(page, 'Sla op');
    const summary = page.locator('.error-summary');
    expect(await summary.innerText()).toMatch(/kloppen nog 4 dingen niet/);
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.locator('#name-nl').inputValue()).toBe('Bakclub');
    expect(await page.locator('#owner-email').inputValue()).toBe('geen adres');
    await summary.getByRole('link', { name: /één zin/ }).click();
    await page.keyboard.type('Samen bakken.');
    expect(await page.locator('#summary-nl').inputValue()).toBe('Samen bakken.');
    expect(await page.locator('#summary-nl').getAttribute('aria-invalid')).toBe('true');
    await page.context().close();
  });

  it('takes six fields; what is published is found by a student at once', async () => {
    const page = await open(await add('Zuurdesemclub'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Zuurdesemclub');
    expect(await section(page, 'Geschiedenis').innerText()).toMatch(/jij: toegevoegd/);
    const ask = async () => {
      const response = await newClient(app.url).ask('POST', '/voorbeeld/api/help', { body: JSON.stringify({ q: 'zuurdesem bakken', lang: 'nl' }) });
      return ((await response.json()) as { results: { name: string }[] }).results.map(({ name }) => name);
    };
    expect(await ask()).not.toContain('Zuurdesemclub');
    await page.getByRole('link', { name: 'Bewerken' }).click();
    await page.getByLabel('Studenten mogen dit vinden').check();
    await press(page, 'Sla op');
    expect(await ask()).toContain('Zuurdesemclub');
    expect(await section(page, 'Geschiedenis').locator('li').count()).toBe(2);
    await page.goto('/voorbeeld/initiatieven?text=zuurdesemclub');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.context().close();
  });

  it('is refused when somebody else changed it in the meantime', async () => {
    const path = await add('Tweestrijd');
    const [first, second] = [await open(`${path}/bewerken`), await open(`${path}/bewerken`)];
    await first.locator('#owner').fill('De eerste');
    await second.locator('#owner').fill('De tweede');
    await press(first, 'Sla op');
    await press(second, 'Sla op');
    expect(await second.getByRole('heading', { level: 1 }).innerText()).toBe('Iemand anders was je voor');
    await first.reload();
    expect(await first.locator('main').innerText()).toContain('De eerste');
    await Promise.all([first.context().close(), second.context().close()]);
  });
});

describe('proposals', () => {
  /** Tagging it with a subtheme makes its places in the other schemes proposals. */
  async function tagged(name: string): Promise<{ page: Page; path: string }> {
    const path = await add(name);
    const page = await open(`${path}/bewerken`);
    await page.locator('input[name=concept][value="fs-t.2.1"]').evaluate((box: HTMLInputElement) => { box.checked = true; });
    await press(page, 'Sla op');
    return { page, path };
  }
  const waiting = (page: Page) => section(page, 'Voorgesteld, nog niet bevestigd').locator('li');
  const labels = async (list: ReturnType<typeof waiting>) => (await list.locator('strong').allInnerTexts()).map((label) => label.trim());
  const confirmed = (page: Page) => section(page, 'Bevestigde plekken').locator('li');

  it('are confirmed or turned down one by one, or all at once', async () => {
    const { page } = await tagged('Luisterlunch');
    const before = await waiting(page).count();
    expect(before).toBeGreaterThan(3);
    const first = (await waiting(page).first().locator('strong').innerText()).trim();
    await press(page, /^Ja, klopt/);
    expect(await waiting(page).count()).toBe(before - 1);
    expect(await confirmed(page).allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining(first)]));
    const second = (await waiting(page).first().locator('strong').innerText()).trim();
    const stood = await confirmed(page).count();
    await press(page, /^Nee/);
    expect(await waiting(page).count()).toBe(before - 2);
    expect(await confirmed(page).count()).toBe(stood);
    expect((await waiting(page).allInnerTexts()).join()).not.toContain(`${second} `);
    const rest = await labels(waiting(page));
    await press(page, 'Bevestig alles hieronder');
    // what newly follows from these waits for a next time; what was turned down does not come back
    const left = await labels(waiting(page));
    expect(left.filter((label) => [...rest, second].includes(label))).toEqual([]);
    expect(await confirmed(page).count()).toBe(stood + rest.length);
    expect(await section(page, 'Geschiedenis').innerText()).toMatch(/voorstel bevestigd of afgewezen/);
    await page.context().close();
  });

  it('of all initiatives stand together, to choose from or to confirm at once', async () => {
    const { page } = await tagged('Praatplaats');
    await page.goto('/voorbeeld/initiatieven/voorstellen');
    const rows = page.locator('tbody tr');
    const choices = () => rows.locator('input[value=yes]').evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ name }) => name));
    const [yes = '', no = ''] = await choices();
    await page.locator(`input[name="${yes}"][value=yes]`).check();
    await page.locator(`input[name="${no}"][value=no]`).check();
    await press(page, 'Sla mijn keuzes op');
    expect((await choices()).filter((name) => name === yes || name === no)).toEqual([]);
    // what newly follows from what was confirmed waits for a next time
    for (let times = 0; times < 4 && await rows.count() > 0; times++) await press(page, /^Bevestig alle/);
    expect(await page.locator('main').innerText()).toContain('Alles is bevestigd');
    await page.context().close();
  });
});

describe('what students ask for', () => {
  it('is shown as numbers too small to recognise anybody, and as questions they sent along', async () => {
    const visitor = newClient(app.url);
    await visitor.post('/voorbeeld/hulp', { q: 'ik voel me alleen' });
    await visitor.post('/voorbeeld/hulp', { q: 'ik wil niet meer leven' });
    await visitor.post('/voorbeeld/hulp/stuur-mee', { q: 'waar kan ik een cello lenen' });
    const page = await open('/voorbeeld/vragen');
    const text = await page.locator('main').innerText();
    expect(text).toContain('minder dan 10');
    expect(text).toContain('waar kan ik een cello lenen');
    expect(await page.locator('table').first().innerText()).not.toMatch(/Suïcid/);
    await press(page, 'Verwijder');
    expect(await page.locator('main').innerText()).not.toContain('cello');
    await page.context().close();
  });

  it('a word of their own leads students to the theme, until it is taken away', async () => {
    const understood = async () => {
      const response = await newClient(app.url).ask('POST', '/voorbeeld/api/help', { body: JSON.stringify({ q: 'flopsel', lang: 'nl' }) });
      return ((await response.json()) as { understood: { id: string }[] }).understood.map(({ id }) => id);
    };
    expect(await understood()).not.toContain('fs-t.4.2');
    const page = await open('/voorbeeld/vragen');
    await page.locator('#phrase').fill('F');
    await page.locator('#theme').selectOption('fs-t.4.2');
    await press(page, 'Voeg toe');
    expect(await page.locator('.error-summary').innerText()).toContain('2 tot 80 tekens');
    expect(await page.locator('#theme').inputValue()).toBe('fs-t.4.2');
    await page.locator('#phrase').fill('Flopsel');
    await press(page, 'Voeg toe');
    expect(await understood()).toContain('fs-t.4.2');
    await press(page, /Verwijder.*flopsel/);
    expect(await understood()).not.toContain('fs-t.4.2');
    await page.context().close();
  });

  it('"this is not right" comes to whoever keeps the offer, who can tick it off', async () => {
    const path = await add('Klopt niet meer');
    const edit = await open(`${path}/bewerken`);
    await edit.getByLabel('Studenten mogen dit vinden').check();
    await press(edit, 'Sla op');
    const id = path.split('/').at(-1) ?? '';
    expect((await newClient(app.url).post(`/voorbeeld/aanbod/${id}/melding`, { message: 'De keuken is verhuisd.' })).status).toBe(200);
    await edit.reload();
    expect(await section(edit, 'Meldingen van studenten').innerText()).toContain('De keuken is verhuisd.');
    await press(edit, 'Afgehandeld');
    expect(await section(edit, 'Meldingen van studenten').count()).toBe(0);
    await edit.context().close();
  });
});

describe('a coordinator of one faculty', () => {
  it('adds for that faculty, and changes nothing of another one', async () => {
    const own = await add('Looproute', ofUnit);
    const page = await open(`${own}/bewerken`, ofUnit);
    const units = page.locator('input[name=unit]');
    expect(await units.count()).toBe(4);
    expect(await page.locator('input[name=unit]:checked').count()).toBe(1);
    await page.locator('#owner').fill('Hanna');
    await press(page, 'Sla op');
    expect(await page.locator('main').innerText()).toContain('Hanna');

    const other = await add('Voor iedereen');
    await page.goto(other);
    expect(await page.getByRole('link', { name: 'Bewerken' }).count()).toBe(0);
    expect((await ofUnit.get(`${other}/bewerken`)).status).toBe(403);
    await page.context().close();
  });

  it('keeps the form when everything was unticked', async () => {
    const page = await open(`${await add('Zonder onderdeel', ofUnit)}/bewerken`, ofUnit);
    for (const box of await page.locator('input[name=unit]').all()) await box.evaluate((one: HTMLInputElement) => { one.checked = false; });
    await press(page, 'Sla op');
    expect(await page.locator('.error-summary').innerText()).toContain('minstens één onderdeel');
    await page.context().close();
  });

  it('sees no questions of students, also not in the menu', async () => {
    const page = await open('/voorbeeld/initiatieven', ofUnit);
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    expect(await menu.getByRole('link', { name: 'Initiatieven' }).count()).toBe(1);
    expect(await menu.getByRole('link', { name: 'Vragen van studenten' }).count()).toBe(0);
    await page.context().close();
  });
});
