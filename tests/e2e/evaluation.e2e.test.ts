import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { services } from '../../src/app/services.ts';
import { openBrowser, openPage } from '../support/app/browser.ts';
import { newClient } from '../support/app/client.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([runApp(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const press = async (page: Page, name: string) => {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).first().click()]);
};

it('a coordinator plans, asks with a form, gets the answer of ten as a group, and decides; without script', { timeout: 120_000 }, async () => {
  const page = await openPage(browser, app.url, { as: await signIn(app, 'demo-coordinator'), plain: true });
  await page.goto('/voorbeeld/beleid/evaluaties');
  await page.locator('#initiatief').selectOption({ index: 3 });
  await press(page, 'Maak een plan');
  await press(page, 'Sla het plan op');
  const card = new URL(page.url()).pathname;

  await page.goto(`${card}/bereik`);
  await page.locator('#people').fill('veel');
  await press(page, 'Sla op');
  expect(await page.locator('.error-summary').innerText()).toContain('heel getal');
  await page.locator('#people').fill('34');
  await page.locator('#of').fill('eerstejaars');
  await page.locator('#source').fill('telling');
  await press(page, 'Sla op');
  expect(await page.locator('.eval-card').innerText()).toContain('34 mensen');

  await page.goto(`${card}/formulier`);
  await page.locator('#kind').check();
  await page.locator('#closesOn').fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await press(page, 'Maak het formulier');
  const link = new URL(await page.locator('.form-link a').getAttribute('href') ?? '').pathname;
  for (let i = 0; i < 10; i++) {
    const sent = await newClient(app.url).post(link, { recommend: i < 6 ? '5' : '2', ...(i === 0 ? { remark: 'Graag ook in de avond.' } : {}) });
    expect(await sent.text()).toContain('Dank je wel');
  }
  await page.goto(card);
  expect(await page.locator('main').innerText()).not.toContain('in de avond');

  await services(app.deps).feedback.round(new Date(Date.now() + 5 * 86_400_000));
  await page.goto(card);
  expect(await page.locator('.eval-card').innerText()).toContain('60% van 10 is positief');
  expect(await page.locator('main').innerText()).toContain('Graag ook in de avond.');

  await page.goto(`${card}/besluit`);
  await page.getByLabel('Houden').check();
  await page.locator('#why').fill('Studenten raden het aan.');
  await page.locator('#by').fill('Stuurgroep');
  await press(page, 'Leg het besluit vast');
  expect(await page.locator('.eval-card').innerText()).toContain('Met studenten besloten');
});
