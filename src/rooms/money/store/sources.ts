import type { Actor } from '../../../access/roles.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { SourceWrite } from '../types.ts';

const columnsOf = ({ kind, name, conditions, from, until }: SourceWrite) =>
  ({ kind, name, conditions, from_on: from ?? null, until_on: until ?? null });

export const add = (db: Database, actor: Actor, id: string, write: SourceWrite, at: Date) =>
  db.asActor(actor, (tx) => tx.insertInto('money_source').values({
    institution_id: actor.institutionId as string, id, updated_at: at, ...columnsOf(write),
  }).execute());

/** @returns false when somebody else changed it in the meantime */
export async function change(
  db: Database, actor: Actor, one: { readonly id: string; readonly version: number; readonly at: Date },
  write: SourceWrite,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx.updateTable('money_source')
    .set({ ...columnsOf(write), version: one.version + 1, updated_at: one.at })
    .where('id', '=', one.id).where('version', '=', one.version).executeTakeFirst());
  return numUpdatedRows > 0n;
}

/** @returns false when rows of money stand on it, for then it stays */
export const remove = (db: Database, actor: Actor, id: string): Promise<boolean> => db.asActor(actor, async (tx) => {
  const used = await tx.selectFrom('money_entry').select('id').where('source_id', '=', id).limit(1).executeTakeFirst();
  if (used) return false;
  await tx.deleteFrom('money_source').where('id', '=', id).execute();
  return true;
});
