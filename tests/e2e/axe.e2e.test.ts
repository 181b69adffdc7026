import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openWindow } from '../support/app/browser.ts';
import { type Client, newClient } from '../support/app/client.ts';
import { EVERYBODY, type Who, WHO } from '../support/app/everybody.ts';
import { axe, complaints, contrast, overflow, spokenIn } from '../support/app/look.ts';
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

type Window = { readonly page: Page; readonly said: string[] };

/** Dutch on a small screen, light and dark; English on a large one, and whether it fits on a small one. */
async function problems({ page, said }: Window, { open }: Sight, lang: Lang): Promise<string[]> {
  said.length = 0;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(lang === 'nl' ? SMALL : LARGE);
  await open(page, lang);
  const found = await axe(page, lang === 'nl');
  if (lang === 'nl') {
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await contrast(page)).map((problem) => `dark: ${problem}`));
  } else await page.setViewportSize(SMALL);
  const wider = await overflow(page);
  if (wider > 0) found.push(`${wider} px too wide at 320`);
  const spoken = await spokenIn(page);
  if (spoken !== lang) found.push(`says it is in ${spoken}`);
  return [...found, ...said].map((problem) => `${lang}: ${problem}`);
}

/** Looks at everything in one language, person by person. */
async function inLanguage(sights: readonly Sight[], lang: Lang): Promise<readonly (readonly [name: string, problem: string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const who of WHO.filter((one) => sights.some((sight) => sight.who === one))) {
    const context = await openWindow(browser, app.url, { lang, as: clients.get(who), elsewhere: false });
    const page = await context.newPage();
    const window = { page, said: complaints(page) };
    for (const sight of sights.filter((one) => one.who === who)) {
      const bad = await problems(window, sight, lang).catch((error: unknown) => [`${lang}: ${String(error)}`]);
      found.push(...bad.map((problem) => [sight.name, problem] as const));
    }
    await context.close();
  }
  return found;
}

/** Looks at everything in both languages at the same time. @returns what is wrong, by name */
async function lookAt(sights: readonly Sight[]): Promise<Record<string, string[]>> {
  const all = (await Promise.all([inLanguage(sights, 'nl'), inLanguage(sights, 'en')])).flat();
  return Object.fromEntries([...new Set(all.map(([name]) => name))].map((name) =>
    [name, all.filter(([one]) => one === name).map(([, problem]) => problem)]));
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

it('notices what it looks for', async () => {
  const spoilt: Sight = {
    name: 'spoilt', who: 'visitor',
    async open(page) {
      await page.goto('/voorbeeld/over');
      await page.locator('h1').evaluate((heading) => {
        const after = (html: string) => heading.insertAdjacentHTML('afterend', html);
        after('<img src="/nothing.png"><p style="color: red">inline</p>');
        for (const [color, width] of [['#ccc', 'auto'], ['#333', 'auto'], ['inherit', '2000px']]) {
          after('<p>text</p>');
          Object.assign((heading.nextElementSibling as HTMLElement).style, { color, width });
        }
      });
    },
  };
  const { spoilt: found = [] } = await lookAt([spoilt]);
  for (const sign of [/nl: image-alt/, /nl: color-contrast/, /nl: dark: color-contrast/, /en: .* too wide/, /en: .*Content Security Policy/, /404 .*nothing.png/]) {
    expect(found.some((problem) => sign.test(problem)), `${sign.source} in ${found.join('; ')}`).toBe(true);
  }
});

describe('nothing for axe to find, nothing too wide, nothing the security policy stops', () => {
  it('on any page of any room', async () => {
    const pages = (await allPages(app, world, clients)).filter(({ path }) => !path.startsWith('/ui'));
    expect(pages.length).toBeGreaterThan(20);
    expect(await lookAt(pages.map(({ who, path }: PageToSee) => at(path, who, `${path} (${who})`)))).toEqual({});
  }, 1_500_000);

  it('on any component', async () => {
    const pages = (await allPages(app, world, clients)).filter(({ path }) => path.startsWith('/ui'));
    expect(pages.length).toBeGreaterThan(20);
    expect(await lookAt(pages.map(({ path }) => at(path)))).toEqual({});
  }, 1_500_000);

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
      sending('many together', 'coordinator', `/voorbeeld/initiatieven/samen?id=${world.inside.id}&id=${world.outside.id}`,
        '#change-status form'),
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
