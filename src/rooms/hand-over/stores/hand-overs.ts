import type { Updateable } from 'kysely';
import type { HandOverState } from '../../../core/hand-over/types.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { HandOverTables } from '../../../platform/database/tables/hand-over.ts';

export type HandOverRow = Awaited<ReturnType<typeof allHandOvers>>[number];

/** Every hand-over that the actor may see, newest first. */
export const allHandOvers = (tx: Tx) => tx.selectFrom('hand_over').selectAll().orderBy('made_at', 'desc').execute();

export const oneHandOver = (tx: Tx, id: string) =>
  tx.selectFrom('hand_over').selectAll().where('id', '=', id).executeTakeFirst();

/** Lets others wait with a change until this one is done, so that it is about the hand-over as it stands now. */
export const lockHandOver = (tx: Tx, id: string) =>
  tx.selectFrom('hand_over').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst();

/** A draft: a student's own, or a guide's that a student still has to open. */
export const addDraft = (
  tx: Tx,
  row: {
    institutionId: string;
    id: string;
    initiativeId: string | null;
    studentId?: string;
    guideId?: string;
    at: Date;
    goneOn: string;
  },
) =>
  tx
    .insertInto('hand_over')
    .values({
      institution_id: row.institutionId,
      id: row.id,
      state: 'drafted',
      initiative_id: row.initiativeId,
      student_id: row.studentId ?? null,
      guide_id: row.guideId ?? null,
      theme: null,
      better_id: null,
      accepted_by: null,
      made_at: row.at,
      consented_at: null,
      sent_at: null,
      seen_at: null,
      accepted_at: null,
      first_contact_at: null,
      ended_at: null,
      due_on: null,
      reminded_on: null,
      gone_on: row.goneOn,
    })
    .execute();

/**
 * Moves a hand-over on, or changes its draft. The database says no to a move that is not the actor's (HAND-1).
 * @returns false when it stands elsewhere by now
 */
export async function changeHandOver(
  tx: Tx,
  id: string,
  from: readonly HandOverState[],
  to: Updateable<HandOverTables['hand_over']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('hand_over')
    .set(to)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false when there is none that the actor may remove */
export async function removeHandOver(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('hand_over').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
