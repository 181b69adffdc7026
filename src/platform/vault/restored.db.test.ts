import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../access/roles.ts';
import { checkInWorld, type CheckInWorld, TODAY } from '../../../tests/support/check-in/world.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { addPerson } from '../../../tests/support/factories.ts';
import { backUpKeys, readKeyBackup } from '../crypto/key-backup.ts';
import { backup } from '../database/backup/backup.ts';
import { restore } from '../database/backup/restore.ts';
import type { Database } from '../database/database.ts';
import { whatIsAlive } from './alive.ts';
import { addContribution, takeBackContributions } from './counting.ts';
import { removeEverything } from './everything.ts';
import { addItem, readItems } from './items.ts';
import { hashOf } from './keys.ts';
import { vaultRound } from './round.ts';
import { findVault, type Vault } from './vault.ts';

let world: CheckInWorld;
beforeAll(async () => { world = await checkInWorld(); });
afterAll(() => world.close());

const SECRET = 'Ik slaap slecht sinds september';
const COUNTING = {
  series: 'maandcheck', period: '2026-11', instrument: 'maandcheck', edition: '1', background: {}, year: 1,
  scores: { sleep: { state: 'computed', value: 2, answered: 1 } },
} as const;

/** A student with a check-in in their vault, that also counts without a name, a gift and a reminder. */
async function withAll(): Promise<Actor> {
  const { test, deps, begun, vaultOf, institutionId, keys } = world;
  const who = await begun();
  const vault = await vaultOf(who) as Vault;
  await test.db.asActor(who, (tx) => addItem(tx, vault, 'record', { id: randomUUID(), value: { words: SECRET }, goneOn: '2030-01-01' }));
  await addContribution(deps, who, vault, COUNTING);
  const [gift, reminder] = [randomUUID(), randomUUID()];
  await keys.make('gift', gift);
  await keys.make('reminder', reminder);
  const receiver = await addPerson(test.owner, institutionId, { affiliation: 'employee' });
  await test.owner.insertInto('gift').values({
    institution_id: institutionId, id: gift, vault_id: vault.id, receiver_id: receiver, receiver_role: 'guide', receiver_name: 'Bo',
    assesses: false, sealed: 'x', made_on: TODAY, until_on: '2099-01-01',
  }).execute();
  await test.owner.insertInto('check_in_reminder').values({
    institution_id: institutionId, id: reminder, vault_id: vault.id, sealed: 'x', lang: 'nl', every: 'month', next_on: '2099-01-01',
  }).execute();
  return who;
}

const TABLES = ['vault', 'vault_item', 'gift', 'check_in_reminder', 'contribution'] as const;
const rowsOf = async (db: Awaited<ReturnType<typeof testDatabase>>) => Object.fromEntries(await Promise.all(TABLES.map(async (table) =>
  [table, (await db.owner.selectFrom(table).selectAll().execute()).length] as const)));
const NOTHING = { vault: 0, vault_item: 0, gift: 0, check_in_reminder: 0, contribution: 0 };
const words = (db: Database, who: Actor) => db.asActor(who, async (tx) => {
  const vault = await findVault(tx, world.keys);
  return vault && (await readItems<{ words: string }>(tx, vault, 'record')).map(({ value }) => value.words);
});

it('backup, delete, restore: what was deleted stays gone, all of it; what another student has comes back', async () => {
  const { test, deps, keys, folder } = world;
  const [goes, stays] = [await withAll(), await withAll()];
  const file = join(folder, 'night.gz');
  await backup(test.db, file);
  expect(gunzipSync(readFileSync(file)).toString()).not.toContain('slaap');
  expect(await removeEverything(deps, goes, TODAY)).toBe(true);
  expect(await rowsOf(test)).toEqual({ vault: 1, vault_item: 2, gift: 1, check_in_reminder: 1, contribution: 1 });

  const target = await testDatabase();
  const { leftOut } = await restore(target.db, file, await whatIsAlive(keys));
  expect(leftOut).toMatchObject({ checkIns: 1, others: 1 });
  expect(await rowsOf(target)).toEqual(await rowsOf(test));
  expect(await words(target.db, stays)).toEqual([SECRET]);
  expect(await words(target.db, goes)).toBeUndefined();
  await target.close();
  await removeEverything(deps, stays, TODAY);
  expect(await rowsOf(test)).toEqual(NOTHING);
});

it('the same when the tools of the database put it back: nobody can read it, and the hourly work takes it away', async () => {
  const { test, deps, folder, keys } = world;
  const goes = await withAll();
  const file = join(folder, 'tools.gz');
  await backup(test.db, file);
  await removeEverything(deps, goes, TODAY);

  const target = await testDatabase();
  await restore(target.db, file);
  expect(await words(target.db, goes)).toBeUndefined();
  await vaultRound({ db: target.db, keyStore: keys }, TODAY);
  expect(await rowsOf(target)).toEqual(NOTHING);
  await target.close();
});

it('taking back what counts holds in a restored backup too', async () => {
  const { test, deps, folder, keys, vaultOf } = world;
  const who = await withAll();
  const file = join(folder, 'counted.gz');
  await backup(test.db, file);
  await takeBackContributions(deps, who, await vaultOf(who) as Vault, TODAY);

  const target = await testDatabase();
  await restore(target.db, file, await whatIsAlive(keys));
  expect(await rowsOf(target)).toMatchObject({ vault: 1, contribution: 0 });
  await target.close();
  await removeEverything(deps, who, TODAY);
});

it('a key that was thrown away stays away when the keys are put back from their own backup', async () => {
  const { test, deps, folder, keys, vaultOf } = world;
  const who = await withAll();
  const { keyId } = await vaultOf(who) as Vault;
  const { file } = await backUpKeys(join(folder, 'keys'), folder, { now: new Date(), keepDays: 7 });
  await removeEverything(deps, who, TODAY);
  expect(await keys.find('vault', keyId)).toBeUndefined();
  const saved = (await readKeyBackup(file)).keys.find(({ name }) => name === keyId)!;
  const dropped = (await test.owner.selectFrom('dropped_key').select('hash').execute()).map(({ hash }) => hash);
  expect(dropped).toContain(hashOf({ group: 'vault', name: saved.name }));
  // put back by hand all the same: the hourly work throws it away
  await keys.putBack('vault', saved.name, Buffer.from(saved.key, 'base64'));
  await vaultRound({ db: test.db, keyStore: keys }, TODAY);
  expect(await keys.find('vault', keyId)).toBeUndefined();
});

it('a folder of keys that is not there leaves everything out, rather than bringing back what was deleted', async () => {
  const { test, folder, deps } = world;
  const who = await withAll();
  await backup(test.db, join(folder, 'lost.gz'));
  const { keyStore } = await import('../crypto/key-store.ts');
  const target = await testDatabase();
  await restore(target.db, join(folder, 'lost.gz'), await whatIsAlive(keyStore(join(folder, 'elsewhere'))));
  expect(await rowsOf(target)).toEqual(NOTHING);
  await target.close();
  await removeEverything(deps, who, TODAY);
});
