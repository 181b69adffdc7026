import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { migrationFiles } from './migrate.ts';

let test: TestDatabase;
let ours: string;
beforeAll(async () => {
  test = await testDatabase();
  ours = await addInstitution(test.owner, { key: 'ours' });
});
afterAll(() => test.close());

const offers = async () => (await test.owner.selectFrom('initiative').select('id').execute()).length;
const coordinator = () => ({ acting: 'coordinator' as const, institutionId: ours, role: 'coordinator' as const });

describe('asActor', () => {
  it('keeps what was written when the work is done, and nothing of it when it fails', async () => {
    const before = await offers();
    await test.db.asActor(coordinator(), async (tx) => { await addInitiative(tx, ours); });
    expect(await offers()).toBe(before + 1);
    await expect(test.db.asActor(coordinator(), async (tx) => {
      await addInitiative(tx, ours);
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await offers()).toBe(before + 1);
  });

  it('does not say that all is well when something failed and was overlooked', async () => {
    const before = await offers();
    await expect(test.db.asActor(coordinator(), async (tx) => {
      await addInitiative(tx, ours);
      await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    })).rejects.toThrow(/nothing of it was kept/);
    expect(await offers()).toBe(before);
  });

  it('keeps actors apart that work at the same moment', async () => {
    const institutions = await Promise.all(Array.from({ length: 12 }, () => addInstitution(test.owner)));
    await Promise.all(institutions.map((id) => addInitiative(test.owner, id)));
    const seen = await Promise.all(institutions.map((institutionId) =>
      test.db.asActor({ acting: 'visitor', institutionId }, async (tx) => {
        await sql`select 1`.execute(tx);
        return tx.selectFrom('initiative').select('institution_id').execute();
      })));
    expect(seen).toEqual(institutions.map((id) => [{ institution_id: id }]));
  });

  it('does not wait for itself', async () => {
    await expect(test.db.asActor(coordinator(), async () => {
      await Promise.resolve();
      return test.db.asActor(coordinator(), () => Promise.resolve(1));
    })).rejects.toThrow(/within asActor/);
    expect(await test.db.asActor(coordinator(), () => Promise.resolve(2))).toBe(2);
  });

  it('shows a day as a day and a count as a number', async () => {
    const id = await addInitiative(test.owner, ours, { reviewOn: '2026-03-29' });
    const row = await test.db.asActor(coordinator(), (tx) => tx.selectFrom('initiative')
      .select(['review_on', sql<number>`count(*) over ()`.as('count')]).where('id', '=', id).executeTakeFirstOrThrow());
    expect(row).toEqual({ review_on: '2026-03-29', count: 1 });
  });
});

describe('ready', () => {
  it('is true when it answers and its tables are up to date, and false when they are not', async () => {
    expect(await test.db.ready()).toBe(true);
    const rename = (from: string, to: string) =>
      test.owner.updateTable('migration').set({ name: to }).where('name', '=', from).execute();
    const first = migrationFiles()[0]!.name;
    await rename(first, '0000_other.sql');
    expect(await test.db.ready()).toBe(false);
    await rename('0000_other.sql', first);
    expect(await test.db.ready()).toBe(true);
  });
});
