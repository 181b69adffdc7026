import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../access/roles.ts';
import { AT, checkInWorld, type CheckInWorld, TODAY } from '../../../tests/support/check-in/world.ts';
import { addContribution } from './counting.ts';
import { removeEverything } from './everything.ts';
import { addItem, changeItem, readItem, readItems } from './items.ts';
import { vaultRound } from './round.ts';
import { beginVault, pseudonym, type Vault } from './vault.ts';

let world: CheckInWorld;
beforeAll(async () => { world = await checkInWorld(); });
afterAll(() => world.close());

const item = (value: unknown) => ({ id: randomUUID(), value, goneOn: '2030-01-01' });

it('opens with the key of the student alone, and only as what it was put in', async () => {
  const { test, begun, vaultOf } = world;
  const [mine, other] = [await begun(), await begun()];
  const [vault, another] = [await vaultOf(mine) as Vault, await vaultOf(other) as Vault];
  const one = item({ words: 'rust' });
  await test.db.asActor(mine, (tx) => addItem(tx, vault, 'record', one));
  expect(await test.db.asActor(mine, (tx) => readItem(tx, vault, 'record', one.id))).toMatchObject({ value: { words: 'rust' }, version: 1 });
  expect(await test.db.asActor(other, (tx) => readItem(tx, another, 'record', one.id))).toBeUndefined();
  const { sealed } = await test.owner.selectFrom('vault_item').selectAll().where('id', '=', one.id).executeTakeFirstOrThrow();
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('rust');
  // moved by hand to another vault, or made another kind of thing: it does not open
  await test.owner.updateTable('vault_item').set({ vault_id: another.id }).where('id', '=', one.id).execute();
  expect(await test.db.asActor(other, (tx) => readItems(tx, another, 'record'))).toEqual([]);
});

it('does not let one device write over what another wrote meanwhile', async () => {
  const { test, begun, vaultOf } = world;
  const who = await begun();
  const vault = await vaultOf(who) as Vault;
  const one = item({ n: 1 });
  const change = (value: unknown) => test.db.asActor(who, (tx) =>
    changeItem(tx, vault, 'draft', { ...one, version: 1, value }));
  await test.db.asActor(who, (tx) => addItem(tx, vault, 'draft', one));
  expect([await change({ n: 2 }), await change({ n: 3 })]).toEqual([true, false]);
  expect(await test.db.asActor(who, (tx) => readItem(tx, vault, 'draft', one.id))).toMatchObject({ value: { n: 2 }, version: 2 });
});

it('is seen by nobody else, whatever their role', async () => {
  const { test, begun, institutionId } = world;
  const who = await begun();
  const ours = { institutionId, personId: randomUUID() };
  const others: Actor[] = [
    { ...who, role: 'representative' }, { ...ours, acting: 'member', role: 'student' }, { ...ours, acting: 'member', role: 'specialist' },
    { ...ours, acting: 'admin', role: 'administrator' }, { ...ours, acting: 'coordinator', role: 'coordinator' },
  ];
  for (const other of others) {
    const seen = await test.db.asActor(other, (tx) => tx.selectFrom('vault').select('id').execute()).catch(() => []);
    expect(seen).toEqual([]);
  }
});

it('cannot begin where the check-in is off', async () => {
  const { test, student, deps, institutionId } = world;
  const set = (is_on: boolean) => test.owner.updateTable('check_in_setting').set({ is_on }).where('institution_id', '=', institutionId).execute();
  await set(false);
  const who = await student();
  await expect(beginVault(deps, who, { young: false, today: TODAY })).rejects.toMatchObject({ code: '42501' });
  await set(true);
  await beginVault(deps, who, { young: false, today: TODAY });
});

it('can be on only when what must be decided first was decided', async () => {
  const { test, institutionId } = world;
  const without = test.owner.updateTable('check_in_setting').set({ decided: '{}', updated_at: AT }).where('institution_id', '=', institutionId);
  await expect(without.execute()).rejects.toMatchObject({ code: '23514' });
});

it('gives a name in group figures that is the same each time, and leads from one series to another for nobody', async () => {
  const { begun, vaultOf } = world;
  const [one, two] = [await vaultOf(await begun()) as Vault, await vaultOf(await begun()) as Vault];
  expect(pseudonym(one, 'series', 'start')).toBe(pseudonym(one, 'series', 'start'));
  expect(new Set([pseudonym(one, 'series', 'start'), pseudonym(one, 'series', 'maand'), pseudonym(two, 'series', 'start')]).size).toBe(3);
});

it('lets count once for a period, and takes that away while it happens when everything is removed', async () => {
  const { test, begun, vaultOf, deps } = world;
  const who = await begun();
  const vault = await vaultOf(who) as Vault;
  const one = { series: 'race', period: '2026-11', instrument: 'maandcheck', edition: '1', background: {}, scores: {} };
  await Promise.allSettled([addContribution(deps, who, vault, one), addContribution(deps, who, vault, one)]);
  const count = async () => (await test.owner.selectFrom('contribution').selectAll().where('series', '=', 'race').execute()).length;
  expect(await count()).toBe(1);
  await Promise.allSettled([
    ...Array.from({ length: 5 }, (_, month) => addContribution(deps, who, vault, { ...one, period: `2027-0${month + 1}` })),
    removeEverything(deps, who, TODAY),
  ]);
  expect(await count()).toBe(0);
});

it('goes by itself: a thing on its day, and everything of who was not here for long', async () => {
  const { test, begun, vaultOf, keys } = world;
  const [here, away] = [await begun(), await begun()];
  const [vault, old] = [await vaultOf(here) as Vault, await vaultOf(away) as Vault];
  await test.db.asActor(here, async (tx) => {
    await addItem(tx, vault, 'record', { ...item('stays'), goneOn: '2026-11-27' });
    await addItem(tx, vault, 'draft', { ...item('goes'), goneOn: TODAY });
  });
  await test.owner.updateTable('vault').set({ seen_on: '2025-05-25' }).where('id', '=', old.id).execute();
  await vaultRound({ db: test.db, keyStore: keys }, TODAY);
  expect(await vaultOf(away)).toBeUndefined();
  expect(await test.db.asActor(here, (tx) => readItems(tx, vault, 'record'))).toHaveLength(1);
  expect(await test.db.asActor(here, (tx) => readItems(tx, vault, 'draft'))).toEqual([]);
  await vaultRound({ db: test.db, keyStore: keys }, TODAY);
  expect(await keys.find('vault', old.keyId)).toBeUndefined();
});
