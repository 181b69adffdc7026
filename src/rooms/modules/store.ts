import type { Actor } from '../../access/roles.ts';
import type { Notes } from '../../core/modules/types.ts';
import { addAfter, contentHistory, type NewContent } from '../../platform/content/content.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { keptModules } from '../../platform/modules/in-use.ts';
import { addItem, changeItem, type Item, readItem, readItems, removeItem } from '../../platform/vault/items.ts';
import { pseudonym, type Vault } from '../../platform/vault/vault.ts';

/** Whether students here may fill something in. */
export async function checkInIsOn(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('check_in_setting').select('is_on').executeTakeFirst())?.is_on ?? false;
}

/** Notes of one exercise are one thing in the vault, with an id that two devices make alike. */
const idOf = (vault: Vault, key: string): string => pseudonym(vault, 'module', key);

export const allNotes = async (tx: Tx, vault: Vault): Promise<readonly Notes[]> =>
  (await readItems<Notes>(tx, vault, 'module')).map(({ value }) => value);

export const readNotes = (tx: Tx, vault: Vault, key: string): Promise<Item<Notes> | undefined> =>
  readItem<Notes>(tx, vault, 'module', idOf(vault, key));

/**
 * Writes notes over those that were read.
 * @param before what was read; undefined when there was nothing
 * @returns false when another device wrote meanwhile
 * @throws a unique violation when another device began at the same moment
 */
export async function writeNotes(
  tx: Tx, vault: Vault, before: Item<Notes> | undefined, { notes, goneOn }: { notes: Notes; goneOn: string },
): Promise<boolean> {
  if (before) return changeItem(tx, vault, 'module', { ...before, value: notes, goneOn });
  await addItem(tx, vault, 'module', { id: idOf(vault, notes.key), value: notes, goneOn });
  return true;
}

export const removeNotes = (tx: Tx, vault: Vault, key: string): Promise<boolean> =>
  removeItem(tx, vault, 'module', idOf(vault, key));

/** Every exercise of the institution, in use or not. */
export const readModules = (db: Database, actor: Actor) => db.asActor(actor, keptModules);

/** Every version of one exercise, newest first. */
export const readHistory = (db: Database, actor: Actor, key: string) =>
  db.asActor(actor, (tx) => contentHistory(tx, 'module', key));

/**
 * Adds a version.
 * @param when.after the version that was read before; 0 when there was none
 * @returns false when somebody else added one since
 */
export const addVersion = (
  db: Database, actor: Actor, one: Omit<NewContent, 'kind'>, when: { after: number; at: Date },
): Promise<boolean> => db.asActor(actor, (tx) => addAfter(tx, actor, { ...one, kind: 'module' }, when));
