import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Looks, openBrowser, openPage, openWindow } from '../support/app/browser.ts';
import { field, names, press, type } from '../support/app/find.ts';
import { overflow } from '../support/app/look.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([runApp(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const phone: Looks = { phone: true };
const open = async (path: string, looks: Looks = phone): Promise<Page> => {
  const page = await openPage(browser, app.url, looks);
  await page.goto(path);
  return page;
};
const QUESTIONS = [
  ['nl', 'ik stel alles uit', /Van morgen naar nu|Begin gewoon/],
  ['nl', 'ik durf niets te zeggen in de werkgroep', /Je mond opendoen/],
  ['nl', 'herkansingsstress', /Toets zonder knoop|Toetstraining|Tweede Kans/],
  ['nl', 'mijn kamer is opgezegd', /Kamerhulp/],
  ['nl', 'ik zorg voor mijn moeder', /Koffie voor wie thuis zorgt|Zorg je voor iemand/],
  ['nl', 'geld op en huur moet betaald', /Noodfonds|Financieel spreekuur/],
  ['nl', 'slaap al weken slecht', /Slaap lekker/],
  ['nl', 'blowen iedere dag', /Een maand zonder|Praten over gebruik/],
  ['en', 'no friends here', /New People|Pull Up a Chair/],
  ['en', 'my room is too expensive', /Emergency Fund|Room|Money|Financial|Housing/],
] as const;

describe('a student on a phone finds help in their own words', () => {
  it.each(['nl', 'en'] as const)('while typing (%s)', async (lang) => {
    const page = await open('/voorbeeld', { ...phone, lang });
    for (const [, question, wanted] of QUESTIONS.filter(([own]) => own === lang)) {
      await type(page, question);
      expect((await names(page)).slice(0, 3).join(' / '), question).toMatch(wanted);
    }
    expect(await page.locator('[data-live-status]').textContent()).toMatch(/\d+/);
    await page.context().close();
  });

  it.each(['nl', 'en'] as const)('by pressing enter, without script (%s)', async (lang) => {
    const page = await open('/voorbeeld', { ...phone, lang, plain: true });
    for (const [, question, wanted] of QUESTIONS.filter(([own]) => own === lang)) {
      await press(page, question);
      expect((await names(page)).slice(0, 3).join(' / '), question).toMatch(wanted);
      expect(await field(page).inputValue()).toBe(question);
      expect(await overflow(page)).toBe(0);
    }
    await page.context().close();
  });

  it('is told kindly when there is nothing, without padding', async () => {
    const page = await open('/voorbeeld', { ...phone, plain: true });
    await press(page, 'hoe laat gaat de trein');
    expect(await names(page)).toEqual([]);
    expect(await page.locator('#results').innerText()).toContain('andere woorden');
    await page.context().close();
  });
});

describe('the words', () => {
  const SECRET = 'kwakzalversoep';

  async function everywhere(context: BrowserContext): Promise<string[]> {
    const kept = await Promise.all(context.pages().map((page) => page.evaluate(() =>
      [location.href, document.title, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), JSON.stringify(history.state)])));
    const cookies = await context.cookies();
    return [...kept.flat(), ...cookies.map(({ name, value }) => `${name}=${value}`), ...app.log];
  }

  it.each([['with', false], ['without', true]])('stand in no address, no file of the browser and no log, %s script', async (_, plain) => {
    const context = await openWindow(browser, app.url, { ...phone, plain });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url(), JSON.stringify({ ...request.headers(), 'content-length': '' })));
    await page.goto('/voorbeeld');
    if (!plain) await type(page, `ik stel alles uit ${SECRET}`);
    await press(page, `ik stel alles uit ${SECRET}`);
    await page.locator('#results article a').first().click();
    await page.waitForURL(/\/aanbod\//);
    expect(asked.length).toBeGreaterThan(5);
    const seen = [...asked, ...plain ? [page.url(), ...app.log] : await everywhere(context)];
    expect(seen.filter((text) => text.toLowerCase().includes(SECRET))).toEqual([]);
    await context.close();
  });

  it('are in no row of the database either, unless somebody sends them along', async () => {
    const rows = () => app.deps.db.asActor({ acting: 'keeper' }, (tx) => tx.selectFrom('sent_question').select('question').execute());
    const page = await open('/voorbeeld', { ...phone, plain: true });
    await press(page, `ik stel alles uit ${SECRET}`);
    expect(JSON.stringify(await rows())).not.toContain(SECRET);
    await page.getByRole('button', { name: 'Stuur mijn vraag mee, zonder mijn naam' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(JSON.stringify(await rows())).toContain(SECRET);
    expect(app.log.join('\n')).not.toContain(SECRET);
    await page.context().close();
  });
});

describe('acute words', () => {
  const cases = [
    ['nl', 'ik wil niet meer leven', /113/],
    ['nl', 'mijn vriendin heeft pillen geslikt', /112/],
    ['en', 'i want to die', /113/],
  ] as const;

  /** Where the acute panel and the first result stand, from the top of the page. */
  const tops = (page: Page) => page.evaluate(() => ['.acute', '#results article'].map((one) =>
    (document.querySelector(one)?.getBoundingClientRect().top ?? Number.NaN) + scrollY));

  it.each(cases)('(%s) "%s" put the right line on top, and the results stay', async (lang, question, first) => {
    for (const plain of [false, true]) {
      const page = await open('/voorbeeld', { ...phone, lang, plain });
      if (!plain) {
        await type(page, question);
        expect(await page.locator('.acute__line').first().innerText()).toMatch(first);
      }
      await press(page, question);
      expect(await page.locator('.acute__line').first().innerText()).toMatch(first);
      expect(await page.locator('.acute a[href^="tel:"]').first().getAttribute('href')).toMatch(first);
      if (!plain) {
        const [acute = Number.NaN, result = Number.NaN] = await tops(page);
        expect(acute).toBeLessThan(result);
      }
      expect((await names(page)).length).toBeGreaterThan(0);
      expect(await page.title()).toMatch(/^(Hulp vinden|Find help) · /);
      await page.context().close();
    }
  });

  it('stay on top after reloading', async () => {
    const page = await open('/voorbeeld');
    await press(page, 'ik wil niet meer leven');
    await page.reload();
    expect(await page.locator('.acute__line').count()).toBeGreaterThan(0);
    expect(page.url()).not.toContain('leven');
    await page.context().close();
  });

  it('everyday talk does not', async () => {
    const page = await open('/voorbeeld', { ...phone, plain: true });
    await press(page, 'ik schrik me dood van mijn rooster, dodelijk saai');
    expect(await page.locator('.acute').count()).toBe(0);
    await page.context().close();
  });

  it('are one tap away on every page, also without asking', async () => {
    const page = await open('/voorbeeld');
    await page.getByRole('link', { name: /Nu hulp nodig/ }).first().click();
    await page.waitForURL(/\/nu$/);
    expect(await page.locator('.acute').innerText()).toMatch(/112[\s\S]*113/);
    expect(await page.locator('.acute').innerText()).toContain('Eerste opvang Hogeschool Voorbeeld');
    await page.context().close();
  });
});

describe('an answer', () => {
  it('can be reloaded, shared and gone back to', async () => {
    const page = await open('/voorbeeld');
    await press(page, 'ik stel alles uit');
    await page.waitForURL(/\?t=/);
    const address = page.url();
    expect(new URL(address).searchParams.get('t')).toMatch(/^\d\.\d(,\d\.\d)*$/);
    await page.reload();
    expect((await names(page)).length).toBeGreaterThan(2);
    await page.locator('#results article a').first().click();
    await page.waitForURL(/\/aanbod\//);
    await page.goBack();
    expect(page.url()).toBe(address);
    expect((await names(page)).length).toBeGreaterThan(2);

    const other = await open(address.replace(app.url, ''), { plain: true });
    expect(await names(other)).toEqual(await names(page));
    await other.context().close();
    await page.context().close();
  });

  it('one goes back to also when nothing was recognised', async () => {
    const page = await open('/voorbeeld');
    await press(page, 'hoe laat gaat de trein');
    await page.getByRole('link', { name: 'Privacy' }).click();
    await page.waitForURL(/privacy/);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/voorbeeld/hulp');
    expect(await field(page).isVisible()).toBe(true);
    await page.context().close();
  });

  it('gets smaller with filters, and keeps the question', async () => {
    const page = await open('/voorbeeld', { ...phone, plain: true });
    await press(page, 'ik stel alles uit');
    const before = await names(page);
    await page.locator('main details.filters summary').last().click();
    const level = page.getByRole('group', { name: 'Hoe intensief' }).getByRole('checkbox').first();
    const chosen = await level.evaluate((box: HTMLInputElement) => box.labels?.[0]?.innerText.trim() ?? 'no label');
    await level.check();
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('1 gekozen').waitFor();
    const after = await names(page);
    expect(after.length).toBeGreaterThan(0);
    expect(after.length).toBeLessThan(before.length);
    for (const shown of await page.locator('#results article .card__fact--level').allTextContents()) expect(shown).toContain(chosen);
    expect(await field(page).inputValue()).toBe('ik stel alles uit');
    expect(page.url()).not.toContain('uit');
    await page.context().close();
  });

  it('can be had from a subject, without any words', async () => {
    const page = await open('/voorbeeld', { ...phone, plain: true });
    const subject = page.locator('main details').first();
    await subject.locator('summary').click();
    await subject.locator('a').first().click();
    await page.waitForURL(/\/hulp\?t=\d\.\d$/);
    expect((await names(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });
});
