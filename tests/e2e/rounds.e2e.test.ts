import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEFORE_CHECK_IN } from '../../src/core/check-in/decisions.ts';
import { addDays, dayOf } from '../../src/core/time/days.ts';
import { hourly, services } from '../../src/app/services.ts';
import { openBrowser, openPage } from '../support/app/browser.ts';
import { axe, complaints, overflow } from '../support/app/look.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';
import { mailServer } from '../support/smtp.ts';

let app: RunningApp;
let browser: Browser;
let smtp: Awaited<ReturnType<typeof mailServer>>;
const today = () => dayOf(app.deps.now());

beforeAll(async () => {
  smtp = await mailServer();
  app = await runApp({ SMTP_URL: smtp.url });
  browser = await openBrowser();
  const decided = JSON.stringify(Object.fromEntries(BEFORE_CHECK_IN.map((key) => [key, { by: 'Bo Bedacht', as: 'bestuur', on: '2026-11-01' }])));
  await app.deps.db.asActor({ acting: 'keeper' }, async (tx) => {
    const { id } = await tx.selectFrom('institution').select('id').where('key', '=', 'voorbeeld').executeTakeFirstOrThrow();
    await tx.insertInto('check_in_setting').values({ institution_id: id, is_on: true, decided, updated_at: app.deps.now() })
      .onConflict((conflict) => conflict.doNothing()).execute();
  });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await smtp.close();
});

async function right(page: Page): Promise<void> {
  expect(await overflow(page)).toBe(0);
  expect(await axe(page)).toEqual([]);
}
/** The button of a form, in whatever language. */
const send = (page: Page, action: string) => page.locator(`form[action$="${action}"] button[type=submit]`).first().click();

describe.each([
  { lang: 'nl', to: 'sam', title: 'Hoe gaat het met fysio?', free: 'Meedoen hoeft niet', over: 'Deze ronde is niet open', unit: 'Fysiotherapie', phone: true },
  { lang: 'en', to: 'alex', title: 'How is design doing?', free: 'You need not take part', over: 'This round is not open', unit: 'Design', phone: false },
] as const)('a round, in $lang', ({ lang, to, title, free, over, unit, phone }) => {
  let at = '';
  let link = '';

  it('is made by a coordinator, who reads what is wrong at its field', async () => {
    const page = await openPage(browser, app.url, { lang, phone, as: await signIn(app, 'demo-coordinator') });
    const said = complaints(page);
    await page.goto(`/voorbeeld/beleid/rondes?lang=${lang}`);
    await right(page);
    await page.goto('/voorbeeld/beleid/rondes/nieuw');
    await right(page);
    await send(page, '/beleid/rondes/nieuw');
    await page.locator('.error-summary a[href="#title.nl"]').waitFor();
    await page.locator('[name="title.nl"]').fill(title);
    await page.locator('[name="title.en"]').fill(title);
    await page.locator('[name="instrument"]').selectOption('maandcheck');
    await page.getByLabel(new RegExp(`: ${unit}$`)).check();
    await page.locator('[name="opensOn"]').fill(today());
    await page.locator('[name="closesOn"]').fill(addDays(today(), 9));
    await page.locator('[name="remind1"]').fill(addDays(today(), 20));
    await send(page, '/beleid/rondes/nieuw');
    await page.locator('.error-summary a[href="#remind1"]').waitFor();
    expect(await page.locator('.error-summary a').count()).toBe(1);
    expect(await page.locator('[name="title.nl"]').inputValue()).toBe(title);
    await page.locator('[name="remind1"]').fill(addDays(today(), 4));
    await send(page, '/beleid/rondes/nieuw');
    await page.waitForURL(/rondes\/[0-9a-f-]{36}/);
    at = new URL(page.url()).pathname;
    expect(await page.locator('h1').textContent()).toBe(title);
    await right(page);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('gets its list from a file; bad lines are named by number, and no address is ever shown', async () => {
    const page = await openPage(browser, app.url, { lang, phone, as: await signIn(app, 'demo-coordinator') });
    await page.goto(`${at}/mensen?lang=${lang}`);
    const csv = `mail,unit,year,language\n${to}@school.example,${unit},1,${lang}\ngeen-adres,${unit},1,nl\nx@school.example,Pabo,1,nl\n`;
    await page.locator('input[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await send(page, '/mensen');
    await page.locator('#refused').waitFor();
    const text = await page.locator('main').textContent() ?? '';
    expect(await page.locator('tbody th').allTextContents()).toEqual(lang === 'nl' ? ['Regel 3', 'Regel 4'] : ['Line 3', 'Line 4']);
    expect(text).not.toContain('@school.example');
    await right(page);
    await page.goto(at);
    expect(await page.locator('main').textContent()).not.toContain('@school.example');
    await page.context().close();
  });

  it('is in the mail of who is on the list, with a subject that tells nothing', async () => {
    await hourly(app.deps, services(app.deps), app.deps.now());
    const letter = smtp.letters.find((one) => one.includes(`To: ${to}@school.example`)) ?? '';
    expect(/^Subject: (.+)\r$/m.exec(letter)?.[1]).toBe(lang === 'nl' ? 'Uitnodiging van Hogeschool Voorbeeld'
      : 'Invitation from Voorbeeld University of Applied Sciences');
    expect(letter).toContain(title);
    link = new URL(/http:\S+\/check-in\/ronde\/[a-z0-9]{8}/.exec(letter)?.[0] ?? '').pathname;
    await hourly(app.deps, services(app.deps), app.deps.now());
    expect(smtp.letters.filter((one) => one.includes(`To: ${to}@school.example`))).toHaveLength(1);
  });

  it('tells a student first who asks, what for and that it is free, also without script', async () => {
    const page = await openPage(browser, app.url, { lang, phone: true, plain: true, as: await signIn(app, 'demo-student-1') });
    await page.goto(`${link}?lang=${lang}`);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('main').textContent()).toContain(free);
    expect(await page.title()).not.toContain(title);
    const begin = await page.locator('main a.button').first().getAttribute('href');
    expect(begin).toBe(`/voorbeeld/check-in/invullen/maandcheck?ronde=${link.slice(-8)}`);
    await page.goto(`/voorbeeld/check-in/ronde/00000000?lang=${lang}`);
    expect(await page.locator('h1').textContent()).toBe(over);
    await page.context().close();
    const looking = await openPage(browser, app.url, { lang, phone: true, dark: true, as: await signIn(app, 'demo-student-1') });
    await looking.goto(`${link}?lang=${lang}`);
    await right(looking);
    await looking.context().close();
  });
});

it('a coordinator of a unit plans for that unit only', async () => {
  const page = await openPage(browser, app.url, { as: await signIn(app, 'demo-coordinator-gezondheid') });
  await page.goto('/voorbeeld/beleid/rondes/nieuw');
  const labels = await page.locator('#units-group label').allTextContents();
  expect(labels).toHaveLength(4);
  expect(labels.every((label) => label.includes('Academie Gezondheid en Sport'))).toBe(true);
  await page.context().close();
});
