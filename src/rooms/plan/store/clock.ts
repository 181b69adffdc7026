import type { Actor } from '../../../access/roles.ts';
import type { Database } from '../../../platform/database/database.ts';

const CLOCK: Actor = { acting: 'clock' };

/** What still has to be done by a day, in all institutions, by somebody with a mail address. */
export const remindable = (db: Database, until: string) => db.asActor(CLOCK, (tx) => tx
  .selectFrom('plan_action as action')
  .innerJoin('institution', 'institution.id', 'action.institution_id')
  .select(['action.institution_id', 'institution.key', 'action.id', 'action.title', 'action.owner_email', 'action.due_on',
    'action.state', 'action.reminded_on'])
  .where('action.owner_email', 'is not', null)
  .where('action.state', 'in', ['planned', 'doing'])
  .where('action.due_on', '<=', until)
  .orderBy('action.due_on').orderBy('action.id')
  .execute());
export type Remindable = Awaited<ReturnType<typeof remindable>>[number];

/**
 * Notes that an owner was reminded, or, after a mail that failed, was not.
 * @returns false when another process did so already
 */
export async function moveReminded(
  db: Database, one: Pick<Remindable, 'institution_id' | 'id'>, from: string | null, to: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(CLOCK, (tx) => tx.updateTable('plan_action').set({ reminded_on: to })
    .where('institution_id', '=', one.institution_id).where('id', '=', one.id)
    .where('reminded_on', 'is not distinct from', from).executeTakeFirst());
  return numUpdatedRows > 0n;
}

/** The coordinator roles that somebody holds now, oldest first, for a calendar that asks without signing in. */
export const coordinatorGrants = (db: Database, institutionId: string, personId: string) => db.asActor(CLOCK, (tx) => tx
  .selectFrom('role_grant').select(['unit_id', 'granted_at'])
  .where('institution_id', '=', institutionId).where('person_id', '=', personId).where('role', '=', 'coordinator')
  .orderBy('granted_at').execute());
