import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addGrant, addInitiative, addInstitution, addPerson } from '../../../tests/support/factories.ts';
import { SPENDING_ROWS, SPENDING_SHEETS } from '../../../tests/support/messy/spending.ts';
import { windowsCsv, workbook } from '../../../tests/support/messy/workbook.ts';
import type { Actor } from '../../access/roles.ts';
import { valuesChosen, wordViews } from '../../core/exchange/matching/index.ts';
import { type MoneyImportService, moneyImportService } from './service.ts';

let test: TestDatabase;
let service: MoneyImportService;
beforeAll(async () => {
  test = await testDatabase();
  service = moneyImportService({ db: test.db, ids: randomUUID });
});
afterAll(() => test.close());

const NOW = new Date('2026-11-22T10:00:00.000Z');

async function coordinator(unitIds?: readonly string[]): Promise<Actor> {
  const institutionId = await addInstitution(test.owner);
  const personId = await addPerson(test.owner, institutionId, { affiliation: 'employee' });
  await addGrant(test.owner, institutionId, personId, { role: 'coordinator' });
  return { acting: 'coordinator', role: 'coordinator', institutionId, personId, ...(unitIds ? { unitIds } : {}) };
}

/** Goes through all the steps and takes what is proposed. @returns the id of the waiting file */
async function through(actor: Actor, bytes: Uint8Array, name = 'realisatie.xlsx'): Promise<string> {
  const begun = await service.begin(actor, { name, bytes }, NOW);
  if (!begun.ok) throw new Error(begun.message.nl);
  const asked = { actor, id: begun.id, now: NOW };
  const open = async () => (await service.books.open(asked)) ?? expect.fail('gone');
  if (begun.step === 'blad') expect(await service.books.chooseSheet(await open(), 0, asked)).toMatch(/kolommen|klaar/);
  const matched = await open();
  if (matched.book.remembered) return begun.id;
  await service.books.chooseColumns(matched, matched.matching, asked);
  const next = await open();
  const chosen = new Map(wordViews(next.layout, next.matching, next.kind).flatMap(({ open: some, likely, known }) =>
    [...some, ...likely, ...known].map(({ id, chosen: value }) => [id, value])));
  const values = valuesChosen(next.layout, next.matching, next.kind, (id) => chosen.get(id) ?? null);
  await service.books.remember(next, { ...next.matching, values }, asked);
  return begun.id;
}

const entries = (actor: Actor) => test.owner.selectFrom('money_entry').selectAll().where('institution_id', '=', actor.institutionId as string).execute();
const sum = (rows: readonly { cents: number; kind: string }[], kind: string) =>
  rows.filter((row) => row.kind === kind).reduce((total, { cents }) => total + Number(cents), 0);

describe('last year’s spending, as messy as it is', () => {
  it('ties to the cent: what is in the sheet is what was loaded', async () => {
    const actor = await coordinator();
    const soup = await addInitiative(test.owner, actor.institutionId as string, { name: { nl: 'Soepavond op de campus' } });
    const id = await through(actor, await workbook(SPENDING_SHEETS));
    const preview = await service.preview(actor, id, NOW);
    expect(preview?.totals.filter(({ said, counted }) => said !== counted).map(({ line, said, counted }) => [line, said - counted])).toEqual([[61, 1200]]);
    expect(preview?.spending.refused.map(({ line, text }) => [line, text])).toEqual([[25, 'p.m.']]);
    expect(await entries(actor)).toEqual([]);
    const done = await service.apply(actor, id, NOW);
    const rows = await entries(actor);
    expect([sum(rows, 'budget'), sum(rows, 'spent')]).toEqual([20_915_850, 19_167_431]);
    expect(rows.find(({ what }) => what === 'Eten en drinken soepavonden')?.initiative_id).toBe(soup);
    const shares = await test.owner.selectFrom('money_share').select('concept').where('institution_id', '=', actor.institutionId as string).execute();
    expect(new Set(shares.map(({ concept }) => concept))).toEqual(new Set(['lk.1', 'lk.2', 'lk.3', 'lk.4']));
    const kept = await service.import(actor, done ?? '');
    expect(Number(kept?.loaded_cents)).toBe(20_915_850 + 19_167_431);
    expect(await service.apply(actor, id, NOW)).toBeUndefined();
  });

  it('is read by itself the second time, warns that it is there already, makes no source twice, and can be undone', async () => {
    const actor = await coordinator();
    const first = await service.apply(actor, await through(actor, await workbook(SPENDING_SHEETS)), NOW);
    const count = (await entries(actor)).length;
    const sources = () => test.owner.selectFrom('money_source').select('id').where('institution_id', '=', actor.institutionId as string).execute();
    const made = (await sources()).length;
    expect(made).toBeGreaterThan(2);
    const again = await through(actor, await workbook(SPENDING_SHEETS));
    const preview = await service.preview(actor, again, NOW);
    expect(preview).toMatchObject({ remembered: true });
    expect(preview?.before).toHaveLength(count);
    await service.apply(actor, again, NOW);
    expect([(await entries(actor)).length, (await sources()).length]).toEqual([2 * count, made]);
    await service.undo(actor, first ?? '');
    expect((await entries(actor)).length).toBe(count);
    expect(await service.imports(actor)).toHaveLength(1);
  });

  it('is loaded once, when the button is pressed twice', async () => {
    const actor = await coordinator();
    const id = await through(actor, await workbook(SPENDING_SHEETS));
    const done = await Promise.all([service.apply(actor, id, NOW), service.apply(actor, id, NOW)]);
    expect(done.filter((one) => one !== undefined)).toHaveLength(1);
    expect(await service.imports(actor)).toHaveLength(1);
    expect(sum(await entries(actor), 'spent')).toBe(19_167_431);
  });

  it('is the same from a CSV of an older spreadsheet', async () => {
    const actor = await coordinator();
    await service.apply(actor, await through(actor, windowsCsv(SPENDING_ROWS), 'realisatie.csv'), NOW);
    const rows = await entries(actor);
    expect([sum(rows, 'budget'), sum(rows, 'spent')]).toEqual([20_915_850, 19_167_431]);
    expect(rows.some(({ what }) => what === 'Coördinatie buddyproject')).toBe(true);
  });
});

it('waits for its maker only, and is refused by the database to who coordinates some units only', async () => {
  const actor = await coordinator();
  const id = await through(actor, await workbook(SPENDING_SHEETS));
  const colleague = await addPerson(test.owner, actor.institutionId as string, { affiliation: 'employee' });
  expect(await service.preview({ ...actor, personId: colleague }, id, NOW)).toBeUndefined();
  await expect(service.apply({ ...actor, unitIds: [randomUUID()] }, id, NOW)).rejects.toThrow();
  expect(await entries(actor)).toEqual([]);
});
