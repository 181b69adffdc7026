import type { CheckInRecord } from '../../../core/check-in/record.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type Item, readItems } from '../../../platform/vault/items.ts';
import type { Vault } from '../../../platform/vault/vault.ts';

export type Kept = Item<CheckInRecord>;

/** What a student keeps, newest first. */
export async function keptRecords(tx: Tx, vault: Vault): Promise<readonly Kept[]> {
  const all = await readItems<CheckInRecord>(tx, vault, 'record');
  return [...all].sort((a, b) => b.value.on.localeCompare(a.value.on) || a.id.localeCompare(b.id));
}
