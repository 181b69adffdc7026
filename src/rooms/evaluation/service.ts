import type { Actor } from '../../access/roles.ts';
import { standingOf } from '../../core/evaluation/standing.ts';
import { dayOf } from '../../core/time/days.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import { type AskingDeps, askingService } from './asking-service.ts';
import { fromForms, withStudents } from './from-forms.ts';
import * as read from './store/read.ts';
import * as write from './store/write.ts';
import type { Answers, DecisionWrite, PlanWrite, VoiceWrite } from './types.ts';

export type EvaluationDeps = AskingDeps & { readonly ids: () => string };

/** Evaluations of what an institution does: planned, filled in, talked through with students, decided. */
export function evaluationService({ ids, ...deps }: EvaluationDeps) {
  const { db } = deps;
  const one = async (actor: Actor, id: string) => {
    const row = await read.one(db, actor, id);
    if (!row) throw notFound();
    return row;
  };
  /** @throws HttpError (not allowed) when it belongs to a unit that is not the actor's */
  const keptOne = async (actor: Actor, id: string) => {
    const row = await one(actor, id);
    if (!row.keeps) throw new HttpError('not-allowed');
    return row;
  };

  return {
    round: askingService(deps).round,
    one, keptOne,

    /** A year: its evaluations with where they stand, and what goes on without one. */
    async year(actor: Actor, year: number, now: Date) {
      const { rows, decisions, years } = await read.ofYear(db, actor, year);
      const today = dayOf(now);
      return {
        years, missing: actor.acting === 'coordinator' ? await read.without(db, actor, year) : [],
        rows: rows.map((row) => ({
          ...row, decision: decisions.find(({ evaluation_id: id }) => id === row.id),
          standing: standingOf(
            { state: row.state, askOn: row.ask_on, ...(row.asked_on ? { askedOn: row.asked_on } : {}) }, row.status,
              today,
          ),
        })),
      };
    },

    /** Everything on the card of one. @throws HttpError (not found) */
    async card(actor: Actor, id: string) {
      const row = await one(actor, id);
      return { row, around: await read.around(db, actor, row) };
    },

    /** What is counted elsewhere and may help to fill in reach. */
    counted: (actor: Actor, row: read.EvaluationRow) => read.counted(db, actor, row),

    /** @throws HttpError (not found, or not allowed) */
    async toPlan(actor: Actor, initiativeId: string) {
      const row = await read.initiative(db, actor, initiativeId);
      if (!row) throw notFound();
      if (!row.keeps) throw new HttpError('not-allowed');
      return row;
    },

    /** @returns its id @throws HttpError (conflict) when this year has one already */
    async plan(actor: Actor, initiativeId: string, plan: PlanWrite, now: Date): Promise<string> {
      const id = ids();
      if (!(await write.add(db, actor, { ...plan, id, initiativeId, at: now, state: 'planned' }))) throw conflict();
      return id;
    },

    /** @throws HttpError (conflict) */
    async changePlan(actor: Actor, at: { id: string; version: number }, plan: PlanWrite, now: Date): Promise<void> {
      if (!(await write.changePlan(db, actor, { ...at, at: now }, plan, dayOf(now)))) throw conflict();
    },

    /** Writes down what is known. @throws HttpError (not found, not allowed, conflict) */
    async fillIn(actor: Actor, { id, version }: { id: string; version: number }, answers: Answers,
      now: Date): Promise<void> {
      const row = await keptOne(actor, id);
      const set = { ...answers, ...(row.state === 'planned' ? { state: 'running' as const } : {}) };
      if (!(await write.change(db, actor, { id, version, at: now }, set))) throw conflict();
    },

    /** @throws HttpError (not found, or not allowed) */
    async say(actor: Actor, evaluationId: string, voice: VoiceWrite): Promise<void> {
      if (actor.acting === 'coordinator') await keptOne(actor, evaluationId);
      else await one(actor, evaluationId);
      await write.addVoice(db, actor, { ...voice, id: ids(), evaluationId });
    },

    /**
     * Decides, and closes the evaluation.
     * @param seen the version that was read, so that a form that comes twice decides once
     * @returns the id of the decision. @throws HttpError (not found, not allowed, conflict)
     */
    async decide(
      actor: Actor, evaluationId: string, decision: DecisionWrite, now: Date, seen?: number,
    ): Promise<string> {
      const row = await keptOne(actor, evaluationId);
      if (seen !== undefined && seen !== row.version) throw conflict();
      const around = await read.around(db, actor, row);
      const id = ids();
      const done = await write.decide(db, actor, {
        ...decision, id, evaluationId, version: row.version, initiativeId: row.initiative_id,
        withStudents: withStudents(around), on: row.closed_on ?? dayOf(now), at: now, answers: fromForms(row, around),
      });
      if (!done) throw conflict();
      return id;
    },
  };
}
export type EvaluationService = ReturnType<typeof evaluationService>;
