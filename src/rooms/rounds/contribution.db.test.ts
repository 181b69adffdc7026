import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInWorld, type CheckInWorld, TODAY } from '../../../tests/support/check-in/world.ts';
import type { Actor } from '../../access/roles.ts';
import type { Scores } from '../../core/instruments/types.ts';
import { addContribution, takeBackContributions } from '../../platform/vault/counting.ts';
import { pseudonym, type Vault } from '../../platform/vault/vault.ts';

let world: CheckInWorld;
let one: Actor;
let two: Actor;
let vaults: readonly [Vault, Vault];
const scores: Scores = { sleep: { state: 'computed', value: 3, answered: 1 } };
const counting = (period: string, series = 'maandcheck') =>
  ({ series, period, instrument: 'maandcheck', edition: '1', background: {}, scores });
const rows = () => world.test.owner.selectFrom('contribution').select(['pseudonym', 'period', 'imported', 'frozen_on']).orderBy('period').execute();
const deleteAs = (actor: Actor) => world.test.db.asActor(actor, (tx) => tx.deleteFrom('contribution').execute());

beforeAll(async () => {
  world = await checkInWorld();
  [one, two] = [await world.begun(), await world.begun()];
  vaults = [await world.vaultOf(one) as Vault, await world.vaultOf(two) as Vault];
  for (const month of ['2026-09', '2026-10']) await addContribution(world.deps, one, vaults[0], counting(month));
  await addContribution(world.deps, two, vaults[1], counting('2026-11'));
  await world.test.owner.updateTable('contribution').set({ frozen_on: TODAY }).where('period', '=', '2026-09').execute();
  await world.test.owner.insertInto('contribution').values({
    institution_id: world.institutionId, id: randomUUID(), series: 'elders', period: '2026-12', instrument: 'x', edition: '1', pseudonym: null,
    background: '{}', scores: JSON.stringify(scores), imported: true,
  }).execute();
});
afterAll(() => world.close());

describe('what a student let count', () => {
  it('is read by the release role only, and by no student, not under their own pseudonym either', async () => {
    const name = pseudonym(vaults[0], 'series', 'maandcheck');
    await expect(world.test.db.asActor({ ...one, subjectId: name }, (tx) => tx.selectFrom('contribution').select('id').execute())).rejects.toThrow(/permission/);
    const release: Actor = { acting: 'release', institutionId: world.institutionId };
    expect(await world.test.db.asActor(release, (tx) => tx.selectFrom('contribution').select('id').execute())).toHaveLength(4);
    expect(await world.test.db.asActor({ ...release, institutionId: randomUUID() }, (tx) => tx.selectFrom('contribution').select('id').execute())).toEqual([]);
  });

  it('is tied within one series of one student, and to nothing else', () => {
    expect(pseudonym(vaults[0], 'series', 'maandcheck')).toBe(pseudonym(vaults[0], 'series', 'maandcheck'));
    expect(pseudonym(vaults[0], 'series', 'maandcheck')).not.toBe(pseudonym(vaults[0], 'series', 'start-1'));
    expect(pseudonym(vaults[0], 'series', 'maandcheck')).not.toBe(pseudonym(vaults[1], 'series', 'maandcheck'));
  });

  it('is not taken away without naming a pseudonym, nor as staff who name one', async () => {
    await deleteAs(one);
    const name = pseudonym(vaults[1], 'series', 'maandcheck');
    await deleteAs({ ...two, role: 'guide', subjectId: name });
    await expect(deleteAs({ ...two, acting: 'coordinator', role: 'coordinator', subjectId: name })).rejects.toThrow(/permission/);
    expect(await rows()).toHaveLength(4);
  });

  it('cannot be added as imported, or frozen, or under another name', async () => {
    const name = pseudonym(vaults[0], 'series', 'maandcheck');
    const add = (subjectId: string, change: object) => world.test.db.asActor({ ...one, subjectId }, (tx) => tx.insertInto('contribution').values({
      institution_id: world.institutionId, id: randomUUID(), series: 'maandcheck', period: '2026-08', instrument: 'maandcheck', edition: '1',
      pseudonym: name, background: '{}', scores: JSON.stringify(scores), ...change,
    }).execute());
    await expect(add(name, { imported: true })).rejects.toThrow(/permission/);
    await expect(add(name, { frozen_on: TODAY })).rejects.toThrow(/permission/);
    await expect(add(randomUUID(), {})).rejects.toThrow(/security policy/);
  });

  it('is taken back by themselves: not a frozen one, not an imported one, not that of another', async () => {
    await takeBackContributions(world.deps, one, vaults[0], TODAY);
    expect(await rows()).toMatchObject([
      { period: '2026-09', frozen_on: TODAY }, { period: '2026-11', imported: false }, { period: '2026-12', imported: true },
    ]);
  });
});
