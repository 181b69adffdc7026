import type { Actor } from '../../access/roles.ts';
import type { KeyStore } from '../crypto/key-store.ts';
import type { Database, Tx } from '../database/database.ts';
import { clearContributions, countedOf } from './counting.ts';
import { readItems } from './items.ts';
import { dropKeys, type KeyName, noteDropped } from './keys.ts';
import { findVault, type Vault } from './vault.ts';

type Deps = { readonly db: Database; readonly keyStore: KeyStore; readonly ids: () => string };
/** That a student took part in a round, by the mark that only they can make. */
export type Taken = { readonly roundId: string; readonly mark: string };

/** Everything outside the vault itself that hangs on it. */
async function hangingOn(tx: Tx, vault: Vault) {
  const gifts = await tx.selectFrom('gift').select('id').execute();
  const reminders = await tx.selectFrom('check_in_reminder').select('id').execute();
  const counted = await countedOf(tx, vault);
  const keys: readonly KeyName[] = [
    { group: 'vault', name: vault.keyId }, ...gifts.map(({ id }): KeyName => ({ group: 'gift', name: id })),
    ...reminders.map(({ id }): KeyName => ({ group: 'reminder', name: id })),
    ...counted.map((name): KeyName => ({ group: 'counted', name })),
  ];
  const marks = (await readItems<Taken>(tx, vault, 'taken')).map(({ value }) => value.mark);
  return { keys, counted, marks };
}

/**
 * Everything of a student at once: check-ins, drafts, notes, choices, gifts, the reminder, what counts without a name.
 * First the rows, with a note that their keys are gone; then the keys. From then on no backup brings any of it back.
 * When it stops halfway, the hourly work throws away the keys that were noted, and what lived by them.
 * @returns false when there was nothing
 */
export async function removeEverything(deps: Deps, actor: Actor, today: string): Promise<boolean> {
  const { db, keyStore } = deps;
  const gone = await db.asActor(actor, async (tx) => {
    // from here on nothing can be added to it
    await tx.selectFrom('vault').select('id').forUpdate().execute();
    const vault = await findVault(tx, keyStore);
    if (!vault) return undefined;
    const all = await hangingOn(tx, vault);
    await tx.deleteFrom('vault').where('id', '=', vault.id).execute();
    await noteDropped(tx, vault.institutionId, all.keys, today);
    return all;
  });
  if (!gone) return false;
  await dropKeys(keyStore, gone.keys);
  await clearContributions(deps, actor, gone.counted);
  for (const mark of gone.marks) {
    await db.asActor({ ...actor, subjectId: mark }, (tx) => tx.deleteFrom('round_mark').execute());
  }
  return true;
}
