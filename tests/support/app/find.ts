import type { Page } from 'playwright-core';

/** What was found, by name, in order. */
export const names = (page: Page) => page.locator('#results article h3').allInnerTexts();
/** Where the question stands. */
export const field = (page: Page) => page.locator('#q');

/** Types a question and waits for what appears by itself. */
export async function type(page: Page, question: string): Promise<void> {
  const whole = new URLSearchParams({ q: question }).toString();
  const answered = page.waitForResponse((response) =>
    response.url().endsWith('/hulp/live') && (response.request().postData() ?? '').includes(whole));
  await field(page).fill('');
  await field(page).pressSequentially(question);
  await answered;
  await page.locator('#results:not([aria-busy])').waitFor();
  await page.waitForFunction(() => document.querySelector('#results')?.childElementCount);
}

/** Asks a question by pressing enter. */
export async function press(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await Promise.all([page.waitForNavigation(), field(page).press('Enter')]);
  await page.locator('#results').waitFor();
}
