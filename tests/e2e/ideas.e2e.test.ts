import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newClient } from '../support/app/client.ts';
import { openBrowser, openWindow } from '../support/app/browser.ts';
import { overflow } from '../support/app/look.ts';
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

type Lang = 'nl' | 'en';
/** Somebody without script, a student on a phone: everything here works without. */
const window = async (sub: string, lang: Lang, phone = false): Promise<Page> =>
  (await openWindow(browser, app.url, { phone, plain: true, lang, as: await signIn(app, sub) })).newPage();
const press = (page: Page, name: RegExp) => Promise.all([page.waitForNavigation(), page.getByRole('button', { name }).first().click()]);
const follow = (page: Page, name: RegExp) => Promise.all([page.waitForNavigation(), page.locator('main').getByRole('link', { name }).first().click()]);
const text = async (page: Page) => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');

const WORDS = {
  nl: {
    propose: /Stel iets voor/, send: /Verstuur/, title: 'Pannenkoeken Bedacht', soon: 'Je hoort het hier uiterlijk', yes: /^Een ja$/, contact: 'Kim, balie De Linde',
    tell: /Vertel wat ervan kwam/, spent: '€ 81,50', granted: '€ 85', what: 'Samen bakken.', change: /^Verander/, save: /Sla op/,
  },
  en: {
    propose: /Propose something/, send: /^Send/, title: 'Invented pancakes', soon: 'You will hear here by', yes: /^A yes$/, contact: 'Kim, desk De Linde',
    tell: /Tell what came of it/, spent: '€81.50', granted: '€85', what: 'Baking together.', change: /^Change/, save: /Save/,
  },
} as const;

describe.each(['nl', 'en'] as const)('a student proposes, a coordinator says yes, the student tells what came of it (%s)', (lang) => {
  const words = WORDS[lang];
  it('without script, on a phone, and nobody else sees who it was', async () => {
    const phone = await window(lang === 'nl' ? 'demo-student-1' : 'demo-student-3', lang, true);
    await phone.goto('/voorbeeld/ideeen');
    await follow(phone, words.propose);
    await press(phone, words.send);
    expect(await phone.locator('.error-summary a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['#title', '#what']);
    await phone.locator('#title').fill(words.title);
    await phone.locator('#what').fill(words.what);
    await phone.locator('#cents').fill('veel');
    await press(phone, words.send);
    expect([await phone.locator('#title').inputValue(), await phone.locator('.error-summary a').count()]).toEqual([words.title, 1]);
    await phone.locator('#cents').fill('85');
    await press(phone, words.send);
    expect(await text(phone)).toContain(words.soon);
    expect(await overflow(phone)).toBeLessThanOrEqual(0);
    const own = phone.url();

    const coordinator = await window('demo-coordinator', lang);
    await coordinator.goto('/voorbeeld/beleid/ideeen');
    await follow(coordinator, new RegExp(words.title));
    expect(await text(coordinator)).not.toMatch(/Sam Testman|Alex Example/);
    await follow(coordinator, words.yes);
    await press(coordinator, words.send);
    expect(await coordinator.locator('.error-summary a').getAttribute('href')).toBe('#contact');
    await coordinator.locator('#contact').fill(words.contact);
    await press(coordinator, words.send);
    expect(new URL(coordinator.url()).pathname).toBe('/voorbeeld/beleid/ideeen');

    await phone.reload();
    expect(await text(phone)).toContain(words.contact);
    expect(await text(phone)).toContain(words.granted);
    expect(await phone.getByRole('link', { name: words.change }).count()).toBe(0);
    await follow(phone, words.tell);
    await phone.locator('#account').fill(words.what);
    await phone.locator('#spent').fill('81,50');
    await press(phone, words.send);
    expect(phone.url()).toBe(own);
    expect(await text(phone)).toContain(words.spent);

    await coordinator.reload();
    expect(await text(coordinator)).toContain(words.spent);
    for (const sub of ['demo-student-2', 'demo-representative']) {
      expect((await (await signIn(app, sub)).get(new URL(own).pathname)).status).toBe(404);
    }
  });
});

describe('the plan', () => {
  it('an action is added with three fields, done with one press, and put back', async () => {
    const page = await window('demo-coordinator', 'nl');
    await page.goto('/voorbeeld/beleid/plan/nieuw');
    await press(page, /Sla op/);
    expect(await page.locator('.error-summary a').count()).toBe(3);
    await page.locator('#title').fill('Tel de stoelen Bedacht');
    await page.locator('#owner').fill('Kim Voorbeeld');
    await page.locator('#due').fill('2026-01-05');
    await press(page, /Sla op/);
    const late = page.locator('section', { has: page.locator('#late') });
    expect(await late.innerText()).toContain('Tel de stoelen Bedacht');
    await press(page, /^Klaar\s*: Tel de stoelen Bedacht/);
    expect(await late.innerText()).not.toContain('Tel de stoelen Bedacht');
    await page.goto('/voorbeeld/beleid/plan?stand=done');
    await press(page, /^Zet terug in het plan\s*: Tel de stoelen Bedacht/);
    expect(page.url()).toContain('stand=done');
    await page.goto('/voorbeeld/beleid/plan?stand=late');
    expect(await text(page)).toContain('Tel de stoelen Bedacht');
  });

  it('is in an own calendar by an address that nobody can guess, without names', async () => {
    const page = await window('demo-coordinator', 'nl');
    await page.goto('/voorbeeld/beleid/plan/kalender');
    const address = new URL(await page.locator('#feed-address').inputValue());
    const visitor = newClient(app.url);
    const feed = await visitor.get(`${address.pathname}${address.search}`);
    const body = await feed.text();
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(body).toMatch(/^SUMMARY:Actie: /m);
    expect(body).not.toMatch(/@hogeschool|Kim Voorbeeld|Paula|DESCRIPTION/);
    expect((await visitor.get(`${address.pathname}?k=${address.searchParams.get('k')?.slice(0, -2)}`)).status).toBe(404);
    const executive = await window('demo-executive', 'nl');
    await executive.goto('/voorbeeld/beleid/plan/kalender');
    expect(await executive.locator('#feed-address').count()).toBe(0);
  });

  it('of another unit is read and not changed by who coordinates one unit', async () => {
    const page = await window('demo-coordinator-gezondheid', 'nl');
    await page.goto('/voorbeeld/beleid/plan');
    expect(await page.locator('.work-list__acts').count()).toBe(1);
    await follow(page, /Leg het toetsrooster/);
    expect(await text(page)).toContain('hoort bij een ander onderdeel');
    expect(await page.locator('main form').count()).toBe(0);
  });
});
