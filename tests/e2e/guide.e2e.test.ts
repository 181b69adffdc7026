import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Looks, openBrowser, openPage } from '../support/app/browser.ts';
import { newClient } from '../support/app/client.ts';
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

const corridor: Looks = { phone: true, plain: true };
const open = async (path: string, looks: Looks): Promise<Page> => {
  const page = await openPage(browser, app.url, looks);
  await page.goto(path);
  return page;
};
const SAYS = {
  nl: { heard: 'hij komt niet meer en zegt dat het geen zin heeft', talk: 'Zo begin je het gesprek', ask: 'Vraag het rechtstreeks', now: 'Nu: bel en blijf erbij' },
  en: { heard: 'he stopped coming and says there is no point', talk: 'How to open the conversation', ask: 'Ask plainly', now: 'Now: call, and stay there' },
} as const;

describe.each(['nl', 'en'] as const)('a mentor on a phone in the corridor, without script, in %s', (lang) => {
  const { heard, talk, ask, now } = SAYS[lang];

  it('types what was heard, and has the route and the urgent branch at once', async () => {
    const page = await open('/voorbeeld/routekaart', { ...corridor, lang });
    await page.locator('#q').fill(heard);
    await page.locator('form[role=search] button[type=submit]').click();
    await page.waitForLoadState();
    expect(await page.getByRole('heading', { name: talk }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: ask }).isVisible()).toBe(true);
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
    const tops = await Promise.all([ask, now, talk].map(async (name) => (await page.getByRole('heading', { name }).boundingBox())?.y ?? 0));
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    expect(page.url()).not.toContain('?');
    expect(await page.title()).toMatch(/^(Routekaart|Route map) · Samenhang$/);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('opens the route about not wanting to live from there, the branch still open, also in the other language', async () => {
    const page = await open('/voorbeeld/routekaart', { ...corridor, lang });
    await page.locator('#q').fill(heard);
    await page.locator('form[role=search] button[type=submit]').click();
    await page.waitForLoadState();
    await page.locator('a[href*="/routekaart/niet-meer-willen-leven"]').click();
    await page.waitForURL(/niet-meer-willen-leven/);
    expect(await page.getByRole('heading', { name: ask }).isVisible()).toBe(true);
    await page.getByRole('link', { name: lang === 'nl' ? /Engels|English/ : /Dutch|Nederlands/ }).first().click();
    await page.waitForLoadState();
    expect(await page.getByRole('heading', { name: SAYS[lang === 'nl' ? 'en' : 'nl'].ask }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('chooses a route, with the urgent branch one tap away', async () => {
    const page = await open('/voorbeeld/routekaart', { ...corridor, lang });
    await page.locator('a[href$="/routekaart/slaap"]').click();
    await page.waitForURL(/routekaart\/slaap$/);
    expect(await page.getByRole('heading', { name: now }).isVisible()).toBe(false);
    await page.locator('#spoed > summary').click();
    expect(await page.getByRole('heading', { name: now }).isVisible()).toBe(true);
    expect(await page.locator('main a[href*="/aanbod/"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('what a guide typed', () => {
  it('counts nowhere and is kept nowhere; the other language keeps the route, not the words', async () => {
    const counted = () => app.deps.db.asActor({ acting: 'keeper' }, (tx) => tx.selectFrom('question_count').selectAll().execute());
    const before = await counted();
    const page = await open('/voorbeeld/routekaart', corridor);
    await page.locator('#q').fill('hij slaapt slecht');
    await page.locator('form[role=search] button[type=submit]').click();
    await page.waitForLoadState();
    expect(await counted()).toEqual(before);
    const other = await page.locator('a[hreflang="en"]').first().getAttribute('href');
    expect(decodeURIComponent(other ?? '')).toContain('/routekaart/slaap');
    expect(other).not.toContain('slecht');
    await page.context().close();
  });

  it('that is about nothing here gives every route to choose from', async () => {
    const page = await open('/voorbeeld/routekaart', corridor);
    await page.locator('#q').fill('hoe laat is de vergadering');
    await page.locator('form[role=search] button[type=submit]').click();
    await page.waitForLoadState();
    expect(await page.locator('main a[href*="/routekaart/"]').count()).toBeGreaterThan(30);
    await page.context().close();
  });
});

describe('on paper', () => {
  it.each(['nl', 'en'] as const)('every card fits on its half of a sheet, and the poster on one (%s)', async (lang) => {
    const page = await open('/voorbeeld/routekaart/kaarten', { width: 1122, height: 794, lang });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.$$eval('.route-card', (cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1).map((card) => card.textContent?.slice(0, 40)));
    expect(cut).toEqual([]);
    await page.goto('/voorbeeld/routekaart/poster');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.context().close();
  });
});

describe('the page for who guides', () => {
  it('leads a guide to the route map and to making a hand-over; a visitor signs in first', async () => {
    const guide = await signIn(app, 'demo-guide');
    const page = await open('/voorbeeld/begeleiding', { ...corridor, as: guide });
    expect(await page.locator('main a[href$="/overdracht/samen"]').count()).toBe(1);
    await page.locator('main a[href$="/routekaart"]').click();
    await page.waitForURL(/routekaart$/);
    await page.locator('a[href$="/routekaart/somber"]').click();
    await page.waitForURL(/somber$/);
    expect(await page.locator('main a[href$="/overdracht/samen"]').count()).toBe(1);
    expect(await page.getByText('Paula Psychotest').count()).toBe(1);
    await page.context().close();
    const visitor = newClient(app.url);
    const html = await (await visitor.get('/voorbeeld/routekaart/somber')).text();
    expect(html).not.toContain('Paula Psychotest');
    expect(html).not.toContain('/overdracht/samen');
  });
});
