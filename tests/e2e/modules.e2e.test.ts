import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/access/roles.ts';
import { dayOf } from '../../src/core/time/days.ts';
import { beginVault } from '../../src/platform/vault/vault.ts';
import { openBrowser, openWindow } from '../support/app/browser.ts';
import { axe, overflow } from '../support/app/look.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

type Lang = 'nl' | 'en';
const STUDENT = { nl: 'demo-student-1', en: 'demo-student-3' } as const;

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([runApp(), openBrowser()]);
  for (const sub of Object.values(STUDENT)) await begin(sub);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** A student who made their own place; how that is done is tried elsewhere. */
async function begin(sub: string): Promise<void> {
  const { db, keyStore, ids, now } = app.deps;
  const person = await db.asActor({ acting: 'keeper' }, (tx) =>
    tx.selectFrom('person').select(['id', 'institution_id']).where('sub', '=', sub).executeTakeFirstOrThrow());
  const student: Actor = { acting: 'member', institutionId: person.institution_id, personId: person.id, role: 'student' };
  await beginVault({ db, keyStore, ids }, student, { young: false, today: dayOf(now()) });
}

/** One evening: signed in anew, on a phone, without script. */
const evening = async (sub: string, lang: Lang): Promise<Page> =>
  (await openWindow(browser, app.url, { phone: true, plain: true, lang, as: await signIn(app, sub) })).newPage();
const press = (page: Page, name: RegExp) => Promise.all([page.waitForNavigation(), page.getByRole('button', { name }).click()]);
const follow = (page: Page, name: RegExp) => Promise.all([page.waitForNavigation(), page.locator('main').getByRole('link', { name }).first().click()]);
const text = (page: Page) => page.locator('main').innerText();
const field = (page: Page, id: string) => page.locator(`[id="v.${id}"]`);

const WORDS = {
  nl: {
    exercise: /Beter slapen/, begin: /^Begin$/, stop: /stop voor nu/, next: /Bewaar en ga verder/, all: /Bewaar en bekijk alles/, kept: /Bewaard/,
    where: 'stap 2 van', goOn: /Ga verder met stap 2/, time: 'half acht, ook zaterdag', remove: /Gooi weg wat ik schreef/, yes: /Gooi mijn notities weg/, acute: 'ik wil dood', gone: /is weg/,
  },
  en: {
    exercise: /Sleeping better|[Ss]leep/, begin: /^Begin$/, stop: /stop for now/, next: /Save and go on/, all: /Save and see everything/, kept: /Saved/,
    where: 'step 2 of', goOn: /Go on with step 2/, time: 'half past seven, Saturday too', remove: /Throw away what I wrote/, yes: /Throw my notes away/, acute: 'i want to die', gone: /is gone/,
  },
} as const;

describe.each(['nl', 'en'] as const)('an exercise over two evenings (%s)', (lang) => {
  const words = WORDS[lang];
  const sub = STUDENT[lang];

  it('stops after the first step, goes on where it stopped, shows everything at the end, and is thrown away', async () => {
    const first = await evening(sub, lang);
    await first.goto('/voorbeeld/oefenen');
    await follow(first, words.exercise);
    await follow(first, words.begin);
    await field(first, 'moe').check();
    await field(first, 'wat').check();
    await field(first, 'stoort-2').check();
    expect(await overflow(first)).toBe(0);
    await press(first, words.stop);
    expect(await text(first)).toMatch(words.kept);
    await first.context().close();

    const second = await evening(sub, lang);
    await second.goto('/voorbeeld/oefenen');
    expect(await text(second)).toContain(words.where);
    await follow(second, words.exercise);
    await follow(second, words.goOn);
    expect(new URL(second.url()).pathname).toBe('/voorbeeld/oefenen/slaap/2');
    await field(second, 'tijd').fill(words.time);
    await press(second, words.next);
    // back, where what was typed still stands
    await second.goto('/voorbeeld/oefenen/slaap/2');
    expect(await field(second, 'tijd').inputValue()).toBe(words.time);
    await press(second, words.next);
    const steps = Number(/(\d) *$/.exec((await second.locator('main p.soft').first().innerText()).trim())?.[1]);
    for (let step = 3; step < steps; step += 1) await press(second, words.next);
    // an earlier entry comes back in the last step
    expect(await second.locator('main .quoted').first().innerText()).toContain(words.time);
    await press(second, words.all);
    expect(new URL(second.url()).pathname).toBe('/voorbeeld/oefenen/slaap/klaar');
    expect(await text(second)).toContain(words.time);
    expect(await second.locator('main a[href*="/aanbod/"]').count()).toBeGreaterThan(0);
    expect(await overflow(second)).toBe(0);
    await follow(second, words.remove);
    await press(second, words.yes);
    expect(await text(second)).toMatch(words.gone);
    expect(await text(second)).not.toContain(words.time);
    await second.context().close();
  });

  it('puts acute help on top when what was typed asks for it, and nobody is told', async () => {
    const phone = await evening(sub, lang);
    await phone.goto('/voorbeeld/oefenen/slaap/2');
    await field(phone, 'tijd').fill(words.acute);
    await press(phone, words.next);
    expect(await phone.locator('main > .column > section.acute').first().innerText()).toContain('113');
    expect(app.log.join('\n')).not.toContain(words.acute);
    const told = await app.deps.db.asActor({ acting: 'keeper' }, (tx) =>
      tx.selectFrom('audit_event').select('event').where('event', 'like', 'module%').execute());
    expect(told).toEqual([]);
    await phone.context().close();
  });

  it('a visitor reads all of it and is told how to fill in; an exercise that waits for approval is not there', async () => {
    const visitor = await (await openWindow(browser, app.url, { phone: true, lang })).newPage();
    for (const path of ['', '/somberheid', '/slaap/1', '/slaap/klaar']) {
      expect((await visitor.goto(`/voorbeeld/oefenen${path}`))?.status()).toBe(200);
      expect([await axe(visitor, lang === 'nl'), await overflow(visitor)]).toEqual([[], 0]);
      expect(await visitor.locator('main form').count()).toBe(0);
    }
    expect((await visitor.goto('/voorbeeld/oefenen/alcohol-en-drugs'))?.status()).toBe(404);
    await visitor.goto('/voorbeeld/oefenen');
    expect(await visitor.locator('main a[href*="alcohol"]').count()).toBe(0);
    await visitor.context().close();
  });
});

describe('who keeps the exercises', () => {
  it('pastes a text with a mistake, loses nothing, is told the line, and approves what waits', async () => {
    const page = await (await openWindow(browser, app.url, { plain: true, as: await signIn(app, 'demo-coordinator') })).newPage();
    await page.goto('/voorbeeld/beleid/oefeningen/nieuw');
    const nl = await page.locator('#nl').inputValue();
    await page.locator('#nl').fill(nl.replace('Een titel', 'Onze oefening').replace('{{plan}}', '{{plannetje}}'));
    await page.locator('#owner').fill('Team Bedacht');
    await press(page, /Sla op/);
    expect(await page.locator('.error-summary').innerText()).toMatch(/Nederlands, regel 27 \(“\{\{plannetje\}\}”\)/);
    expect(await page.locator('#nl').inputValue()).toContain('Onze oefening');
    await page.locator('#nl').fill((await page.locator('#nl').inputValue()).replace('{{plannetje}}', '{{plan}}'));
    await press(page, /Sla op/);
    expect(await page.locator('h1').innerText()).toBe('Onze oefening');

    await page.goto('/voorbeeld/beleid/oefeningen/alcohol-en-drugs');
    await press(page, /Leg de goedkeuring vast/);
    expect(await page.locator('.error-summary a').count()).toBe(3);
    await page.locator('#by').fill('Paula Psychotest');
    await page.locator('#as').fill('studentenpsycholoog');
    await page.locator('#on').fill('2026-01-05');
    await press(page, /Leg de goedkeuring vast/);
    expect(await text(page)).toContain('Paula Psychotest (studentenpsycholoog) keurde deze tekst goed');
    expect((await page.goto('/voorbeeld/oefenen/alcohol-en-drugs'))?.status()).toBe(200);
    await page.context().close();
  });
});
