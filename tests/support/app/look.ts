import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The engine that the Playwright integration brings along; run by ourselves, and the short one: that takes half the time. */
const source = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Found = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[] };
type Engine = { readonly axe: { run(root: Document, options: object): Promise<{ violations: readonly Found[] }> } };

async function violations(page: Page, runOnly: object, rules: object = {}): Promise<string[]> {
  const found = await page.evaluate(async (options) =>
    (await (window as unknown as Engine).axe.run(document, options)).violations, { resultTypes: ['violations'], runOnly, rules });
  return found.map(({ id, nodes: [first, ...more] }) =>
    `${id} (${more.length + 1}): ${first?.target.join(' ')} ${first?.failureSummary.split('\n')[1]?.trim() ?? ''}`);
}

/**
 * Everything axe finds by the rules of WCAG 2.2 AA and its best practices.
 * @param colours false leaves out contrast, the slowest rule: another language has the same colours
 */
export async function axe(page: Page, colours = true): Promise<string[]> {
  await page.evaluate(`${source};0`);
  return violations(page, { type: 'tag', values: RULES }, { 'color-contrast': { enabled: colours } });
}

/** After that: only what light and dark change. */
export const contrast = (page: Page): Promise<string[]> => violations(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

/** How many pixels the page is wider than the window; 0 is right. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** The language that the page says it is in. */
export const spokenIn = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

/** Collects what a browser complains about: the security policy, scripts that break, files that are not there. */
export function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') said.push(`${response.status()} ${response.url()}`);
  });
  return said;
}
