import { createHash } from 'node:crypto';
import type { KeyStore } from '../crypto/key-store.ts';
import type { Tx } from '../database/database.ts';

/**
 * Groups of keys that something lives by: without its key it is gone, in every backup as well. A vault and a gift are
 * sealed with theirs, a reminder its address; what counts in group figures only has one to show that it still may.
 */
export const KEY_GROUPS = ['vault', 'gift', 'reminder', 'counted'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];
export type KeyName = { readonly group: KeyGroup; readonly name: string };

/** How a key is called among those that were thrown away: from this nobody can tell which one it was. */
export const hashOf = ({ group, name }: KeyName): string =>
  createHash('sha256').update(`${group}/${name}`).digest('hex');

/** Writes down, with the deletion itself, that these keys are thrown away: when putting back keys they stay away. */
export async function noteDropped(tx: Tx, institutionId: string, keys: readonly KeyName[], on: string): Promise<void> {
  if (keys.length === 0) return;
  await tx.insertInto('dropped_key')
    .values(keys.map((key) => ({ institution_id: institutionId, hash: hashOf(key), dropped_on: on })))
    .onConflict((conflict) => conflict.doNothing()).execute();
}

/** Throws keys away. After the rows that they belong to, so that nothing is left that cannot be opened. */
export async function dropKeys(keyStore: KeyStore, keys: readonly KeyName[]): Promise<void> {
  for (const { group, name } of keys) await keyStore.drop(group, name);
}

/** What still has a key, by group; undefined when the folder of keys is not ours: then nothing may be concluded. */
export async function keysAlive(
  keyStore: KeyStore,
): Promise<Readonly<Record<KeyGroup, ReadonlySet<string>>> | undefined> {
  const found: [KeyGroup, ReadonlySet<string>][] = [];
  for (const group of KEY_GROUPS) {
    const names = await keyStore.names(group);
    if (!names) return undefined;
    found.push([group, names]);
  }
  return Object.fromEntries(found) as Record<KeyGroup, ReadonlySet<string>>;
}
