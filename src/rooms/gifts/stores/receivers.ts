import type { Tx } from '../../../platform/database/database.ts';
import type { ReceiverRole } from '../../../platform/database/tables/check-in.ts';
import type { Listing } from '../types.ts';

/** Somebody a student can give something to, as they put themselves on the list. */
export type Receiver = {
  readonly personId: string; readonly role: ReceiverRole; readonly name: string; readonly about: string | null;
  readonly assesses: boolean;
};

/** Everybody on the list, by name; for who works here only themselves. */
export const receivers = (tx: Tx): Promise<readonly Receiver[]> => tx.selectFrom('gift_receiver')
  .select(['person_id as personId', 'role', 'name', 'about', 'assesses']).orderBy('name').orderBy('person_id').execute();

/** Puts somebody on the list in one role, or changes what it says. */
export async function putOnList(
  tx: Tx, who: { readonly institutionId: string; readonly personId: string; readonly role: ReceiverRole }, row: Listing,
): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('gift_receiver').set(row).where('person_id', '=', who.personId)
    .where('role', '=', who.role).executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await tx.insertInto('gift_receiver')
    .values({ institution_id: who.institutionId, person_id: who.personId, role: who.role, ...row }).execute();
}

export const takeOffList = (tx: Tx, personId: string) =>
  tx.deleteFrom('gift_receiver').where('person_id', '=', personId).execute();
