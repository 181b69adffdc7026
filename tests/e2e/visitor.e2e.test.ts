import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Looks, openBrowser, openPage } from '../support/app/browser.ts';
import { newClient } from '../support/app/client.ts';
import { names, press } from '../support/app/find.ts';
import { overflow } from '../support/app/look.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([runApp(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const phone: Looks = { phone: true };
const open = async (path: string, looks: Looks = phone): Promise<Page> => {
  const page = await openPage(browser, app.url, looks);
  await page.goto(path);
  return page;
};
describe('an offer', () => {
  const first = async (looks: Looks = phone) => {
    const page = await open('/voorbeeld', looks);
    await press(page, 'ik stel alles uit');
    await page.locator('#results article a').first().click();
    await page.waitForURL(/\/aanbod\//);
    return page;
  };

  it('says how to join, keeps its name out of the title, and has a calendar file and an address to share', async () => {
    const page = await first();
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    expect(await page.title()).not.toContain(name);
    expect(await page.getByRole('heading', { name: 'Zo doe je mee' }).isVisible()).toBe(true);
    const shared = new URL(page.url());
    expect(await page.locator(`a[href="${shared.origin}${shared.pathname}"]`).count()).toBe(1);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /agenda/i }).click()]);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[\s\S]*SUMMARY:[\s\S]*END:VCALENDAR/);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('prints where there is script', async () => {
    const page = await first();
    await page.evaluate(() => { window.print = () => { document.title = 'printed'; }; });
    await page.locator('[data-print]').click();
    expect(await page.title()).toBe('printed');
    await page.context().close();
  });

  it('takes "this is not right"; an empty message keeps the form and says what is missing', async () => {
    const page = await first({ ...phone, plain: true });
    await page.getByText('Klopt hier iets niet?').click();
    const message = page.locator('#message');
    await message.fill('x');
    await page.getByRole('button', { name: 'Stuur' }).click();
    const summary = page.locator('.error-summary');
    await summary.waitFor();
    expect(await message.inputValue()).toBe('x');
    expect(await message.isVisible()).toBe(true);
    expect(await message.getAttribute('aria-invalid')).toBe('true');
    await summary.getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#message');
    await message.fill('Het lokaal klopt niet.');
    await page.getByRole('button', { name: 'Stuur' }).click();
    await page.getByRole('heading', { name: 'Verstuurd' }).waitFor();
    await page.getByRole('link', { name: /English/ }).click();
    await page.waitForURL(/\/aanbod\/[^/]+\?lang=en$/);
    await page.context().close();
  });

  it('that does not exist, or of another institution, is not here', async () => {
    const client = newClient(app.url);
    expect((await client.get('/voorbeeld/aanbod/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

describe('language, light and dark', () => {
  it.each([['with', false], ['without', true]])('changing the language keeps the page and is remembered, %s script', async (_, plain) => {
    const page = await open('/voorbeeld', { ...phone, plain });
    await press(page, 'ik stel alles uit');
    await page.getByRole('link', { name: /English/ }).click();
    await page.waitForURL(/lang=en/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).searchParams.get('t')).toMatch(/^\d\.\d/);
    expect((await names(page)).length).toBeGreaterThan(2);
    await page.goto('/voorbeeld/over');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it.each([['with', false], ['without', true]])('dark is remembered, %s script, and can be taken back', async (_, plain) => {
    const page = await open('/voorbeeld/over', { ...phone, plain });
    const theme = () => page.locator('html').getAttribute('data-theme');
    const choose = async (name: string) => {
      const kept = async () => (await page.context().cookies()).find((cookie) => cookie.name === 'theme')?.value;
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(kept).toBe(name === 'Donker' ? 'dark' : undefined);
    };
    await choose('Donker');
    await page.waitForLoadState();
    expect(await theme()).toBe('dark');
    expect(new URL(page.url()).pathname).toBe('/voorbeeld/over');
    await page.goto('/voorbeeld');
    expect(await theme()).toBe('dark');
    await choose('Zoals je toestel');
    await page.goto('/voorbeeld');
    expect(await theme()).toBe('system');
    await page.context().close();
  });
});

describe('leaving fast', () => {
  const leave: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'by a click': (page) => page.locator('[data-quick-exit]').first().click(),
    'by Escape twice': async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
  };

  it.each(Object.keys(leave))('%s goes to the weather, and this page is gone from the history', async (way) => {
    const page = await open('/voorbeeld/privacy');
    await page.goto('/voorbeeld/hulp?t=2.1');
    await leave[way]?.(page);
    await page.waitForURL('https://www.knmi.nl/**');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/voorbeeld/privacy');
    await page.goForward();
    expect(page.url()).toMatch(/^https:\/\/www\.knmi\.nl\//);
    await page.context().close();
  });

  it('the screen is empty before the other page is there', async () => {
    const page = await open('/voorbeeld/hulp?t=2.1');
    await page.route('https://www.knmi.nl/**', (route) => route.abort('aborted'));
    await page.locator('[data-quick-exit]').first().click();
    await page.waitForFunction(() => document.body.childElementCount === 0);
    expect(await page.title()).not.toMatch(/hulp|help|samenhang/i);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  it('one Escape does nothing; without script the link still leads away', async () => {
    const page = await open('/voorbeeld/hulp?t=2.1');
    await page.keyboard.press('Escape');
    expect(await names(page)).not.toEqual([]);
    const plain = await open('/voorbeeld', { ...phone, plain: true });
    await plain.locator('[data-quick-exit]').first().click();
    await plain.waitForURL('https://www.knmi.nl/**');
    await Promise.all([page.context().close(), plain.context().close()]);
  });
});

it('everything works with the keyboard alone', async () => {
  const page = await open('/voorbeeld', {});
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('q');
  await page.keyboard.type('ik stel alles uit');
  await Promise.all([page.waitForURL(/\/hulp/), page.keyboard.press('Enter')]);
  const wanted = await page.locator('#results article a').first().innerText();
  for (let steps = 0; steps < 30 && await focused() !== wanted; steps++) await page.keyboard.press('Tab');
  expect(await focused()).toBe(wanted);
  await Promise.all([page.waitForURL(/\/aanbod\//), page.keyboard.press('Enter')]);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(wanted);
  await page.context().close();
});
