import type { Tx } from '../../../platform/database/database.ts';

/** The student says to be below 16, or not any more. */
export async function setYoung(tx: Tx, vaultId: string, young: boolean): Promise<void> {
  await tx.updateTable('vault').set({ young }).where('id', '=', vaultId).execute();
}

/** What the student gave to read, without what it says. */
export function giftsOf(tx: Tx) {
  return tx.selectFrom('gift').select(['id', 'receiver_name', 'made_on', 'until_on', 'opened_at']).orderBy('made_on')
    .execute();
}

/** The reminder of the student, without the address. */
export function reminderOf(tx: Tx) {
  return tx.selectFrom('check_in_reminder').select(['id', 'every', 'next_on', 'lang']).executeTakeFirst();
}

export async function removeReminder(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('check_in_reminder').where('id', '=', id).execute();
}

/** What a parent with a signed link sees of a vault: nothing that tells whose it is. */
export function parentSees(tx: Tx) {
  return tx.selectFrom('vault').select(['id', 'parent_on']).executeTakeFirst();
}

/** A parent says yes on a day, or takes it back. */
export async function parentSays(tx: Tx, id: string, on: string | null): Promise<void> {
  await tx.updateTable('vault').set({ parent_on: on }).where('id', '=', id).execute();
}
