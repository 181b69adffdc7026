import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../support/app/browser.ts';
import { axe } from '../support/app/look.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => { [app, browser] = await Promise.all([runApp(), openBrowser()]); });
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** A page as somebody of the demo; without script where it is `plain`. */
async function as(sub: string, path = '/voorbeeld/scholing', plain = false): Promise<Page> {
  const page = await openPage(browser, app.url, { plain, as: await signIn(app, sub) });
  await page.goto(path);
  return page;
}
const text = (page: Page) => page.locator('main').innerText();

describe('a guide', () => {
  it('signs up for a date, sees it on the own page, puts it in a calendar and takes it back, without script', async () => {
    const page = await as('demo-guide', '/voorbeeld/scholing', true);
    await page.getByRole('link', { name: 'Startpakket nieuwe studiebegeleiders' }).first().click();
    await page.getByRole('button', { name: /^Meld je aan/ }).click();
    expect(await page.getByRole('status').innerText()).toContain('Je bent aangemeld');
    const calendar = await page.request.get(await page.getByRole('link', { name: /^Zet in je agenda/ }).getAttribute('href') ?? '');
    expect(await calendar.text()).toContain('SUMMARY:Startpakket nieuwe studiebegeleiders');
    await page.goto('/voorbeeld/scholing');
    const own = page.getByRole('region', { name: 'Je aanmeldingen' });
    expect(await own.innerText()).toContain('Startpakket');
    await own.getByRole('link', { name: /Startpakket/ }).click();
    await page.getByRole('button', { name: /^Meld je af/ }).click();
    expect(await page.getByRole('status').innerText()).toContain('Je bent afgemeld');
    await page.close();
  });

  it('opens a certificate that nobody else can open', async () => {
    const page = await as('demo-guide');
    await page.getByRole('link', { name: /bewijs van/ }).first().click();
    expect(await text(page)).toMatch(/Bewijs van deelname[\s\S]+Gerda Gidsvoorbeeld[\s\S]+Durf te vragen/);
    for (const sub of ['demo-coordinator', 'demo-manager', 'demo-executive']) {
      expect((await (await signIn(app, sub)).get(new URL(page.url()).pathname)).status).toBe(404);
    }
    await page.close();
  });
});

describe('a coordinator', () => {
  it('gets a date back that is not right yet, with what was typed, and then adds it', async () => {
    const page = await as('demo-coordinator');
    await page.getByRole('link', { name: 'Iedereen in de les' }).click();
    await page.getByRole('link', { name: 'Data en plicht beheren' }).click();
    await page.getByLabel('Dag', { exact: true }).fill('2030-02-14');
    await page.getByLabel('Begint om').fill('13:00');
    await page.getByLabel('Eindigt om').fill('12:00');
    await page.getByLabel('Waar', { exact: true }).fill('Zaal Bedacht');
    await page.getByLabel('Aantal plekken').fill('12');
    await page.getByRole('button', { name: 'Datum toevoegen' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('eindtijd');
    expect(await page.getByLabel('Waar', { exact: true }).inputValue()).toBe('Zaal Bedacht');
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Eindigt om').fill('16.30');
    await page.getByRole('button', { name: 'Datum toevoegen' }).click();
    expect(await text(page)).toMatch(/Opgeslagen[\s\S]+14 februari 2030, 13.00 tot 16.30 uur[\s\S]+Zaal Bedacht/);
    await page.getByRole('link', { name: /^Laat vervallen/ }).click();
    await page.getByRole('button', { name: 'Laat de datum vervallen' }).click();
    expect(await text(page)).toContain('Gaat niet door');
    await page.close();
  });
});

describe('who leads', () => {
  it('sees the own team by name when it is of a unit, and only numbers when it is of everything', async () => {
    const manager = await as('demo-manager', '/voorbeeld/scholing/team');
    expect(await text(manager)).toContain('Tim Techniekproef');
    expect(await text(manager)).not.toContain('Gerda Gidsvoorbeeld');
    expect(await axe(manager)).toEqual([]);
    await manager.close();
    const executive = await as('demo-executive', '/voorbeeld/scholing/team');
    expect(await text(executive)).toContain('geen namen');
    expect(await text(executive)).not.toContain('Techniekproef');
    await executive.getByRole('link', { name: 'Bekijk de dekking' }).click();
    expect(await text(executive)).toMatch(/\d+ van \d+ \(\d+ %\)/);
    expect(await text(executive)).toContain('te weinig mensen om te tonen');
    await executive.close();
  });
});
