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

const WORDS = {
  nl: {
    need: 'Ik loop vast met mijn rooster.', secret: 'Mijn vader drinkt kwakzalversoep.', tried: 'We maakten een planning.', place: /Studentendecaan/,
    prepare: /Zet klaar/, open: /Open het/, next: /Bekijk wat er verstuurd/, send: /Ja, verstuur/, accept: /^Neem aan/, contact: /Eerste contact/,
    close: /Rond af/, choose: /Stuur dit/, done: 'Jouw deel is klaar, dank je.', accepted: /aangenomen/, withdraw: /Trek (dit|het) in/, gone: /Het is weg/, tell: /Bewaar/,
  },
  en: {
    need: 'I am stuck with my timetable.', secret: 'My father drinks kwakzalversoep.', tried: 'We made a plan.', place: /Student dean/i,
    prepare: /Prepare it/, open: /Open it/, next: /See what will be sent/, send: /Yes, send/, accept: /^Accept/, contact: /First contact/,
    close: /Finish/, choose: /Send this/, done: 'Your part is done, thank you.', accepted: /accepted/, withdraw: /Withdraw (this|it)/, gone: /It is gone/, tell: /Save what/,
  },
} as const;

describe.each(['nl', 'en'] as const)('a student and a study adviser make a hand-over together (%s)', (lang) => {
  const words = WORDS[lang];
  const student = lang === 'nl' ? 'demo-student-1' : 'demo-student-3';

  it('the student strikes a line, the dean accepts, proposes a day and closes, and the adviser hears only what was released', async () => {
    const [guide, phone, dean] = [await window('demo-guide', lang), await window(student, lang), await window('demo-dean', lang)];
    await guide.goto('/voorbeeld/overdracht/samen');
    await guide.locator('#question').fill(`${words.need}\n${words.secret}`);
    await guide.locator('#tried').fill(words.tried);
    await guide.getByLabel(words.place).check();
    await press(guide, words.prepare);
    const link = await guide.locator('main a[href*="/overdracht/open/"]').getAttribute('href') ?? '';
    expect(await guide.locator('svg.qr').count()).toBe(1);

    await phone.goto(link);
    expect(await text(phone)).not.toContain(words.need);
    await press(phone, words.open);
    await phone.locator('[name="strike.question.1"]').check();
    await press(phone, words.next);
    expect(await phone.locator('.error-summary a').count()).toBe(2);
    await phone.locator('[name="yes.question"][value="yes"]').check();
    await phone.locator('[name="yes.tried"][value="no"]').check();
    await press(phone, words.next);
    const shown = await phone.locator('section.panel').innerText();
    expect(shown).toContain(words.need);
    expect(shown).not.toMatch(/kwakzalversoep|planning|plan\./);
    expect(await overflow(phone)).toBe(0);
    await press(phone, words.send);

    await guide.goto('/voorbeeld/overdracht/samen');
    const heard = () => guide.locator('table').first().innerText();
    expect(await heard()).toContain(words.done);

    await dean.goto('/voorbeeld/postvak');
    await Promise.all([dean.waitForNavigation(), dean.locator('main table a').first().click()]);
    const received = await text(dean);
    expect(received).toContain(words.need);
    expect(received).not.toMatch(/kwakzalversoep|planning|We made/);
    await dean.locator('#date').fill('2099-12-03T13:00');
    await press(dean, words.accept);

    await phone.reload();
    await phone.locator('input[name="choice"]').first().check();
    await press(phone, words.choose);
    expect(await heard()).not.toMatch(words.accepted);
    await phone.locator('[name="said"]').fill('Dank je wel, ik kan verder.');
    await press(phone, words.tell);
    await guide.reload();
    expect(await heard()).toContain('Dank je wel, ik kan verder.');
    expect(await heard()).not.toMatch(words.accepted);

    await dean.reload();
    expect(await text(dean)).toMatch(/13[.:]00/);
    await press(dean, words.contact);
    await press(dean, words.close);
    await phone.reload();
    expect(await phone.locator('.steps__step').count()).toBe(5);
    for (const page of [guide, phone, dean]) await page.context().close();
  });

  it('what the student withdraws is gone, for the receiver as well', async () => {
    const [phone, dean] = [await window(student, lang), await window('demo-dean', lang)];
    await phone.goto('/voorbeeld/overdracht/nieuw');
    await phone.locator('#question').fill(words.need);
    await phone.locator('#contact').fill('');
    await phone.getByLabel(words.place).check();
    await press(phone, lang === 'nl' ? /Verder/ : /Next/);
    await phone.locator('[name="yes.question"][value="yes"]').check();
    await press(phone, words.next);
    await press(phone, words.send);
    const address = new URL(phone.url()).pathname;
    await dean.goto(address.replace('/overdracht/', '/postvak/'));
    expect(await text(dean)).toContain(words.need);
    await phone.goto(`${address}/stoppen`);
    await press(phone, words.withdraw);
    expect(await text(phone)).toMatch(words.gone);
    expect((await phone.goto(address))?.status()).toBe(404);
    await dean.reload();
    expect(await text(dean)).not.toContain(words.need);
    for (const page of [phone, dean]) await page.context().close();
  });
});

it('nothing of it stands in a log or in the audit trail', async () => {
  const rows = await app.deps.db.asActor({ acting: 'keeper' }, (tx) => tx.selectFrom('audit_event').selectAll().execute());
  const kept = `${app.log.join('\n')}\n${JSON.stringify(rows)}`;
  expect(kept).toContain('hand-over.accepted');
  for (const word of ['kwakzalversoep', 'rooster', 'timetable', 'Dank je wel']) expect(kept).not.toContain(word);
});
