import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Client } from './client.ts';

/** What a browser looks like, and who sits behind it. */
export type Looks = {
  readonly width?: number;
  readonly height?: number;
  readonly lang?: 'nl' | 'en';
  readonly dark?: boolean;
  /** without script */
  readonly plain?: boolean;
  readonly phone?: boolean;
  /** already signed in */
  readonly as?: Client;
  /** whether the world outside answers, with a page of ours; unless `false`, which is quicker: files stay in its cache */
  readonly elsewhere?: boolean;
};

/** Nothing outside this machine can be found. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** Where the packaged browser is, which is unpacked the first time somebody asks. */
export const unpackBrowser = async (): Promise<string | undefined> =>
  process.env.CHROMIUM_PATH ? undefined : sparticuz.executablePath();

/** The packaged browser, or the one that `CHROMIUM_PATH` names. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const args = sparticuz.args.filter((arg) => arg !== '--single-process');
  return own
    ? chromium.launch({ executablePath: own, args: ['--no-sandbox', ALONE] })
    : chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...args, ALONE] });
}

/** A window of its own, with nothing remembered; asks nothing of the world outside this machine. */
export async function openWindow(browser: Browser, url: string, looks: Looks = {}): Promise<BrowserContext> {
  const { phone = false, width = phone ? 390 : 1280, height = phone ? 844 : 800, lang = 'nl', dark = false, plain = false, elsewhere = true, as } = looks;
  const context = await browser.newContext({
    baseURL: url, viewport: { width, height }, locale: lang === 'nl' ? 'nl-NL' : 'en-GB', colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: !plain, reducedMotion: 'reduce', ...(phone ? { isMobile: true, hasTouch: true } : {}),
  });
  context.setDefaultTimeout(15_000);
  if (elsewhere) await context.route((address) => address.origin !== url, (route) => route.fulfill({ contentType: 'text/html', body: '<p>elsewhere</p>' }));
  if (as) await context.addCookies([...as.cookies].map(([name, value]) => ({ name, value, url, httpOnly: true, sameSite: 'Lax' as const })));
  return context;
}

/** A page in a window of its own. */
export async function openPage(browser: Browser, url: string, looks: Looks = {}): Promise<Page> {
  return (await openWindow(browser, url, looks)).newPage();
}
