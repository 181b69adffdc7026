import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';

export type Member = { readonly name: string; readonly does: string; readonly hours: number | null };
export type DutyInput = { readonly who: string; readonly does: string; readonly does_not: string };
type At = { readonly id: string; readonly version: number; readonly at: Date };
export type List = 'team_member' | 'responsibility';

/** Who carries it, and who is responsible for what, in their order. */
export const readTeam = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  members: (await tx.selectFrom('team_member').select(['id', 'name', 'does', 'hours', 'version'])
    .orderBy('position').orderBy('id').execute())
    .map((one) => ({ ...one, hours: one.hours === null ? null : Number(one.hours) })),
  duties: await tx.selectFrom('responsibility').select(['id', 'who', 'does', 'does_not', 'version'])
    .orderBy('position').orderBy('id').execute(),
}));

export const addMember = (
  db: Database, actor: Actor, id: string, position: number, row: Member, at: Date,
) =>
  db.asActor(actor, (tx) => tx.insertInto('team_member')
    .values({ institution_id: actor.institutionId as string, id, position, updated_at: at, ...row }).execute());

export const addDuties = (
  db: Database, actor: Actor, rows: readonly (DutyInput & { readonly id: string; readonly position: number })[],
  at: Date,
) => db.asActor(actor, (tx) => tx.insertInto('responsibility')
  .values(rows.map((row) => ({ institution_id: actor.institutionId as string, updated_at: at, ...row }))).execute());

/** @returns false when somebody else changed it in the meantime */
export async function changeMember(
  db: Database, actor: Actor, { id, version, at }: At, row: Member,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx
    .updateTable('team_member')
    .set({ ...row, version: version + 1, updated_at: at }).where('id', '=', id).where('version', '=', version)
    .executeTakeFirst());
  return numUpdatedRows > 0n;
}

/** @returns false when somebody else changed it in the meantime */
export async function changeDuty(
  db: Database, actor: Actor, { id, version, at }: At, row: DutyInput,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx
    .updateTable('responsibility')
    .set({ ...row, version: version + 1, updated_at: at }).where('id', '=', id).where('version', '=', version)
    .executeTakeFirst());
  return numUpdatedRows > 0n;
}

/** Writes down an order; the words of a line do not change by it, so an open form stays good. */
export const order = (
  db: Database, actor: Actor, list: List, ids: readonly string[],
) => db.asActor(actor, async (tx) => {
  for (const [position, id] of ids.entries()) {
    await tx.updateTable(list).set({ position }).where('id', '=', id).where('position', '<>', position).execute();
  }
});

/** @returns false when somebody else changed it in the meantime */
export async function remove(
  db: Database, actor: Actor, list: List, id: string, version: number,
): Promise<boolean> {
  const { numDeletedRows } = await db.asActor(actor, (tx) => tx.deleteFrom(list).where('id', '=', id)
    .where('version', '=', version).executeTakeFirst());
  return numDeletedRows > 0n;
}
