import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { NONE, partsOf } from './filter.ts';
import { keyOf } from './proposed.ts';
import { moneyService, type MoneyService } from './service.ts';
import type { EntryWrite } from './types.ts';

let test: TestDatabase;
let service: MoneyService;
let [institutionId, faculty, programme, initiative] = ['', '', '', ''];
let [keeper, ofUnit, executive, elsewhere] = [] as unknown as [Actor, Actor, Actor, Actor];
const now = new Date('2026-11-26T10:00:00Z');

const spent: EntryWrite = {
  kind: 'spent', year: 2026, what: 'Trainers', cents: 10_001,
  shares: [{ concept: 'lk.1', cents: 5_001 }, { concept: 'lk.2.5', cents: 5_000 }],
};
const find = async (actor: Actor, id: string) => (await service.book(actor)).entries.find((entry) => entry.id === id);

beforeAll(async () => {
  test = await testDatabase();
  service = moneyService(test.db, randomUUID);
  institutionId = await addInstitution(test.owner);
  faculty = await addUnit(test.owner, institutionId);
  programme = await addUnit(test.owner, institutionId, { parent_id: faculty });
  initiative = await addInitiative(test.owner, institutionId, {});
  const actor = async (role: 'coordinator' | 'executive', home: string, unitId?: string): Promise<Actor> => ({
    acting: role === 'coordinator' ? 'coordinator' : 'member', role, institutionId: home,
    personId: await addPerson(test.owner, home, {}), ...(unitId ? { unitIds: [unitId] } : {}),
  });
  const other = await addInstitution(test.owner);
  [keeper, ofUnit, executive, elsewhere] = [await actor('coordinator', institutionId),
    await actor('coordinator', institutionId, faculty), await actor('executive', institutionId), await actor('coordinator', other)];
});
afterAll(() => test.close());

describe('rows of money', () => {
  it('are kept to the cent with their parts, read by the board, and by nobody elsewhere', async () => {
    const id = await service.add(keeper, spent, now);
    for (const actor of [keeper, executive]) expect(await find(actor, id)).toMatchObject(spent);
    expect(await find(ofUnit, id)).toBeUndefined();
    expect((await service.book(elsewhere)).entries).toEqual([]);
  });

  it('ACCT-4: are divided over the pillars at an mbo institution, whoever else is there', async () => {
    const roc = await addInstitution(test.owner, { sector: 'mbo' });
    expect((await service.book({ ...keeper, institutionId: roc })).sector).toBe('mbo');
    expect((await service.book(keeper)).sector).toBe('hbo');
  });

  it('keep hours and rate as the database works them out', async () => {
    const id = await service.add(keeper, { ...spent, cents: 6_752, hours: 1.5, rateCents: 4_501, shares: [] }, now);
    expect(await find(keeper, id)).toMatchObject({ hours: 1.5, rateCents: 4_501, cents: 6_752 });
  });

  it('ACCT-1: are refused by the database itself when the parts do not add up', async () => {
    const wrong = { ...spent, shares: [{ concept: 'lk.1', cents: 5_000 }] };
    await expect(service.add(keeper, wrong, now)).rejects.toThrow(/add up/);
  });

  it('are changed once: who was second is told', async () => {
    const id = await service.add(keeper, spent, now);
    await service.change(keeper, { id, version: 1 }, { ...spent, cents: -500, shares: [{ concept: 'lk.3', cents: -500 }] }, now);
    expect(await find(keeper, id)).toMatchObject({ cents: -500, shares: [{ concept: 'lk.3', cents: -500 }], version: 2 });
    await expect(service.change(keeper, { id, version: 1 }, spent, now)).rejects.toMatchObject({ kind: 'conflict' });
    await service.remove(keeper, id);
    expect(await find(keeper, id)).toBeUndefined();
  });
});

describe('a coordinator of a unit', () => {
  it('keeps money at or below it, and none of the whole institution', async () => {
    const id = await service.add(ofUnit, { ...spent, unitId: programme }, now);
    expect(await find(ofUnit, id)).toMatchObject({ unitId: programme });
    await expect(service.add(ofUnit, spent, now)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.change(ofUnit, { id, version: 1 }, spent, now)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.addSource(ofUnit, { kind: 'own', name: 'Eigen', conditions: '' }, now))
      .rejects.toMatchObject({ kind: 'not-allowed' });
  });

  it('cannot reach a row of the whole institution, also past the application', async () => {
    const id = await service.add(keeper, spent, now);
    await service.remove(ofUnit, id);
    expect(await find(keeper, id)).toBeDefined();
    await expect(service.change(ofUnit, { id, version: 1 }, { ...spent, unitId: programme }, now))
      .rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('the board', () => {
  it('reads and changes nothing', async () => {
    const id = await service.add(keeper, spent, now);
    await expect(service.change(executive, { id, version: 1 }, spent, now)).rejects.toThrow();
    expect(await find(keeper, id)).toMatchObject({ version: 1 });
  });
});

describe('dividing what is open', () => {
  it('takes over what was accepted, once, and leaves the rest', async () => {
    const year = 2031;
    await service.add(keeper, { ...spent, year, initiativeId: initiative }, now);
    const open = await service.add(keeper, { ...spent, year, cents: 999, shares: [], initiativeId: initiative }, now);
    const without = await service.add(keeper, { ...spent, year, cents: 100, shares: [] }, now);
    const { proposed } = await service.proposals(keeper, year);
    expect(proposed.map(({ entry, proposal }) => [entry.id, proposal?.why.rule]).toSorted())
      .toEqual([[open, 'last-time'], [without, undefined]].toSorted());
    const key = keyOf(proposed.find(({ entry }) => entry.id === open)!);
    expect(await service.accept(keeper, year, [key], now)).toBe(1);
    expect((await find(keeper, open))?.shares).toEqual([{ concept: 'lk.1', cents: 500 }, { concept: 'lk.2.5', cents: 499 }]);
    await expect(service.accept(keeper, year, [key], now)).rejects.toMatchObject({ kind: 'conflict' });
    expect(partsOf(await service.book(keeper), { year, line: NONE }).map(({ entry }) => entry.id)).toEqual([without]);
  });
});

describe('a budget of next year', () => {
  it('takes along the rows that were chosen, with their parts', async () => {
    const year = 2040;
    const [a] = [await service.add(keeper, { ...spent, kind: 'budget', year }, now), await service.add(keeper, { ...spent, year }, now)];
    expect(await service.copyBudget(keeper, year, [a, randomUUID()], now)).toBe(1);
    expect(partsOf(await service.book(keeper), { year: year + 1 }).map(({ entry }) => entry))
      .toMatchObject([{ ...spent, kind: 'budget', year: year + 1 }]);
  });
});

describe('sources', () => {
  it('stay while rows stand on them', async () => {
    const sourceId = await service.addSource(keeper, { kind: 'temporary', name: 'Tijdelijk', conditions: 'x', until: '2027-12-31' }, now);
    const id = await service.add(keeper, { ...spent, sourceId }, now);
    expect(await service.removeSource(keeper, sourceId)).toBe(false);
    await service.remove(keeper, id);
    expect(await service.removeSource(keeper, sourceId)).toBe(true);
    await expect(service.source(keeper, sourceId)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
