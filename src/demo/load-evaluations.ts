import { suggestionsFor } from '../core/evaluation/suggest.ts';
import { QUESTIONS } from '../core/evaluation/types.ts';
import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';
import type { Tables } from '../platform/database/tables.ts';
import { type DemoEvaluation, demoEvaluations } from './evaluations.ts';

type Home = {
  readonly institutionId: string; readonly now: Date;
  /** the id of something of this institution, from a kind and its key */
  readonly idOf: (kind: string, ...key: string[]) => string;
};

const keyOf = ({ initiative, year }: DemoEvaluation) => `${initiative}-${year}`;
const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
const suggestion = suggestionsFor('offer');
const HOW = Object.fromEntries(QUESTIONS.map((question) => [question, suggestion[question].nl]));

/** Forms: open ones, and one that was released; ids and codes from what they are about. */
function formsOf({ institutionId, now, idOf }: Home, about: ReadonlyMap<string, unknown>) {
  const today = dayOf(now);
  return demoEvaluations.filter(({ form, released }) => form !== undefined || released).map((one) => {
    const id = idOf('feedback-form', keyOf(one));
    return {
      institution_id: institutionId, id, evaluation_id: idOf('evaluation', keyOf(one)), kind: 'reception' as const,
      code: id.replaceAll('-', '').slice(-8), about: JSON.stringify(about.get(one.initiative)), scale: null,
      opens_on: one.released ? '2025-11-01' : addDays(today, -10), closes_on: one.released ? '2025-11-19' : addDays(today, one.form ?? 0),
      released_on: one.released?.on ?? null,
    };
  });
}

async function addAround(tx: Tx, { institutionId: institution_id, now, idOf }: Home) {
  const voices = demoEvaluations.flatMap((one) => (one.voices ?? []).map((voice, i) => ({
    institution_id, id: idOf('voice', keyOf(one), String(i)), evaluation_id: idOf('evaluation', keyOf(one)), as_role: voice.as,
    how: voice.how, people: voice.people, text: voice.text, said_on: voice.on,
    by_person: idOf('person', voice.as === 'representative' ? 'demo-representative' : 'demo-coordinator'),
  })));
  await tx.insertInto('evaluation_voice').values(voices).execute();
  // a goal that is not loaded (yet) is no goal that came of something
  const goals = new Set((await tx.selectFrom('goal').select('id').where('institution_id', '=', institution_id).execute()).map(({ id }) => id));
  const decisions = demoEvaluations.flatMap((one): Tables['decision'][] => {
    const { decided } = one;
    const goal = decided?.goal === undefined ? undefined : idOf('goal', decided.goal);
    return !decided ? [] : [{
      institution_id, id: idOf('decision', keyOf(one)), initiative_id: idOf('initiative', one.initiative),
      evaluation_id: idOf('evaluation', keyOf(one)), what: decided.what, why: decided.why, decided_by: decided.by,
      decided_on: decided.on, look_again_on: decided.again ?? null, with_students: (one.voices ?? []).length > 0,
      goal_id: goal !== undefined && goals.has(goal) ? goal : null, made_at: new Date(Math.min(now.getTime(), Date.parse(`${decided.on}T12:00:00Z`))),
    }];
  });
  await tx.insertInto('decision').values(decisions).execute();
}

/** Evaluations of this year and last, what students said, and what was decided. Load it after goals. */
export async function loadEvaluations(tx: Tx, home: Home): Promise<void> {
  const { institutionId: institution_id, now, idOf } = home;
  const day = (on: string | number) => (typeof on === 'string' ? on : addDays(dayOf(now), on));
  await tx.insertInto('evaluation').values(demoEvaluations.map((one) => ({
    institution_id, id: idOf('evaluation', keyOf(one)), initiative_id: idOf('initiative', one.initiative), year: one.year,
    state: one.state, plan: JSON.stringify({ how: HOW, students: one.students }), reach: json(one.reach),
    reception: json(one.reception), effect: json(one.effect), feasibility: json(one.feasibility), ask_on: day(one.askOn),
    asked_on: day(one.askOn) <= dayOf(now) ? day(one.askOn) : null, closed_on: one.decided?.on ?? null, updated_at: now,
  }))).execute();
  const names = await tx.selectFrom('initiative').select(['source_key', 'body']).where('institution_id', '=', institution_id).execute();
  const about = new Map(names.map(({ source_key: key, body }) => [(key ?? '').replace('demo/', ''), body.name]));
  const forms = formsOf(home, about);
  await tx.insertInto('feedback_form').values(forms).execute();
  await tx.insertInto('feedback_release').values(demoEvaluations.flatMap((one) => (one.released ? [{
    institution_id, form_id: idOf('feedback-form', keyOf(one)), people: one.released.people,
    result: JSON.stringify(one.released.result), released_on: one.released.on,
  }] : []))).execute();
  await addAround(tx, home);
}
