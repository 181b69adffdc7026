import type { HandOverItem } from '../../../core/hand-over/types.ts';
import type { Tx } from '../../../platform/database/database.ts';

export type SealedText = {
  readonly item: HandOverItem;
  readonly author: 'guide' | 'student' | 'receiver';
  readonly yes: boolean;
  readonly sealed: string;
};

/** The sealed words of a hand-over that the actor may see. */
export const sealedTexts = (tx: Tx, handOverId: string): Promise<SealedText[]> =>
  tx
    .selectFrom('hand_over_text')
    .select(['item', 'author', 'yes', 'sealed'])
    .where('hand_over_id', '=', handOverId)
    .execute();

/** Puts down a text, or the next version of it. */
export async function keepText(
  tx: Tx,
  institutionId: string,
  handOverId: string,
  text: SealedText,
  at: Date,
): Promise<void> {
  const { item, author, yes, sealed } = text;
  const { numUpdatedRows } = await tx
    .updateTable('hand_over_text')
    .set({ author, yes, sealed, made_at: at })
    .where('hand_over_id', '=', handOverId)
    .where('item', '=', item)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await tx
    .insertInto('hand_over_text')
    .values({ institution_id: institutionId, hand_over_id: handOverId, item, author, yes, sealed, made_at: at })
    .execute();
}

/** Without items: all of them. */
export const dropTexts = (tx: Tx, handOverId: string, items?: readonly HandOverItem[]) =>
  tx
    .deleteFrom('hand_over_text')
    .where('hand_over_id', '=', handOverId)
    .$if(items !== undefined, (some) => some.where('item', 'in', [...(items ?? [])]))
    .execute();
