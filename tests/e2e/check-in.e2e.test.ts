import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
/** Somebody on a phone, without script: everything here works without. */
const window = async (sub: string, lang: Lang): Promise<Page> =>
  (await openWindow(browser, app.url, { phone: true, plain: true, lang, as: await signIn(app, sub) })).newPage();
const press = (page: Page, name: RegExp) => Promise.all([page.waitForNavigation(), page.getByRole('button', { name }).first().click()]);
const text = (page: Page) => page.locator('main').innerText();
/** How many rows there are of anything that hangs on a student. */
const rows = () => app.deps.db.asActor({ acting: 'keeper' }, async (tx) => ({
  vaults: (await tx.selectFrom('vault').select('person_id').execute()).map((row) => row.person_id),
  items: (await tx.selectFrom('vault_item').select('id').execute()).length,
  counted: (await tx.selectFrom('contribution').select('id').where('imported', '=', false).execute()).length,
}));

const WORDS = {
  nl: {
    older: /Ja, ik ben 16/, go: /^Verder$/, begin: /Begin: Maandcheck/, progress: /Vraag 1 van/, skip: /^Sla over$/, back: /Vorige vraag/, stop: /Stop en ga/,
    on: /Ga verder: Maandcheck/, all: /Alles op één pagina/, end: /Naar het einde/, count: /Tel mij mee/, show: /Laat mijn uitslag zien/, once: /Deze uitslag zie je één keer/,
    keep: /^Toch bewaren/, made: /Meetellen zonder naam: gekozen/, everything: /^Verwijder alles$/, gone: 'Alles is weg', told: /1 check-in/, missing: /16 jaar of ouder/,
  },
  en: {
    older: /Yes, I am 16/, go: /^(Continue|Next)$/, begin: /Begin: Monthly check/, progress: /Question 1 of/, skip: /^Skip$/, back: /Previous question/, stop: /Stop and go on/,
    on: /Go on: Monthly check/, all: /All on one page/, end: /To the end/, count: /Count me in/, show: /Show my result/, once: /You see this result once/,
    keep: /^Keep it after all/, made: /Counting without a name: chosen/, everything: /^Delete everything$/, gone: 'Everything is gone', told: /1 check-in/, missing: /16 or older/,
  },
} as const;

describe.each(['nl', 'en'] as const)('a student does a check-in on a phone without script (%s)', (lang) => {
  const words = WORDS[lang];
  const sub = lang === 'nl' ? 'demo-student-1' : 'demo-student-3';

  it('begins, stops, goes on on another device, chooses, sees the result, and deletes everything', async () => {
    const before = await rows();
    const phone = await window(sub, lang);
    const follow = (page: Page, name: RegExp) => Promise.all([page.waitForNavigation(), page.getByRole('link', { name }).first().click()]);
    await phone.goto('/voorbeeld/check-in');
    await press(phone, words.go);
    expect(await phone.locator('.error-summary a').innerText()).toMatch(words.missing);
    await phone.getByLabel(words.older).check();
    await press(phone, words.go);
    expect(await overflow(phone)).toBe(0);

    await follow(phone, words.begin);
    expect(await text(phone)).toMatch(words.progress);
    await phone.locator('input[type=radio]').first().check();
    await press(phone, words.go);
    await press(phone, words.back);
    expect(await phone.locator('input[type=radio]').first().isChecked()).toBe(true);
    await press(phone, words.stop);
    await follow(phone, words.on);

    const laptop = await window(sub, lang);
    await laptop.goto('/voorbeeld/check-in');
    await follow(laptop, words.on);
    await laptop.locator('input[type=radio]').nth(2).check();
    await press(laptop, words.all);
    expect(await laptop.locator('input[type=radio]:checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).filter(Boolean))).toHaveLength(1);
    // the phone still shows what it read before: its answer is kept on the page, and it is told
    await phone.locator('input[type=radio]').nth(1).check();
    await press(phone, words.go);
    expect(await phone.locator('[role=status]').count()).toBe(1);
    expect(await phone.locator('input[type=radio]').nth(1).isChecked()).toBe(true);

    await laptop.reload();
    await press(laptop, words.end);
    expect(await laptop.locator('input[type=checkbox]:checked').count()).toBe(0);
    await laptop.getByLabel(words.count).check();
    await press(laptop, words.show);
    expect(await text(laptop)).toMatch(words.once);
    expect((await laptop.title()).toLowerCase()).not.toMatch(/maand|month|uitslag|result/);
    expect(await overflow(laptop)).toBe(0);
    await press(laptop, words.keep);
    const address = new URL(laptop.url()).pathname;
    expect(address).toMatch(/\/check-in\/uitslag\//);
    expect((await rows()).counted).toBe(before.counted + 1);

    const other = await window('demo-student-2', lang);
    expect((await other.goto(address))?.status()).toBe(404);

    // the second time what was chosen is not asked again
    await laptop.goto('/voorbeeld/check-in/invullen/maandcheck');
    await press(laptop, words.end);
    expect(await text(laptop)).toMatch(words.made);

    await laptop.goto('/voorbeeld/mijn-gegevens');
    expect(await overflow(laptop)).toBe(0);
    await laptop.goto('/voorbeeld/mijn-gegevens/alles-weg');
    expect(await text(laptop)).toMatch(words.told);
    await press(laptop, words.everything);
    expect(await laptop.locator('h1').innerText()).toBe(words.gone);
    expect(await rows()).toEqual(before);
    expect((await laptop.goto(address))?.status()).toBe(404);
    expect(app.log.join('\n')).not.toMatch(/q\.|sleep|energy/);
    for (const page of [phone, laptop, other]) await page.context().close();
  });
});

it('below 16 a parent says yes with a link that tells nothing, and finding help needs nobody', async () => {
  const page = await window('demo-student-2', 'nl');
  await page.goto('/voorbeeld/check-in/invullen/maandcheck');
  expect(new URL(page.url()).pathname).toBe('/voorbeeld/check-in');
  await page.getByLabel(/jonger dan 16/).check();
  await press(page, /^Verder$/);
  expect(await text(page)).toMatch(/niemands toestemming/);
  const link = await page.locator('#parent-link').inputValue();
  const parent = await (await openWindow(browser, app.url, { phone: true, plain: true })).newPage();
  await parent.goto(link);
  expect(await parent.content()).not.toContain('Yara');
  await press(parent, /Geef toestemming/);
  expect(await parent.locator('.error-summary a').count()).toBe(1);
  await parent.locator('#yes').check();
  await press(parent, /Geef toestemming/);
  await page.goto('/voorbeeld/check-in/invullen/maandcheck');
  expect(await text(page)).toMatch(/Vraag 1 van/);
  await parent.goto(link);
  await press(parent, /Trek mijn toestemming in/);
  await page.reload();
  expect(await text(page)).toMatch(/Eerst een ja van een ouder/);
  expect((await parent.goto(`${link}x`))?.status()).toBe(404);
});
