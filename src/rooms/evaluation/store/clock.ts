import type { Actor } from '../../../access/roles.ts';
import type { Database } from '../../../platform/database/database.ts';

const CLOCK: Actor = { acting: 'clock' };

/** Evaluations that are open and that nobody was asked about yet, in all institutions. */
export const unasked = (db: Database) => db.asActor(CLOCK, (tx) => tx.selectFrom('evaluation')
  .innerJoin('initiative', (join) => join.onRef('initiative.institution_id', '=', 'evaluation.institution_id')
    .onRef('initiative.id', '=', 'evaluation.initiative_id'))
  .innerJoin('institution', 'institution.id', 'evaluation.institution_id')
  .select([
    'evaluation.institution_id', 'evaluation.id', 'evaluation.state', 'evaluation.ask_on', 'institution.key',
    'initiative.body', 'initiative.internal', 'initiative.status',
  ])
  .where('state', '<>', 'closed').where('evaluation.asked_on', 'is', null).execute());
export type Unasked = Awaited<ReturnType<typeof unasked>>[number];

/**
 * Notes that somebody was asked, or, after a mail that failed, that nobody was.
 * @returns false when another process did so already
 */
export async function moveAsked(
  db: Database, { institution_id, id }: Pick<Unasked, 'institution_id' | 'id'>, from: string | null, to: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(CLOCK, (tx) => tx.updateTable('evaluation').set({ asked_on: to })
    .where('institution_id', '=', institution_id).where('id', '=', id)
    .where('asked_on', 'is not distinct from', from).executeTakeFirst());
  return numUpdatedRows > 0n;
}
