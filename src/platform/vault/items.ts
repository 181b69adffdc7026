import { openText, sealText } from '../crypto/sealed-text.ts';
import type { Tx } from '../database/database.ts';
import type { VaultKind } from '../database/tables/check-in.ts';
import type { Vault } from './vault.ts';

/** One thing in a vault, opened. */
export type Item<T> = { readonly id: string; readonly version: number; readonly goneOn: string; readonly value: T };

/** What a thing is sealed about, so that one cannot be put in the place of another. */
const aboutOf = (vault: Vault, kind: VaultKind, id: string): string => `${vault.id} ${kind} ${id}`;

/** Everything of one kind, opened. What a thing holds is what the same kind was given by `putItem`. */
export async function readItems<T>(tx: Tx, vault: Vault, kind: VaultKind): Promise<readonly Item<T>[]> {
  const rows = await tx.selectFrom('vault_item').select(['id', 'sealed', 'version', 'gone_on'])
    .where('vault_id', '=', vault.id).where('kind', '=', kind).execute();
  return rows.flatMap(({ id, sealed, version, gone_on }) => {
    const text = openText(vault.key, aboutOf(vault, kind, id), sealed);
    return text === undefined ? [] : [{ id, version, goneOn: gone_on, value: JSON.parse(text) as T }];
  });
}

/** One thing, opened; undefined when there is none with this id, of this kind, in this vault. */
export async function readItem<T>(tx: Tx, vault: Vault, kind: VaultKind, id: string): Promise<Item<T> | undefined> {
  const row = await tx.selectFrom('vault_item').select(['sealed', 'version', 'gone_on'])
    .where('vault_id', '=', vault.id).where('kind', '=', kind).where('id', '=', id).executeTakeFirst();
  const text = row && openText(vault.key, aboutOf(vault, kind, id), row.sealed);
  if (!row || text === undefined) return undefined;
  return { id, version: row.version, goneOn: row.gone_on, value: JSON.parse(text) as T };
}

/** Puts a new thing in a vault. @param goneOn the day on which it is taken away by itself */
export async function addItem(
  tx: Tx, vault: Vault, kind: VaultKind, one: { readonly id: string; readonly value: unknown; readonly goneOn: string },
): Promise<void> {
  const { id, value, goneOn } = one;
  await tx.insertInto('vault_item').values({
    institution_id: vault.institutionId, id, vault_id: vault.id, kind, gone_on: goneOn,
    sealed: sealText(vault.key, aboutOf(vault, kind, id), JSON.stringify(value)),
  }).execute();
}

/**
 * Writes a thing anew.
 * @param one.version the one that was read before
 * @returns false when it is gone, or was written meanwhile on another device
 */
export async function changeItem(tx: Tx, vault: Vault, kind: VaultKind, one: Item<unknown>): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('vault_item').set({
    sealed: sealText(vault.key, aboutOf(vault, kind, one.id), JSON.stringify(one.value)), version: one.version + 1,
    gone_on: one.goneOn,
  }).where('vault_id', '=', vault.id).where('kind', '=', kind).where('id', '=', one.id)
    .where('version', '=', one.version).executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Takes a thing away. @returns false when there was none */
export async function removeItem(tx: Tx, vault: Vault, kind: VaultKind, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('vault_item').where('vault_id', '=', vault.id).where('kind', '=', kind)
    .where('id', '=', id).executeTakeFirst();
  return Number(numDeletedRows) === 1;
}
