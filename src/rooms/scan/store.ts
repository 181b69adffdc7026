import type { Actor } from '../../access/roles.ts';
import type { Levels, ScanLevel, ScanScheme } from '../../core/scan/types.ts';
import type { Database, Tx } from '../../platform/database/database.ts';

export type Notes = Readonly<Record<string, string>>;
export type Agreement = { readonly concept: string; readonly level: ScanLevel; readonly why: string };

const rounds = (tx: Tx) => tx.selectFrom('scan_round')
  .select(['id', 'unit_id as unitId', 'year', 'scheme', 'state', 'version']);

/** Every round, the units, and what was agreed as far as the actor may read it. */
export const readAll = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  rounds: await rounds(tx).orderBy('year', 'desc').orderBy('id').execute(),
  units: await tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).orderBy('key').execute(),
  agreed: await tx.selectFrom('scan_agreed').select(['round_id as roundId', 'concept', 'level', 'why']).execute(),
}));

/** What the actor filled in in an open round; nothing of anybody else can be read then. */
export const ownIn = (db: Database, actor: Actor, roundId: string) => db.asActor(actor, (tx) =>
  tx.selectFrom('scan_answer as answer')
    .innerJoin('scan_round as round', (join) => join.onRef('round.institution_id', '=', 'answer.institution_id')
      .onRef('round.id', '=', 'answer.round_id'))
    .select(['answer.levels', 'answer.notes']).where('answer.round_id', '=', roundId)
    .where('round.state', '=', 'open').executeTakeFirst());

/** Puts what the actor filled in in the place of what was there. */
export const save = (
  db: Database, actor: Actor, row: { readonly roundId: string; readonly asStudent: boolean; readonly at: Date },
  levels: Levels, notes: Notes,
) => db.asActor(actor, async (tx) => {
  await tx.deleteFrom('scan_answer').where('round_id', '=', row.roundId).execute();
  await tx.insertInto('scan_answer').values({
    institution_id: actor.institutionId as string, round_id: row.roundId, person_id: actor.personId as string,
    as_student: row.asStudent, levels: JSON.stringify(levels), notes: JSON.stringify(notes), updated_at: row.at,
  }).execute();
});

/** What everybody filled in, without who; only when the round is no longer open. In no order of people or of time. */
export const answersIn = (db: Database, actor: Actor, roundId: string) => db.asActor(actor, (tx) =>
  tx.selectFrom('scan_answer').select(['as_student as asStudent', 'levels', 'notes']).where('round_id', '=', roundId)
    .execute());

export type NewRound = { readonly scheme: ScanScheme; readonly unitId: string | null; readonly year: number };

export const add = (db: Database, actor: Actor, id: string, round: NewRound, at: Date) => db.asActor(actor, (tx) =>
  tx.insertInto('scan_round').values({
    institution_id: actor.institutionId as string, id, unit_id: round.unitId, year: round.year, scheme: round.scheme,
    state: 'open', updated_at: at,
  }).execute());

type Step = { readonly id: string; readonly version: number; readonly state: 'open' | 'talk' | 'closed'; readonly at: Date };

/** @returns false when somebody else changed it in the meantime */
export const move = async (db: Database, actor: Actor, { id, version, state, at }: Step): Promise<boolean> => {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx.updateTable('scan_round')
    .set({ state, version: version + 1, updated_at: at }).where('id', '=', id).where('version', '=', version)
    .executeTakeFirst());
  return numUpdatedRows > 0n;
};

/** @returns false when it was not open any more, or changed */
export const remove = async (db: Database, actor: Actor, id: string, version: number): Promise<boolean> => {
  const { numDeletedRows } = await db.asActor(actor, (tx) => tx.deleteFrom('scan_round').where('id', '=', id)
    .where('version', '=', version).where('state', '=', 'open').executeTakeFirst());
  return numDeletedRows > 0n;
};

/** Writes down what was agreed of one part; once more puts it in the place of the first. */
export const agree = (db: Database, actor: Actor, roundId: string, { concept, level, why }: Agreement, at: Date) =>
  db.asActor(actor, (tx) => tx.insertInto('scan_agreed').values({
    institution_id: actor.institutionId as string, round_id: roundId, concept, level, why, made_at: at,
  }).onConflict((on) => on.columns(['institution_id', 'round_id', 'concept']).doUpdateSet({ level, why, made_at: at }))
    .execute());
