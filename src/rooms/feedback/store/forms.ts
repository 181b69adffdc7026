import { sql } from 'kysely';
import { visitorAt } from '../../../access/actor.ts';
import type { Actor } from '../../../access/roles.ts';
import type { FeedbackScale } from '../../../core/evaluation/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { FormWrite } from '../types.ts';

/** The evaluation that a form is for, with whether the actor may change it. */
export const evaluation = (db: Database, actor: Actor, id: string) => db.asActor(actor, (tx) =>
  tx.selectFrom('evaluation').innerJoin('initiative', (join) => join
    .onRef('initiative.institution_id', '=', 'evaluation.institution_id')
    .onRef('initiative.id', '=', 'evaluation.initiative_id'))
    .select(['evaluation.id', 'initiative.body', sql<boolean>`app_keeps_initiative(initiative.id)`.as('keeps')])
    .where('evaluation.id', '=', id).executeTakeFirst());

const COLUMNS = ['id', 'evaluation_id', 'kind', 'code', 'about', 'scale', 'opens_on', 'closes_on', 'released_on'] as const;

export const formsOf = (db: Database, actor: Actor, evaluationId: string) => db.asActor(actor, (tx) =>
  tx.selectFrom('feedback_form').select(COLUMNS).where('evaluation_id', '=', evaluationId).orderBy('opens_on').orderBy('id')
    .execute());

export const form = (db: Database, actor: Actor, id: string) => db.asActor(actor, (tx) =>
  tx.selectFrom('feedback_form').select(COLUMNS).where('id', '=', id).executeTakeFirst());
export type FormRow = NonNullable<Awaited<ReturnType<typeof form>>>;

/** The form with a code, for whoever has it. */
export const byCode = (db: Database, institutionId: string, code: string) => db.asActor(visitorAt(institutionId),
  (tx) =>
  tx.selectFrom('feedback_form').select(COLUMNS).where('code', '=', code).executeTakeFirst());

type Made = FormWrite & {
  readonly id: string; readonly evaluationId: string; readonly code: string; readonly about: PartText;
  readonly scale: FeedbackScale | null; readonly opensOn: string; readonly at: Date;
};

/** Adds a form; a planned evaluation runs from now on. */
export const add = (db: Database, actor: Actor, made: Made) => db.asActor(actor, async (tx) => {
  await tx.insertInto('feedback_form').values({
    institution_id: actor.institutionId as string, id: made.id, evaluation_id: made.evaluationId, kind: made.kind,
    code: made.code, about: JSON.stringify(made.about), scale: made.scale && JSON.stringify(made.scale),
    opens_on: made.opensOn, closes_on: made.closesOn, released_on: null,
  }).execute();
  await tx.updateTable('evaluation').set({ state: 'running', updated_at: made.at })
    .where('id', '=', made.evaluationId).where('state', '=', 'planned').execute();
});

export const close = (db: Database, actor: Actor, id: string, on: string) => db.asActor(actor, (tx) =>
  tx.updateTable('feedback_form').set({ closes_on: on }).where('id', '=', id).where('released_on', 'is', null).execute());

type Answer = {
  readonly id: string; readonly formId: string; readonly moment: 'before' | 'after'; readonly pair: string | null;
  readonly answers: Readonly<Record<string, number>>; readonly remark: string | null;
};

/**
 * Adds an answer as a visitor, whoever is signed in. @returns false when this word answered at this moment before
 */
export async function answer(db: Database, institutionId: string, one: Answer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.asActor(visitorAt(institutionId), (tx) => tx.insertInto('feedback_answer').values({
    institution_id: institutionId, id: one.id, form_id: one.formId, moment: one.moment, pair: one.pair,
    answers: JSON.stringify(one.answers), remark: one.remark,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst());
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
