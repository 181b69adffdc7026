import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openWindow } from '../support/app/browser.ts';
import { type Client, newClient } from '../support/app/client.ts';
import { EVERYBODY, type Who, WHO } from '../support/app/everybody.ts';
import { axe, complaints, contrast, overflow } from '../support/app/look.ts';
import { allPages, type PageToSee } from '../support/app/pages.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';
import { arrangeWorld, type World } from '../support/app/world.ts';

let app: RunningApp;
let browser: Browser;
let world: World;
const clients = new Map<Who, Client>();

beforeAll(async () => {
  [app, browser] = await Promise.all([runApp(), openBrowser()]);
  for (const who of WHO) {
    const sub = EVERYBODY[who];
    clients.set(who, sub ? await signIn(app, sub) : newClient(app.url));
  }
  world = await arrangeWorld(app.deps, app.url, clients.get('coordinator') as Client);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

type Lang = 'nl' | 'en';

/** Opens something to look at. */
type Open = (page: Page, lang: Lang) => Promise<unknown>;
type Sight = { readonly name: string; readonly who: Who; readonly open: Open };

const SMALL = { width: 320, height: 700 };
const LARGE = { width: 1280, height: 800 };

/** Dutch on a small screen, light and dark; English on a large one, and whether it fits on a small one. */
async function problems(page: Page, { open }: Sight, lang: Lang): Promise<string[]> {
  const said = complaints(page);
  await page.setViewportSize(lang === 'nl' ? SMALL : LARGE);
  await open(page, lang);
  const found = await axe(page);
  if (lang === 'nl') {
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await contrast(page)).map((problem) => `dark: ${problem}`));
  } else await page.setViewportSize(SMALL);
  const wider = await overflow(page);
  if (wider > 0) found.push(`${wider} px too wide at 320`);
  const spoken = await page.locator('html').getAttribute('lang');
  if (spoken !== lang) found.push(`says it is in ${spoken}`);
  return [...found, ...said].map((problem) => `${lang}: ${problem}`);
}

/** Looks at everything in both languages, two at a time. */
async function lookAt(sights: readonly Sight[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const queue = (['nl', 'en'] as const).flatMap((lang) => sights.map((sight) => ({ sight, lang })));
  const windows = new Map<string, Promise<BrowserContext>>();
  const windowFor = (who: Who, lang: Lang) => {
    const key = `${who} ${lang}`;
    const open = windows.get(key) ?? openWindow(browser, app.url, { lang, as: clients.get(who) });
    windows.set(key, open);
    return open;
  };
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const page = await (await windowFor(next.sight.who, next.lang)).newPage();
      const bad = await problems(page, next.sight, next.lang).catch((error: unknown) => [`${next?.lang}: ${String(error)}`]);
      if (bad.length > 0) found[next.sight.name] = [...found[next.sight.name] ?? [], ...bad];
      await page.close();
    }
  };
  await Promise.all([work(), work()]);
  for (const window of windows.values()) await (await window).close();
  return found;
}

const at = (path: string, who: Who = 'visitor', name = path): Sight => ({ name, who, open: (page) => page.goto(path) });

const asking = (name: string, words: Readonly<Record<Lang, string>>): Sight => ({
  name, who: 'visitor',
  async open(page, lang) {
    await page.goto('/voorbeeld');
    await page.locator('#q').fill(words[lang]);
    await Promise.all([page.waitForNavigation(), page.locator('#q').press('Enter')]);
  },
});

const sending = (name: string, who: Who, path: string, form: string): Sight => ({
  name, who,
  async open(page) {
    await page.goto(path);
    const sent = page.locator(form);
    await sent.evaluate((one: HTMLFormElement) => { one.noValidate = true; });
    await Promise.all([page.waitForNavigation(), sent.evaluate((one: HTMLFormElement) => one.requestSubmit())]);
  },
});

describe('nothing for axe to find, nothing too wide, nothing the security policy stops', () => {
  it('on any page of any room', async () => {
    const pages = (await allPages(app, world, clients)).filter(({ path }) => !path.startsWith('/ui'));
    expect(pages.length).toBeGreaterThan(20);
    expect(await lookAt(pages.map(({ who, path }: PageToSee) => at(path, who, `${path} (${who})`)))).toEqual({});
  }, 240_000);

  it('on any component', async () => {
    const pages = (await allPages(app, world, clients)).filter(({ path }) => path.startsWith('/ui'));
    expect(pages.length).toBeGreaterThan(20);
    expect(await lookAt(pages.map(({ path }) => at(path)))).toEqual({});
  }, 240_000);

  it('on answers', async () => {
    expect(await lookAt([
      asking('an answer', { nl: 'ik stel alles uit', en: 'no friends here' }),
      asking('nothing found', { nl: 'hoe laat gaat de trein', en: 'what time is the train' }),
      asking('acute help above an answer', { nl: 'ik wil niet meer leven', en: 'i want to die' }),
      at('/voorbeeld/hulp?t=2.1,3.2', 'visitor', 'a shared answer'),
    ])).toEqual({});
  });

  it('on pages that say no, and forms that come back', async () => {
    expect(await lookAt([
      at('/voorbeeld/bestaat-niet'), at('/nergens'), at('/voorbeeld/beheer', 'visitor', 'sign in first'),
      at('/voorbeeld/beheer', 'student', 'not allowed'),
      sending('a short form with errors', 'coordinator', '/voorbeeld/initiatieven/nieuw', 'form[action$="/nieuw"]'),
      sending('an empty report', 'visitor', `/voorbeeld/aanbod/${world.offer}`, 'form[action$="/melding"]'),
      sending('an own word with errors', 'coordinator', '/voorbeeld/vragen', 'form[action$="/woorden"]'),
      sending('a unit with errors', 'administrator', '/voorbeeld/beheer/onderdelen', 'form[action$="/onderdelen"]'),
    ])).toEqual({});
  });

  it('where one chooses whom to sign in as', async () => {
    expect(await lookAt([at('/voorbeeld/inloggen', 'visitor', 'sign in')])).toEqual({});
  });
});
