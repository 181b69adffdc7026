import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution, addPerson } from '../../../tests/support/factories.ts';
import type { Actor, Role } from '../../access/roles.ts';
import { keyStore } from '../../platform/crypto/key-store.ts';
import { signalsService } from './service.ts';

let test: TestDatabase;
let folder: string;
let institutionId: string;
let service: ReturnType<typeof signalsService>;
let offers: readonly string[];
beforeAll(async () => {
  test = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'samenhang-signals-'));
  institutionId = await addInstitution(test.owner);
  service = signalsService({ db: test.db, keyStore: keyStore(join(folder, 'keys')), ids: randomUUID });
  offers = await Promise.all([0, 1].map(() => addInitiative(test.owner, institutionId)));
  for (const initiative_id of offers) {
    await test.owner.insertInto('reception').values({ institution_id: institutionId, initiative_id, term_days: 5 }).execute();
  }
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const NOVEMBER = new Date('2026-11-26T09:00:00Z');
const JANUARY = new Date('2027-01-02T09:00:00Z');
const person = async (role: Role): Promise<Actor> => ({
  acting: role === 'coordinator' ? 'coordinator' : 'member', institutionId, role,
  personId: await addPerson(test.owner, institutionId, { affiliation: 'employee' }),
});
const marks = async (many: number, cell: { theme?: string; initiative_id?: string }, period = '2026-Q4') => {
  await test.owner.insertInto('hand_over_mark').values(Array.from({ length: many }, () => ({
    institution_id: institutionId, period, theme: null, initiative_id: null, what: 'asked' as const, mark: randomUUID(), ...cell,
  }))).execute();
};
const figures = () => test.owner.selectFrom('signal_figure').select(['period', 'dimension', 'key', 'students']).orderBy('key').execute();

describe('releasing a quarter', () => {
  it('happens when it is over, once, and what was counted is gone', async () => {
    await marks(40, { theme: 'fs-t.7.1' });
    await marks(31, { theme: 'fs-t.2.1' });
    await marks(9, { theme: 'fs-t.2.3' });
    await marks(6, { theme: 'fs-t.2.4' });
    await service.round(NOVEMBER);
    expect(await figures()).toEqual([]);
    await Promise.all([service.round(JANUARY), service.round(JANUARY)]);
    const released = await figures();
    expect(released.map(({ key }) => key)).toContain('fs-t.7.1');
    const housing = released.find(({ key }) => key === 'fs-t.7.1')?.students ?? 0;
    expect([35, 40]).toContain(housing);
    expect(JSON.stringify(released)).not.toMatch(/fs-t\.2\.[34]/);
    expect(await test.owner.selectFrom('hand_over_mark').selectAll().execute()).toEqual([]);
    await marks(60, { theme: 'fs-t.2.3' });
    await service.round(JANUARY);
    expect(await figures()).toEqual(released);
  });

  it('keeps themes and offers apart: nothing is released of both at once, and none may be written', async () => {
    await expect(marks(1, { theme: 'fs-t.7.1', initiative_id: offers[0] })).rejects.toMatchObject({ code: '23514' });
    await marks(30, { initiative_id: offers[0] }, '2026-Q3');
    await marks(20, { initiative_id: offers[1] }, '2026-Q3');
    await service.round(JANUARY);
    const offersOnly = (await figures()).filter(({ period }) => period === '2026-Q3');
    expect(offersOnly.map(({ key }) => key).sort()).toEqual([...offers].sort());
    expect(new Set(offersOnly.map(({ dimension }) => dimension))).toEqual(new Set(['offer']));
  });

  it('the database takes no figure of fewer than ten, and nobody changes one', async () => {
    const row = { institution_id: institutionId, period: '2026-Q3', dimension: 'theme' as const, key: 'fs-t.1', what: 'asked' as const, released_on: '2026-10-02' };
    for (const students of [9, 5, 12]) {
      await expect(test.owner.insertInto('signal_figure').values({ ...row, students }).execute()).rejects.toMatchObject({ code: '23514' });
    }
    for (const actor of [await person('coordinator'), await person('executive'), { acting: 'clock' } as const]) {
      await expect(test.db.asActor(actor, (tx) => tx.updateTable('signal_figure').set({ students: 95 }).execute())).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('who reads figures', () => {
  it('coordinator, executive and representative; only the coordinator reads what is not released', async () => {
    for (const role of ['coordinator', 'executive', 'representative'] as const) {
      const answer = await service.figures.quarter(await person(role), undefined, JANUARY);
      expect([role, answer.periods, answer.own !== undefined]).toEqual([role, ['2026-Q4', '2026-Q3'], role === 'coordinator']);
      expect(answer.figures.length).toBeGreaterThan(0);
    }
  });
  it('nobody else, and nobody for some units only', async () => {
    for (const role of ['student', 'guide', 'specialist', 'researcher'] as const) {
      expect((await service.figures.quarter(await person(role), undefined, JANUARY)).periods).toEqual([]);
    }
    const ofUnit = { ...await person('coordinator'), unitIds: [randomUUID()] };
    await expect(service.figures.quarter(ofUnit, undefined, JANUARY)).rejects.toMatchObject({ kind: 'not-allowed' });
  });
  it('questions from ten on, rounded down, of whole months', async () => {
    const asked = (many: number, theme: string, month: string) => test.owner.insertInto('question_count')
      .values(Array.from({ length: many }, () => ({ institution_id: institutionId, month, theme, what: 'asked' as const }))).execute();
    await asked(18, 'fs-t.7.1', '2026-12-01');
    await asked(9, 'fs-t.7.2', '2026-12-01');
    await asked(50, 'fs-t.7.3', '2027-01-01');
    expect((await service.figures.outside(await person('coordinator'), JANUARY)).questions).toEqual([{ theme: 'fs-t.7.1', count: 15 }]);
  });
});

describe('impressions', () => {
  it('are the author\'s own; the coordinator reads them without who and when', async () => {
    const [dean, colleague, coordinator] = [await person('specialist'), await person('specialist'), await person('coordinator')];
    expect(await service.impressions.add(dean, { theme: 'fs-t.7.1', text: 'Kamers zijn op.' }, NOVEMBER)).toBe(true);
    expect(await service.impressions.add(dean, { theme: 'fs-t.7.1', text: 'Nog eens.' }, NOVEMBER)).toBe(false);
    expect(await service.impressions.add(colleague, { theme: 'fs-t.7.1', text: 'Ik hoor het ook.' }, NOVEMBER)).toBe(true);
    const [own] = await service.impressions.own(dean);
    expect(own?.text).toBe('Kamers zijn op.');
    const id = own?.id as string;
    await expect(service.impressions.change(colleague, id, 'Overgenomen', NOVEMBER)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(service.impressions.change(dean, id, 'Te laat', JANUARY)).rejects.toMatchObject({ kind: 'not-found' });
    await service.impressions.change(dean, id, 'Kamers zijn echt op.', NOVEMBER);
    await service.impressions.remove(colleague, id);
    const { impressions } = await service.figures.outside(coordinator, NOVEMBER);
    expect(impressions.map(({ text }) => text).sort()).toEqual(['Ik hoor het ook.', 'Kamers zijn echt op.']);
    expect(Object.keys(impressions[0] ?? {}).sort()).toEqual(['id', 'month', 'text', 'theme']);
    for (const column of ['author_id', 'made_at'] as const) {
      await expect(test.db.asActor(coordinator, (tx) => tx.selectFrom('impression').select(column).execute())).rejects.toMatchObject({ code: '42501' });
    }
    for (const role of ['executive', 'representative', 'guide', 'student'] as const) {
      expect(await test.db.asActor(await person(role), (tx) => tx.selectFrom('impression').selectAll().execute())).toEqual([]);
    }
  });
  it('are gone after two years', async () => {
    await service.round(new Date('2028-10-26T09:00:00Z'));
    expect(await test.owner.selectFrom('impression').select('id').execute()).toHaveLength(2);
    await service.round(new Date('2028-12-26T09:00:00Z'));
    expect(await test.owner.selectFrom('impression').select('id').execute()).toEqual([]);
  });
});
