import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Looks, openBrowser, openPage, openWindow } from '../support/app/browser.ts';
import { newClient } from '../support/app/client.ts';
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
const names = (page: Page) => page.locator('#results article h3').allInnerTexts();
const field = (page: Page) => page.locator('#q');

/** Types a question and waits for what appears by itself. */
async function type(page: Page, question: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/hulp/live'));
  await field(page).fill('');
  await field(page).pressSequentially(question);
  await answered;
  await page.locator('#results:not([aria-busy])').waitFor();
  await page.waitForFunction(() => document.querySelector('#results')?.childElementCount);
}

async function press(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await Promise.all([page.waitForURL(/\/hulp/), field(page).press('Enter')]);
  await page.locator('#results').waitFor();
}

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

describe('an offer', () => {
  const first = async (looks: Looks = phone) => {
    const page = await open('/voorbeeld', looks);
    await press(page, 'ik stel alles uit');
    await page.locator('#results article a').first().click();
    await page.waitForURL(/\/aanbod\//);
    return page;
  };

  it('says how to join, keeps its name out of the title, and has a calendar file and an address to share', async () => {
    const page = await first();
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    expect(await page.title()).not.toContain(name);
    expect(await page.getByRole('heading', { name: 'Zo doe je mee' }).isVisible()).toBe(true);
    const shared = new URL(page.url());
    expect(await page.locator(`a[href="${shared.origin}${shared.pathname}"]`).count()).toBe(1);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /agenda/i }).click()]);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[\s\S]*SUMMARY:[\s\S]*END:VCALENDAR/);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('prints where there is script', async () => {
    const page = await first();
    await page.evaluate(() => { window.print = () => { document.title = 'printed'; }; });
    await page.locator('[data-print]').click();
    expect(await page.title()).toBe('printed');
    await page.context().close();
  });

  it('takes "this is not right"; an empty message keeps the form and says what is missing', async () => {
    const page = await first({ ...phone, plain: true });
    await page.getByText('Klopt hier iets niet?').click();
    const message = page.locator('#message');
    await message.fill('x');
    await page.getByRole('button', { name: 'Stuur' }).click();
    const summary = page.locator('.error-summary');
    await summary.waitFor();
    expect(await message.inputValue()).toBe('x');
    expect(await message.isVisible()).toBe(true);
    expect(await message.getAttribute('aria-invalid')).toBe('true');
    await summary.getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#message');
    await message.fill('Het lokaal klopt niet.');
    await page.getByRole('button', { name: 'Stuur' }).click();
    await page.getByRole('heading', { name: 'Verstuurd' }).waitFor();
    await page.getByRole('link', { name: /English/ }).click();
    await page.waitForURL(/\/aanbod\/[^/]+\?lang=en$/);
    await page.context().close();
  });

  it('that does not exist, or of another institution, is not here', async () => {
    const client = newClient(app.url);
    expect((await client.get('/voorbeeld/aanbod/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

describe('language, light and dark', () => {
  it.each([['with', false], ['without', true]])('changing the language keeps the page and is remembered, %s script', async (_, plain) => {
    const page = await open('/voorbeeld', { ...phone, plain });
    await press(page, 'ik stel alles uit');
    await page.getByRole('link', { name: /English/ }).click();
    await page.waitForURL(/lang=en/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).searchParams.get('t')).toMatch(/^\d\.\d/);
    expect((await names(page)).length).toBeGreaterThan(2);
    await page.goto('/voorbeeld/over');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it.each([['with', false], ['without', true]])('dark is remembered, %s script, and can be taken back', async (_, plain) => {
    const page = await open('/voorbeeld/over', { ...phone, plain });
    const theme = () => page.locator('html').getAttribute('data-theme');
    const choose = async (name: string) => {
      const kept = async () => (await page.context().cookies()).find((cookie) => cookie.name === 'theme')?.value;
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(kept).toBe(name === 'Donker' ? 'dark' : undefined);
    };
    await choose('Donker');
    await page.waitForLoadState();
    expect(await theme()).toBe('dark');
    expect(new URL(page.url()).pathname).toBe('/voorbeeld/over');
    await page.goto('/voorbeeld');
    expect(await theme()).toBe('dark');
    await choose('Zoals je toestel');
    await page.goto('/voorbeeld');
    expect(await theme()).toBe('system');
    await page.context().close();
  });
});

describe('leaving fast', () => {
  const leave: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'by a click': (page) => page.locator('[data-quick-exit]').first().click(),
    'by Escape twice': async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
  };

  it.each(Object.keys(leave))('%s goes to the weather, and this page is gone from the history', async (way) => {
    const page = await open('/voorbeeld/privacy');
    await page.goto('/voorbeeld/hulp?t=2.1');
    await leave[way]?.(page);
    await page.waitForURL('https://www.knmi.nl/**');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/voorbeeld/privacy');
    await page.goForward();
    expect(page.url()).toMatch(/^https:\/\/www\.knmi\.nl\//);
    await page.context().close();
  });

  it('the screen is empty before the other page is there', async () => {
    const page = await open('/voorbeeld/hulp?t=2.1');
    await page.route('https://www.knmi.nl/**', (route) => route.abort('aborted'));
    await page.locator('[data-quick-exit]').first().click();
    await page.waitForFunction(() => document.body.childElementCount === 0);
    expect(await page.title()).not.toMatch(/hulp|help|samenhang/i);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  it('one Escape does nothing; without script the link still leads away', async () => {
    const page = await open('/voorbeeld/hulp?t=2.1');
    await page.keyboard.press('Escape');
    expect(await names(page)).not.toEqual([]);
    const plain = await open('/voorbeeld', { ...phone, plain: true });
    await plain.locator('[data-quick-exit]').first().click();
    await plain.waitForURL('https://www.knmi.nl/**');
    await Promise.all([page.context().close(), plain.context().close()]);
  });
});

it('everything works with the keyboard alone', async () => {
  const page = await open('/voorbeeld', {});
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('q');
  await page.keyboard.type('ik stel alles uit');
  await Promise.all([page.waitForURL(/\/hulp/), page.keyboard.press('Enter')]);
  const wanted = await page.locator('#results article a').first().innerText();
  for (let steps = 0; steps < 30 && await focused() !== wanted; steps++) await page.keyboard.press('Tab');
  expect(await focused()).toBe(wanted);
  await Promise.all([page.waitForURL(/\/aanbod\//), page.keyboard.press('Enter')]);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(wanted);
  await page.context().close();
});
