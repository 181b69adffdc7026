import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violations = async (builder: AxeBuilder): Promise<string[]> =>
  (await builder.setLegacyMode(true).analyze()).violations.map(({ id, nodes }) =>
    `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim() ?? ''}`);

/** Everything axe finds by the rules of WCAG 2.2 AA and its best practices. */
export const axe = (page: Page): Promise<string[]> => violations(new AxeBuilder({ page }).withTags(RULES));

/** Only what light and dark change. */
export const contrast = (page: Page): Promise<string[]> => violations(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));

/** How many pixels the page is wider than the window; 0 is right. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

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
