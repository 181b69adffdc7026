import { sql } from 'kysely';
import type { Actor } from '../../access/roles.ts';
import type { KeyStore } from '../crypto/key-store.ts';
import type { Database, Tx } from '../database/database.ts';
import { hashOf, KEY_GROUPS, type KeyGroup, keysAlive, noteDropped } from './keys.ts';

const CLOCK: Actor = { acting: 'clock' };
const POST: Actor = { acting: 'post' };
/** After so many months in which a student was not here, all of it goes. */
export const KEEP_MONTHS = 18;

/** Vaults that were not opened for long, with a note that their keys are gone. @returns nothing; their keys follow */
async function clearUnused(tx: Tx, today: string): Promise<void> {
  const unused = sql<boolean>`seen_on < ${today}::date - make_interval(months => ${KEEP_MONTHS})`;
  const old = await tx.deleteFrom('vault').where(unused).returning(['institution_id', 'key_id']).execute();
  for (const { institution_id, key_id } of old) {
    await noteDropped(tx, institution_id, [{ group: 'vault', name: key_id }], today);
  }
}

/**
 * What came back without its key, with a backup that the tools of the database put back, goes again. A row is made
 * after its key: one that has none when we look, after the row was seen, will never have one.
 */
async function clearWithoutKey(db: Database, keyStore: KeyStore): Promise<void> {
  const rows = await db.asActor(CLOCK, async (tx) => ({
    vault: (await tx.selectFrom('vault').select('key_id as name').execute()).map(({ name }) => name),
    gift: (await tx.selectFrom('gift').select('id as name').execute()).map(({ name }) => name),
    counted: (await tx.selectFrom('contribution').select('pseudonym as name').distinct().where('imported', '=', false)
      .execute()).flatMap(({ name }) => (name === null ? [] : [name])),
  }));
  const reminder = (await db.asActor(POST, (tx) => tx.selectFrom('check_in_reminder').select('id as name').execute()))
    .map(({ name }) => name);
  const alive = await keysAlive(keyStore);
  if (!alive) return;
  const without = (group: KeyGroup, names: readonly string[]) => names.filter((name) => !alive[group].has(name));
  const gone = {
    vault: without('vault', rows.vault), gift: without('gift', rows.gift), counted: without('counted', rows.counted),
  };
  await db.asActor(CLOCK, async (tx) => {
    if (gone.vault.length > 0) await tx.deleteFrom('vault').where('key_id', 'in', gone.vault).execute();
    if (gone.gift.length > 0) await tx.deleteFrom('gift').where('id', 'in', gone.gift).execute();
    if (gone.counted.length > 0) await tx.deleteFrom('contribution').where('pseudonym', 'in', gone.counted).execute();
  });
  const unasked = without('reminder', reminder);
  if (unasked.length === 0) return;
  await db.asActor(POST, (tx) => tx.deleteFrom('check_in_reminder').where('id', 'in', unasked).execute());
}

/** Keys of what was deleted when something stopped halfway. */
async function sweepKeys(keyStore: KeyStore, dropped: ReadonlySet<string>): Promise<void> {
  for (const group of KEY_GROUPS) {
    for (const name of await keyStore.names(group) ?? []) {
      if (dropped.has(hashOf({ group, name }))) await keyStore.drop(group, name);
    }
  }
}

/** The hourly work on vaults: what is past its day goes, what has no key goes, keys of what is gone go. */
export async function vaultRound({ db, keyStore }: { db: Database; keyStore: KeyStore }, today: string): Promise<void> {
  const dropped = await db.asActor(CLOCK, async (tx) => {
    await tx.deleteFrom('vault_item').where('gone_on', '<=', today).execute();
    await clearUnused(tx, today);
    return tx.selectFrom('dropped_key').select('hash').execute();
  });
  await sweepKeys(keyStore, new Set(dropped.map(({ hash }) => hash)));
  await clearWithoutKey(db, keyStore);
}
