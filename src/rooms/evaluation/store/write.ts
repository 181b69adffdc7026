import type { Actor } from '../../../access/roles.ts';
import type { EvaluationPlan } from '../../../core/evaluation/types.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Answers, DecisionWrite, PlanWrite, VoiceWrite } from '../types.ts';

type At = { readonly id: string; readonly version: number; readonly at: Date };
const json = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));

/** @returns false when there is one already for this initiative and year */
export async function add(
  db: Database, actor: Actor,
  row: PlanWrite & { readonly id: string; readonly initiativeId: string; readonly at: Date; readonly state: 'planned' | 'running' },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.asActor(actor, (tx) => tx.insertInto('evaluation').values({
    institution_id: actor.institutionId as string, id: row.id, initiative_id: row.initiativeId, year: row.year,
    state: row.state, plan: JSON.stringify(row.plan satisfies EvaluationPlan), reach: null, reception: null,
      effect: null,
    feasibility: null, ask_on: row.askOn, asked_on: null, closed_on: null, updated_at: row.at,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst());
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * What is known now. A plan that starts to be filled in runs. @returns false when somebody changed it in the
 * meantime
 */
export async function change(
  db: Database, actor: Actor, { id, version, at }: At, set: Answers & { readonly state?: 'running' },
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx.updateTable('evaluation').set({
    reach: json(set.reach), reception: json(set.reception), effect: json(set.effect),
      feasibility: json(set.feasibility),
    state: set.state, version: version + 1, updated_at: at,
  }).where('id', '=', id).where('version', '=', version).executeTakeFirst());
  return numUpdatedRows > 0n;
}

/** A later day to ask on is asked for again. @returns false when somebody changed it in the meantime */
export async function changePlan(
  db: Database, actor: Actor, { id, version, at }: At, { plan, askOn }: PlanWrite, today: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx.updateTable('evaluation').set({
    plan: JSON.stringify(plan), ask_on: askOn, ...(askOn > today ? { asked_on: null } : {}), version: version + 1,
      updated_at: at,
  }).where('id', '=', id).where('version', '=', version).executeTakeFirst());
  return numUpdatedRows > 0n;
}

export const addVoice = (db: Database, actor: Actor,
  row: VoiceWrite & { readonly id: string; readonly evaluationId: string }) =>
  db.asActor(actor, (tx) => tx.insertInto('evaluation_voice').values({
    institution_id: actor.institutionId as string, id: row.id, evaluation_id: row.evaluationId,
    as_role: actor.acting === 'coordinator' ? 'coordinator' : 'representative', how: row.how, people: row.people ?? null,
    text: row.text, said_on: row.saidOn, by_person: actor.personId as string,
  }).execute());

/** A decision, with the evaluation closed by it. @returns false when somebody changed it in the meantime */
export const decide = (
  db: Database, actor: Actor,
  row: DecisionWrite & {
    readonly id: string; readonly evaluationId: string; readonly initiativeId: string; readonly withStudents: boolean;
    readonly on: string; readonly at: Date; readonly answers: Answers; readonly version: number;
  },
): Promise<boolean> => db.asActor(actor, async (tx) => {
  const { numUpdatedRows } = await tx.updateTable('evaluation').set({
    state: 'closed', closed_on: row.on, reception: json(row.answers.reception), effect: json(row.answers.effect),
    version: row.version + 1, updated_at: row.at,
  }).where('id', '=', row.evaluationId).where('version', '=', row.version).executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await tx.insertInto('decision').values({
    institution_id: actor.institutionId as string, id: row.id, initiative_id: row.initiativeId,
    evaluation_id: row.evaluationId, what: row.what, why: row.why, decided_by: row.by, decided_on: row.decidedOn,
    look_again_on: row.lookAgainOn ?? null, with_students: row.withStudents, goal_id: null, made_at: row.at,
  }).execute();
  return true;
});
