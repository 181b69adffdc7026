import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpack } from '../../src/platform/spreadsheet/zip.ts';
import { openBrowser, openPage } from '../support/app/browser.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';
import { type MessyRow, workbook } from '../support/messy/workbook.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([runApp(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** A year of which the demo has nothing, so that every number comes from these two files. */
const YEAR = 2022;
const OFFERS: readonly MessyRow[] = [
  [{ text: `Welzijn op school ${YEAR}`, across: 4 }], ['versie 3 def (2)'], [],
  ['Wat doen we?', 'Toelichting', 'Voor wie', 'Stand', 'College', 'Kosten'],
  ['Erbij horen'],
  ['Verzonnen ontbijtclub', 'Elke week samen ontbijten', 'alle studenten', 'draait', 'hele school', '€ 1.234,50'],
  ['Verzonnen maatjes (oud)', 'Tweedejaars helpt eerstejaars', '1e jaars', 'draait', 'Colege Zorg', 500],
  [],
  ['Stress'],
  ['Verzonnen rustlessen', 'Acht lessen', 'eerstejaars', 'draait', 'Techniek', '€ 2.100,-'],
  ['Verzonnen rustlessen', 'Acht lessen', 'eerstejaars', 'draait', 'Techniek', '€ 2.100,-'],
  ['Verzonnen gala', '', 'iedereen', 'on hold', '', ''],
  ['Totaal', '5 activiteiten', '', '', '', '€ 5.934,50'],
];
const SPENDING: readonly MessyRow[] = [
  [{ text: `Uitgaven welzijn ${YEAR} (kopie)`, across: 3 }], [],
  ['Boeking', 'Activiteit', 'Potje', 'Pijler', 'Bedrag'],
  ['Boodschappen', 'Verzonnen ontbijtclub', 'Verzonnen potje', 'omgeving', '€ 1.234,50'],
  ['Uren maatjes', 'Verzonnen maatjes', 'Verzonnen potje', '4', '500'],
  ['Trainer', 'Verzonnen rustlessen', 'eigen', 'educatie', '€ 2.100,-'],
  ['Creditnota', 'Verzonnen rustlessen', 'eigen', 'educatie', '-€ 75,25'],
  ['Subtotaal', null, null, null, '€ 3.759,25'],
  ['Verf', '', 'eigen', 'beleid', 'n.n.b.'],
  ['Coördinatie', '', 'eigen', '', '12.000,00'],
  ['TOTAAL', null, null, null, '€ 15.759,25'],
];
/** Sixteen people of whom two did not come back: 12,5 before and 9,5 after, on average. */
const BEFORE_AFTER = ['nr;voor;na', ...Array.from({ length: 16 }, (_, n) => `${n};${n % 2 ? 12 : 13};${n < 14 ? (n % 2 ? 8 : 11) : ''}`)].join('\r\n');

/** What must be in the report, on the page and in Word: counted by hand from the files above. */
const SAID = ['€ 15.759,25', '€ 2.024,75', '€ 1.734,50', '€ 12.000', '14 mensen vulden', 'De groep is te groot.'];

const xlsx = async (name: string, rows: readonly MessyRow[]) => ({
  name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(await workbook([{ name: 'lees mij', rows: [['Lees mij'], ['Zie het andere blad']] }, { name: 'lijst', rows }])),
});
const press = async (page: Page, name: string | RegExp) => {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name }).first().click()]);
};
const main = (page: Page) => page.locator('main').innerText();
const open = async (page: Page, path: string) => {
  await page.goto(`/proef${path}`);
  return main(page);
};
/** What a column is taken for. @param at its place, from 0 */
const takenFor = (page: Page, at: number) =>
  page.locator(`select[name=c${at}]`).evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.text ?? '');

it('two messy spreadsheets become a draft report that ties with them, in Word; without script', { timeout: 180_000 }, async () => {
  const page = await openPage(browser, app.url, { as: await signIn(app, 'proef-coordinator', '/proef'), plain: true });

  await open(page, '/initiatieven/inlezen');
  await page.locator('input[type=file]').setInputFiles(await xlsx('aanbod.xlsx', OFFERS));
  await press(page, 'Laat zien wat er gebeurt');
  await page.getByLabel('lijst').check();
  await press(page, 'Verder');
  expect([await takenFor(page, 4), await takenFor(page, 5)]).toEqual(['College, team of opleiding', 'Niet inlezen']);
  await press(page, 'Verder');
  await page.getByLabel('‘on hold’').selectOption({ label: 'Stopt binnenkort' });
  await press(page, 'Laat zien wat er gebeurt');
  expect(await main(page)).toContain('Dit staat al op regel');
  await press(page, 'Lees 4 regels in');

  await page.getByRole('link', { name: 'Bekijk de voorstellen' }).click();
  await press(page, /^Bevestig alle/);
  expect(await open(page, '/overzicht/gs')).toContain('Nog niets bij');

  await open(page, '/beleid/geld/inlezen');
  await page.locator('input[type=file]').setInputFiles(await xlsx('uitgaven.xlsx', SPENDING));
  await press(page, 'Verder');
  await page.getByLabel('lijst').check();
  await press(page, 'Verder');
  expect([await page.locator('#year').inputValue(), await takenFor(page, 2)]).toEqual([String(YEAR), 'Geldbron']);
  await press(page, 'Verder');
  await page.getByLabel('‘Verzonnen potje’').selectOption({ label: 'Nieuwe bron: eigen geld' });
  await press(page, 'Laat zien wat er gebeurt');
  const preview = await main(page);
  expect(preview).toContain('De totalen in je bestand kloppen');
  expect(preview).toContain('n.n.b.');
  expect(preview).not.toMatch(/\blijn(en)?\b|Landelijk Kader/i);
  await press(page, 'Lees 5 bedragen in');
  await page.getByRole('link', { name: `Bekijk het geld van ${YEAR}` }).click();
  expect(await main(page)).toMatch(/€\s12\.000 is nog niet verdeeld over de pijlers/);

  await open(page, '/beleid/doelen/voorstellen');
  for (const n of [0, 1, 2, 3]) await page.locator('input[name=goal]').nth(n).check();
  await press(page, 'Neem over');
  expect(await main(page)).toContain('4 doelen');

  await open(page, '/beleid/evaluaties');
  await page.locator('#initiatief').selectOption({ label: 'Verzonnen rustlessen' });
  await press(page, 'Maak een plan');
  await page.locator('#year').fill(String(YEAR));
  await press(page, 'Sla het plan op');
  const card = new URL(page.url()).pathname;
  await page.goto(`${card}/effect`);
  await page.locator('input[type=file]').setInputFiles({ name: 'voor-na.csv', mimeType: 'text/csv', buffer: Buffer.from(BEFORE_AFTER) });
  await press(page, 'Lees het bestand');
  await page.locator('#scaleNl').fill('Spanning voor een toets');
  await page.getByLabel('Lager is beter').check();
  await press(page, 'Reken uit en bewaar de uitkomst');
  expect(await main(page)).toContain('Van 12,50 naar 9,50 gemiddeld.');
  await page.goto(`${card}/besluit`);
  await page.getByLabel('Veranderen').check();
  await page.locator('#why').fill('De groep is te groot.');
  await page.locator('#by').fill('Verzonnen overleg');
  await press(page, 'Leg het besluit vast');

  const report = await open(page, `/beleid/verantwoording/${YEAR}`);
  const plain = report.replaceAll('\u00a0', ' ');
  for (const said of SAID) expect(plain).toContain(said);
  expect(report).not.toMatch(/\blijn(en)?\b|Landelijk Kader|bestuursakkoord/i);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Word', exact: true }).click();
  const word = unpack(await readFile(await (await downloading).path()));
  const text = word.ok ? word.entries.filter(({ name }) => name === 'word/document.xml').map(({ data }) => new TextDecoder().decode(data)).join('') : '';
  const written = text.replaceAll(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');
  for (const said of SAID) expect(written).toContain(said);
});
