/**
 * `node --import tsx tests/bench/pictures.ts`: takes the pictures of the README anew, from the demo, into
 * docs/pictures/. Names of pictures that are wanted may follow; without any it takes all.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Looks, openBrowser, openPage } from '../support/app/browser.ts';
import { runApp, type RunningApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';
import { smallPng } from './small-png.ts';

const FOLDER = join(import.meta.dirname, '../../docs/pictures');

type Picture = {
  readonly name: string;
  readonly looks: Looks;
  /** sub of somebody of the demo */
  readonly as?: string;
  /** goes to what the picture shows */
  show(page: Page): Promise<unknown>;
};

const desktop = (lang: 'nl' | 'en', height = 760): Looks => ({ width: 1160, height, lang });
const phone = (lang: 'nl' | 'en', dark = false): Looks => ({ phone: true, lang, dark });

const home = (page: Page) => page.goto('/voorbeeld');

/** The overview, down to the picture in it. */
const overview = async (page: Page) => {
  await page.goto('/voorbeeld/overzicht');
  await page.locator('main .wheel-view').evaluate((wheel) => wheel.scrollIntoView());
};

const ask = (question: string) => async (page: Page) => {
  await home(page);
  await page.fill('#q', question);
  await page.press('#q', 'Enter');
  await page.waitForURL(/\/hulp/);
};

const offer = (question: string) => async (page: Page) => {
  await ask(question)(page);
  await page.locator('main .card__name a').first().click();
  await page.waitForURL(/\/aanbod\//);
};

const DUTCH = 'ik durf niets te zeggen in de werkgroep';
const ENGLISH = 'no friends here';

const pictures: readonly Picture[] = [
  { name: 'home-phone', looks: phone('nl'), show: home },
  { name: 'home-desktop', looks: desktop('en'), show: home },
  { name: 'answer-phone', looks: phone('nl'), show: ask(DUTCH) },
  { name: 'answer-desktop', looks: desktop('en'), show: ask(ENGLISH) },
  { name: 'answer-dark', looks: phone('nl', true), show: ask('ik wil niet meer leven') },
  { name: 'offer-phone', looks: phone('nl'), show: offer(DUTCH) },
  { name: 'offer-desktop', looks: desktop('en'), show: offer(ENGLISH) },
  { name: 'overview-phone', looks: phone('nl'), as: 'demo-coordinator', show: overview },
  { name: 'overview-desktop', looks: { width: 900, height: 900, lang: 'en' }, as: 'demo-coordinator', show: overview },
];

async function take(app: RunningApp, browser: Browser, { name, looks, as, show }: Picture): Promise<void> {
  const page = await openPage(browser, app.url, { ...looks, ...(as ? { as: await signIn(app, as) } : {}) });
  await show(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const png = smallPng(await page.screenshot({ animations: 'disabled' }));
  await page.context().close();
  writeFileSync(join(FOLDER, `${name}.png`), png);
  process.stdout.write(`${name}.png ${Math.round(png.length / 1000)} kB\n`);
}

mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const app = await runApp({ LOG: 'off' });
const browser = await openBrowser();
try {
  for (const picture of pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await take(app, browser, picture);
} finally {
  await browser.close();
  await app.stop();
}
