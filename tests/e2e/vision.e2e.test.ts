import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

/** A page as somebody of the demo, without script. */
async function as(sub: string, path: string, plain = true): Promise<Page> {
  const page = await openPage(browser, app.url, { plain, phone: plain, as: await signIn(app, sub) });
  await page.goto(path);
  return page;
}
const text = (page: Page) => page.locator('main').innerText();

it('a student fills in the scan on a phone without script, stops, and finds it back', async () => {
  const page = await as('demo-student-1', '/voorbeeld/beleid/zelfscan');
  await page.getByRole('link', { name: /^Vul in/ }).click();
  expect(await text(page)).toContain('Ook de coördinator ziet ze niet');
  await page.getByRole('link', { name: 'Vul in' }).click();
  await page.getByRole('radiogroup', { name: /^Preventie/ }).getByLabel(/^2\. Er is een begin/).check();
  await page.getByRole('button', { name: 'Bewaar en rond af' }).click();
  expect(await page.getByRole('status').innerText()).toContain('Bedankt');
  expect(await text(page)).toContain('Je hebt 1 van de 8 onderdelen ingevuld');
  await page.close();
});

it('a coordinator begins where people disagree most, and writes down what was agreed', async () => {
  const page = await as('demo-coordinator', '/voorbeeld/beleid/zelfscan', false);
  await page.getByRole('link', { name: /^Framework Studentenwelzijn \d{4}/ }).first().click();
  expect(await text(page)).toContain('Begin bovenaan');
  expect(await axe(page)).toEqual([]);
  await page.locator('tbody th a').first().click();
  await page.getByRole('button', { name: 'Bewaar en ga naar het volgende' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Kies het niveau');
  await page.getByLabel(/^2\. Er is een begin/).check();
  await page.getByLabel('Waarom', { exact: true }).fill('De helft is geregeld.');
  await page.getByRole('button', { name: 'Bewaar en ga naar het volgende' }).click();
  expect(await page.getByRole('status').innerText()).toContain('Bewaard');
  await page.getByRole('link', { name: 'Alle onderdelen' }).click();
  expect(await page.locator('tbody tr').first().innerText()).toContain('2. Er is een begin');
  await page.close();
});

it('the board fills in its empty part without script, and a student sees what was decided only', async () => {
  const board = await as('demo-executive', '/voorbeeld/beleid/visie');
  await board.getByRole('link', { name: 'Er is een concept' }).click();
  expect(await text(board)).toContain('Nog leeg. Alleen het bestuur kan dit schrijven.');
  await board.getByRole('link', { name: 'Schrijf jullie deel' }).click();
  await board.getByLabel(/^Jullie tekst/).fill('Wij maken er uren voor vrij.');
  await board.getByRole('button', { name: 'Bewaar' }).click();
  expect(await text(board)).toContain('Wij maken er uren voor vrij.');
  const draft = new URL(board.url()).pathname;
  await board.close();
  expect((await (await signIn(app, 'demo-student-1')).get(draft)).status).toBe(404);
});
