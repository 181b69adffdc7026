import type { Tx } from '../../../platform/database/database.ts';
import type { ReceiverRole } from '../../../platform/database/tables/check-in.ts';

const COLUMNS = [
  'id', 'receiver_id', 'receiver_role', 'receiver_name', 'assesses', 'sealed', 'made_on', 'until_on', 'opened_at',
] as const;

/** Gifts that who asks may see: those they gave, or those they were given. The latest first. */
export const gifts = (tx: Tx, today: string) => tx.selectFrom('gift').select(COLUMNS).where('until_on', '>=', today)
  .orderBy('made_on', 'desc').orderBy('id').execute();
export type GiftRow = Awaited<ReturnType<typeof gifts>>[number];

export const gift = (tx: Tx, id: string, today: string) => tx.selectFrom('gift').select(COLUMNS).where('id', '=', id)
  .where('until_on', '>=', today).executeTakeFirst();

/** Says that it was opened; only the first time. */
export const markOpened = (tx: Tx, id: string, at: Date) =>
  tx.updateTable('gift').set({ opened_at: at }).where('id', '=', id).where('opened_at', 'is', null).execute();

export type NewGift = {
  readonly institutionId: string; readonly id: string; readonly vaultId: string; readonly receiverId: string;
  readonly role: ReceiverRole; readonly name: string; readonly assesses: boolean; readonly sealed: string;
  readonly madeOn: string; readonly untilOn: string;
};
export const addGift = (tx: Tx, one: NewGift) => tx.insertInto('gift').values({
  institution_id: one.institutionId, id: one.id, vault_id: one.vaultId, receiver_id: one.receiverId,
  receiver_role: one.role, receiver_name: one.name, assesses: one.assesses, sealed: one.sealed, made_on: one.madeOn,
  until_on: one.untilOn,
}).execute();

/** @returns false when it was not there, or not of who asks */
export async function removeGift(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('gift').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
