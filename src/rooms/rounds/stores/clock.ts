import type { Actor } from '../../../access/roles.ts';
import type { Told, Took } from '../../../core/rounds/turnout.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';

const CLOCK: Actor = { acting: 'clock' };

/** Rounds whose last day is over and of which nothing was told yet, in all institutions. */
export const due = (db: Database, today: string) => db.asActor(CLOCK, (tx) => tx.selectFrom('round')
  .select(['institution_id', 'id', 'units', 'years', 'invited']).where('closes_on', '<', today).where('closed_on', 'is', null)
  .where('elsewhere', '=', false).orderBy('id').execute());
export type DueRound = Awaited<ReturnType<typeof due>>[number];

const marksOf = async (tx: Tx, { institution_id, id }: DueRound): Promise<readonly Took[]> => {
  const rows = await tx.selectFrom('round_mark').select(['unit_id', 'year', (eb) => eb.fn.countAll<number>().as('people')])
    .where('institution_id', '=', institution_id).where('round_id', '=', id).groupBy(['unit_id', 'year']).execute();
  return rows.map(({ unit_id, year, people }) => ({ unitId: unit_id, year, people }));
};

const treeOf = async (tx: Tx, institutionId: string) => new Map((await tx.selectFrom('org_unit').select(['id', 'parent_id'])
  .where('institution_id', '=', institutionId).execute()).map(({ id, parent_id }) => [id, parent_id]));

type Close = {
  readonly today: string; readonly ids: () => string;
  readonly tell: (took: readonly Took[], tree: ReadonlyMap<string, string | null>) => readonly Told[];
};

/** SDC-30: in one transaction the round closes, turnout is told, and the marks are thrown away. May be tried twice. */
export const close = (db: Database, round: DueRound, { today, ids, tell }: Close) => db.asActor(CLOCK, async (tx) => {
  const { institution_id, id } = round;
  const { numUpdatedRows } = await tx.updateTable('round').set({ closed_on: today })
    .where('institution_id', '=', institution_id).where('id', '=', id).where('closed_on', 'is', null).executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const told = tell(await marksOf(tx, round), await treeOf(tx, institution_id));
  await tx.insertInto('round_turnout').values(told.map(({ unitId, year, people }) =>
    ({ institution_id, id: ids(), round_id: id, unit_id: unitId, year, people }))).execute();
  await tx.deleteFrom('round_mark').where('institution_id', '=', institution_id).where('round_id', '=', id).execute();
});

/** Marks that came in while a round was being closed. */
export const sweep = (db: Database) => db.asActor(CLOCK, (tx) => tx.deleteFrom('round_mark')
  .where(({ exists, selectFrom }) => exists(selectFrom('round').select('round.id')
    .whereRef('round.institution_id', '=', 'round_mark.institution_id').whereRef('round.id', '=', 'round_mark.round_id')
    .where('closed_on', 'is not', null))).execute());
