import { createHmac } from 'node:crypto';
import type { Actor } from '../../access/roles.ts';
import type { KeyStore } from '../crypto/key-store.ts';
import type { Database, Tx } from '../database/database.ts';
import { dropKeys } from './keys.ts';

/** The vault of a student, with the key that opens what is in it. */
export type Vault = {
  readonly institutionId: string; readonly id: string; readonly keyId: string; readonly key: Buffer;
  /** below 16, by their own word */
  readonly young: boolean;
  /** when a parent said yes */
  readonly parentOn?: string;
  readonly seenOn: string;
};

/** Whether this student may fill something in: who is below 16 needs a parent's yes. */
export const mayBegin = ({ young, parentOn }: Pick<Vault, 'young' | 'parentOn'>): boolean =>
  !young || parentOn !== undefined;

/**
 * The vault of who is asking.
 * @returns undefined when there is none, also when its key is gone: then nothing of it can be read any more
 */
export async function findVault(tx: Tx, keyStore: KeyStore): Promise<Vault | undefined> {
  const row = await tx.selectFrom('vault').selectAll().executeTakeFirst();
  const key = row && await keyStore.find('vault', row.key_id);
  if (!row || !key) return undefined;
  return {
    institutionId: row.institution_id, id: row.id, keyId: row.key_id, key, young: row.young, seenOn: row.seen_on,
    ...(row.parent_on === null ? {} : { parentOn: row.parent_on }),
  };
}

/**
 * Begins a vault for a student who has none.
 * @throws the database's refusal where the check-in is off, and a unique violation when they have one
 */
export async function beginVault(
  { db, keyStore, ids }: { db: Database; keyStore: KeyStore; ids: () => string }, actor: Actor,
  { young, today }: { young: boolean; today: string },
): Promise<void> {
  const keyId = ids();
  await keyStore.make('vault', keyId);
  await db.asActor(actor, async (tx) => {
    // one whose key is gone holds nothing that anybody can read, and stands in the way
    if (!await findVault(tx, keyStore)) await tx.deleteFrom('vault').execute();
    await tx.insertInto('vault').values({
      institution_id: actor.institutionId as string, id: ids(), person_id: actor.personId as string, key_id: keyId,
      young, seen_on: today,
    }).execute();
  }).catch(async (error: unknown) => {
    await dropKeys(keyStore, [{ group: 'vault', name: keyId }]);
    throw error;
  });
}

/** Remembers that the student was here today, for how long things are kept. */
export async function markSeen(tx: Tx, vault: Vault, today: string): Promise<void> {
  if (vault.seenOn === today) return;
  await tx.updateTable('vault').set({ seen_on: today }).where('id', '=', vault.id).execute();
}

/**
 * A name that only this student can make, the same each time for the same parts, that leads to nobody (an id made with
 * HMAC-SHA-256 and the vault's key).
 */
export function pseudonym(vault: Pick<Vault, 'key'>, ...parts: readonly string[]): string {
  const hex = createHmac('sha256', vault.key).update(JSON.stringify(['pseudonym', ...parts])).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
