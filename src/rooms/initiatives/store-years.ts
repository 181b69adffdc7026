import type { Actor } from '../../access/roles.ts';
import type { Database, Tx } from '../../platform/database/database.ts';

const evaluations = (tx: Tx, id: string) => tx.selectFrom('evaluation')
  .select(['id', 'year', 'state', 'reach', 'reception', 'effect', 'feasibility'])
  .where('initiative_id', '=', id).orderBy('year', 'desc').limit(3).execute();

/** How many answered our own form after use, of each evaluation; null: fewer than ten. */
const answers = (tx: Tx, id: string) => tx.selectFrom('feedback_release')
  .innerJoin('feedback_form', (join) => join.onRef('feedback_form.id', '=', 'feedback_release.form_id')
    .onRef('feedback_form.institution_id', '=', 'feedback_release.institution_id'))
  .innerJoin('evaluation', (join) => join.onRef('evaluation.id', '=', 'feedback_form.evaluation_id')
    .onRef('evaluation.institution_id', '=', 'feedback_form.institution_id'))
  .select(['feedback_form.evaluation_id', 'feedback_release.people'])
  .where('evaluation.initiative_id', '=', id).where('feedback_form.kind', '=', 'reception').execute();

const voices = (tx: Tx, id: string) => tx.selectFrom('evaluation_voice')
  .innerJoin('evaluation', (join) => join.onRef('evaluation.id', '=', 'evaluation_voice.evaluation_id')
    .onRef('evaluation.institution_id', '=', 'evaluation_voice.institution_id'))
  .select(['evaluation_voice.text', 'evaluation_voice.said_on', 'evaluation_voice.how'])
  .where('evaluation.initiative_id', '=', id).orderBy('evaluation_voice.said_on', 'desc').limit(2).execute();

const decisions = (tx: Tx, id: string) => tx.selectFrom('decision')
  .select(['what', 'why', 'decided_by', 'decided_on', 'look_again_on', 'with_students'])
  .where('initiative_id', '=', id).orderBy('decided_on', 'desc').orderBy('made_at', 'desc').limit(2).execute();

/** Cents for each year and kind. */
const money = (tx: Tx, id: string) => tx.selectFrom('money_entry')
  .select(({ fn }) => ['year', 'kind', fn.sum<string>('cents').as('cents')])
  .where('initiative_id', '=', id).groupBy(['year', 'kind']).execute();

/** What is known of the last years of an initiative, as far as the actor may see it. Groups only; nobody by name. */
export const yearsOf = (db: Database, actor: Actor, id: string) => db.asActor(actor, async (tx) => ({
  evaluations: await evaluations(tx, id), answers: await answers(tx, id), voices: await voices(tx, id),
  decisions: await decisions(tx, id), money: await money(tx, id),
}));
export type Years = Awaited<ReturnType<typeof yearsOf>>;
