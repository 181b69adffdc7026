import { sql } from 'kysely';
import type { Actor } from '../../../access/roles.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';

/** Whether the actor may change what is about an initiative; the database says so of a coordinator. */
const keeps = (actor: Actor) => (actor.acting === 'coordinator'
  ? sql<boolean>`app_keeps_initiative(initiative.id)` : sql<boolean>`false`).as('keeps');

const evaluations = (tx: Tx, actor: Actor) => tx.selectFrom('evaluation')
  .innerJoin('initiative', (join) => join.onRef('initiative.institution_id', '=', 'evaluation.institution_id')
    .onRef('initiative.id', '=', 'evaluation.initiative_id'))
  .selectAll('evaluation')
  .select(['initiative.body', 'initiative.kind', 'initiative.status', 'initiative.unit_ids', keeps(actor)]);

/** All evaluations of a year, with what they are about, whether students spoke, and whether a form is open. */
export const ofYear = (db: Database, actor: Actor, year: number) => db.asActor(actor, async (tx) => ({
  rows: await evaluations(tx, actor).where('evaluation.year', '=', year).orderBy('evaluation.id').execute(),
  decisions: await tx.selectFrom('decision').selectAll().where('evaluation_id', 'is not', null)
    .orderBy('made_at', 'desc').execute(),
  years: (await tx.selectFrom('evaluation').select('year').distinct().orderBy('year', 'desc').execute()).map((one) => one.year),
}));

/** Initiatives that go on and have no evaluation in a year. */
export const without = (db: Database, actor: Actor, year: number) => db.asActor(actor, (tx) =>
  tx.selectFrom('initiative').select(['id', 'body', 'kind', 'status', keeps(actor)])
    .where('status', 'in', ['pilot', 'running', 'ending'])
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('evaluation').select('evaluation.id')
      .whereRef('evaluation.initiative_id', '=', 'initiative.id').where('evaluation.year', '=', year))))
    .execute());

/** One initiative that an evaluation is made for. */
export const initiative = (db: Database, actor: Actor, id: string) => db.asActor(actor, (tx) =>
  tx.selectFrom('initiative').select(['id', 'body', 'kind', 'status', keeps(actor)]).where('id', '=', id).executeTakeFirst());

export const one = (db: Database, actor: Actor, id: string) => db.asActor(actor, (tx) =>
  evaluations(tx, actor).where('evaluation.id', '=', id).executeTakeFirst());
export type EvaluationRow = NonNullable<Awaited<ReturnType<typeof one>>>;

/** What was said, decided and asked around one evaluation. */
export const around = (db: Database, actor: Actor, { id, initiative_id, year }: EvaluationRow) => db.asActor(actor,
  async (tx) => ({
  voices: await tx.selectFrom('evaluation_voice').select(['id', 'as_role', 'how', 'people', 'text', 'said_on'])
    .where('evaluation_id', '=', id).orderBy('said_on').orderBy('id').execute(),
  decisions: await tx.selectFrom('decision').selectAll().where('initiative_id', '=', initiative_id)
    .orderBy('made_at', 'desc').execute(),
  forms: await tx.selectFrom('feedback_form').select(['id', 'kind', 'code', 'opens_on', 'closes_on', 'released_on'])
    .where('evaluation_id', '=', id).orderBy('opens_on').orderBy('id').execute(),
  releases: await tx.selectFrom('feedback_release')
    .innerJoin('feedback_form', (join) => join.onRef('feedback_form.institution_id', '=', 'feedback_release.institution_id')
      .onRef('feedback_form.id', '=', 'feedback_release.form_id'))
    .select(['feedback_release.form_id', 'feedback_form.kind', 'people', 'result', 'feedback_release.released_on'])
    .where('evaluation_id', '=', id).orderBy('feedback_release.released_on', 'desc').execute(),
  spent: await tx.selectFrom('money_entry').select(({ fn }) => fn.sum<number | null>('cents').as('cents'))
    .where('initiative_id', '=', initiative_id).where('year', '=', year).where('kind', '=', 'spent').executeTakeFirst(),
}));
export type Around = Awaited<ReturnType<typeof around>>;

/** What is counted elsewhere about an initiative in a year: sign-ups of a training, figures of students who asked. */
export const counted = (db: Database, actor: Actor, { initiative_id, year }: EvaluationRow) => db.asActor(actor,
  async (tx) => ({
  signUps: await tx.selectFrom('training_date')
    .innerJoin('training_seats', (join) => join.onRef('training_seats.institution_id', '=', 'training_date.institution_id')
      .onRef('training_seats.date_id', '=', 'training_date.id'))
    .select('taken').where('initiative_id', '=', initiative_id).where('cancelled_at', 'is', null)
    .where('starts_at', '>=', `${year}-01-01`).where('starts_at', '<', `${year + 1}-01-01`).execute(),
  asked: await tx.selectFrom('signal_figure').select(['period', 'students']).where('dimension', '=', 'offer')
    .where('key', '=', initiative_id).where('what', '=', 'asked').where('period', 'like', `${year}-%`)
    .orderBy('period').execute(),
}));
