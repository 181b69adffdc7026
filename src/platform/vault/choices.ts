import type { Choices } from '../../core/check-in/record.ts';
import type { Tx } from '../database/database.ts';
import { addItem, changeItem, readItems } from './items.ts';
import type { Vault } from './vault.ts';

/** Stays with the vault as long as the vault is there. */
const FOREVER = '9999-12-31';

/** What a student chose; nothing, when they chose nothing yet. */
export async function readChoices(tx: Tx, vault: Vault): Promise<Choices> {
  return (await readItems<Choices>(tx, vault, 'choice'))[0]?.value ?? {};
}

/** Changes what a student chose. @throws when another device did so at the same moment */
export async function changeChoices(
  tx: Tx, vault: Vault, ids: () => string, change: (before: Choices) => Choices,
): Promise<void> {
  const [known] = await readItems<Choices>(tx, vault, 'choice');
  if (!known) return addItem(tx, vault, 'choice', { id: ids(), value: change({}), goneOn: FOREVER });
  if (!await changeItem(tx, vault, 'choice', { ...known, value: change(known.value) })) throw new Error('changed meanwhile');
}
