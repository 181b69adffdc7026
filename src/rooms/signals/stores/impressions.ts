import type { Actor } from '../../../access/roles.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** The actor's own, the newest first. */
export const ownImpressions = (tx: Tx) =>
  tx.selectFrom('impression').select(['id', 'month', 'theme', 'text']).orderBy('month', 'desc').orderBy('theme').execute();
export type Impression = Awaited<ReturnType<typeof ownImpressions>>[number];

/** Everybody's from a month on, by theme and in no order that tells who wrote what. For the coordinator. */
export const impressionsSince = (tx: Tx, month: string): Promise<readonly Impression[]> =>
  tx.selectFrom('impression').select(['id', 'month', 'theme', 'text']).where('month', '>=', month)
    .orderBy('theme').orderBy('month', 'desc').orderBy('id').execute();

export type New = {
  readonly id: string; readonly month: string; readonly theme: string; readonly text: string; readonly at: Date;
};

/** @returns false when there is one of this person about this theme in this month */
export async function addImpression(tx: Tx, actor: Actor, { at, ...row }: New): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.insertInto('impression').values({
    ...row, institution_id: actor.institutionId as string, author_id: actor.personId as string, made_at: at,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Changes the words of one of this month. @returns false when it is not there, or not theirs */
export async function changeImpression(tx: Tx, { id, month, text, at }: Omit<New, 'theme'>): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('impression').set({ text, made_at: at })
    .where('id', '=', id).where('month', '=', month).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export const removeImpression = (tx: Tx, id: string) => tx.deleteFrom('impression').where('id', '=', id).execute();
