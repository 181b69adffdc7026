import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openWindow } from '../support/app/browser.ts';
import { newClient } from '../support/app/client.ts';
import { actorOf, keepChecks } from '../support/app/gifts.ts';
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

const WORDS = {
  nl: {
    next: /Bekijk het eerst/, assess: 'Gerda Gidsvoorbeeld kan je ook beoordelen', yes: /Ja, deel dit met Gerda/, notYet: 'Nog niet geopend', opened: /Geopend op/,
    stop: /Stop met delen/, stopped: /Gestopt/, gone: 'Dit is er niet (meer)', none: 'Er is nu niets voor je', nothing: 'Je deelt niets', talk: /hoop je van dit gesprek/,
    see: /Bekijk de mail/, set: /Ja, zet dit klaar/, mail: 'Denk aan dinsdag', noMore: /Je krijgt geen herinnering meer/, stopMail: /Stop de herinnering/,
  },
  en: {
    next: /Look at it first/, assess: 'Gerda Gidsvoorbeeld may also assess you', yes: /Yes, share this with Gerda/, notYet: 'Not opened yet', opened: /Opened on/,
    stop: /Stop sharing/, stopped: /Stopped/, gone: 'This is not here (any more)', none: 'There is nothing for you now', nothing: 'You share nothing', talk: /hope for from this talk/,
    see: /See the mail/, set: /Yes, set this up/, mail: 'Think of Tuesday', noMore: /You get no more reminders/, stopMail: /Stop the reminder/,
  },
} as const;

describe.each(['nl', 'en'] as const)('a student gives one line to read (%s)', (lang) => {
  const words = WORDS[lang];
  const sub = lang === 'nl' ? 'demo-student-1' : 'demo-student-3';

  it('the coach opens exactly that, the student sees when, stops it, and it is gone', async () => {
    const student = await actorOf(app.deps, sub, 'student');
    const { recordId, score } = await keepChecks(app.deps, student, 2, 4);
    const [phone, coach] = [await window(sub, lang), await window('demo-guide', lang)];
    await coach.goto('/voorbeeld/gekregen');
    expect(await text(coach)).toContain(words.none);

    await phone.goto(`/voorbeeld/gedeeld/nieuw?uitslag=${recordId}`);
    await press(phone, words.next);
    expect(await phone.locator('.error-summary a').count()).toBe(2);
    await phone.locator(`[name="what"][value="line:${score}"]`).check();
    await phone.getByLabel(/Gerda Gidsvoorbeeld/).check();
    await press(phone, words.next);
    const before = await text(phone);
    expect(before).toContain(words.assess);
    expect(await overflow(phone)).toBe(0);
    await coach.reload();
    expect(await text(coach)).toContain(words.none);
    await press(phone, words.yes);
    expect(await text(phone)).toContain(words.notYet);
    expect(new URL(phone.url()).pathname).toBe('/voorbeeld/gedeeld');

    await coach.reload();
    expect(await text(coach)).not.toMatch(/Sam Testman|Alex Example/);
    await Promise.all([coach.waitForNavigation(), coach.locator('main table a').first().click()]);
    const read = await text(coach);
    expect(read).toMatch(lang === 'nl' ? /Sam Testman/ : /Alex Example/);
    expect(read).toMatch(words.talk);
    expect(read).not.toMatch(/Energie|Energy/);
    expect(await coach.locator('main ol li').filter({ hasText: '?' }).count()).toBe(3);
    expect(await coach.title()).not.toMatch(/Testman|Alex|slaap|sleep/i);
    expect(await overflow(coach)).toBe(0);
    await coach.emulateMedia({ media: 'print' });
    expect(await coach.locator('main h1').isVisible()).toBe(false);
    await coach.emulateMedia({ media: 'screen' });

    await phone.goto('/voorbeeld/gedeeld');
    expect(await text(phone)).toMatch(words.opened);
    expect(await overflow(phone)).toBe(0);
    await press(phone, words.stop);
    expect(await text(phone)).toMatch(words.stopped);
    expect(await text(phone)).toContain(words.nothing);

    const response = await coach.reload();
    expect([response?.status(), response?.headers()['cache-control']]).toEqual([404, 'no-store']);
    expect(await text(coach)).toContain(words.gone);
    const gone = await text(coach);
    await coach.goto(`/voorbeeld/gekregen/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`);
    expect(await text(coach)).toBe(gone);
    for (const page of [phone, coach]) await page.context().close();
  });

  it('and sets up a reminder of their own, sees the mail beforehand, and stops it from the link in it without signing in', async () => {
    const student = await actorOf(app.deps, sub, 'student');
    await keepChecks(app.deps, student, 3);
    const phone = await window(sub, lang);
    await phone.goto('/voorbeeld/check-in/herinnering');
    expect(await phone.locator('#email').inputValue()).toBe('');
    await press(phone, words.see);
    expect(await phone.locator('.error-summary a').count()).toBe(2);
    await phone.locator('[name="every"][value="month"]').check();
    await phone.locator('#email').fill('sam@thuis.example');
    await phone.locator('[name="subject"][value="own"]').check();
    await phone.locator('#own').fill(words.mail);
    await press(phone, words.see);
    expect(await text(phone)).toContain(words.mail);
    expect(await overflow(phone)).toBe(0);
    await press(phone, words.set);
    expect(await text(phone)).toContain('sam@thuis.example');

    const { id } = await app.deps.db.asActor(student, (tx) => tx.selectFrom('check_in_reminder').select('id').executeTakeFirstOrThrow());
    const link = `/voorbeeld/herinnering/${id}?k=${app.deps.keys.sign('reminder', `${student.institutionId}.${id}`)}`;
    const visitor = newClient(app.url);
    expect((await visitor.get(link.replace('?k=', '?k=x'))).status).toBe(404);
    expect((await visitor.get(link)).status).toBe(200);
    await phone.reload();
    expect(await text(phone)).toContain('sam@thuis.example');
    // as the program of a mail provider does (RFC 8058)
    const clicked = await visitor.ask('POST', link, { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect([clicked.status, await clicked.text()]).toEqual([200, expect.stringMatching(/geen herinnering meer|no more reminders/)]);
    await phone.reload();
    expect(await phone.locator('#email').inputValue()).toBe('');
    await phone.context().close();
  });
});
