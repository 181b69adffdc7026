import { z } from 'zod';
import { DECISIONS, QUESTIONS } from '../../../core/evaluation/types.ts';
import type { DecisionWrite, PlanWrite, VoiceWrite } from '../types.ts';
import { countOrNot, dayOf, dayOrNot, oneOf, said, words, wordsOrNot } from './fields.ts';
import { readForm, type Read } from './read.ts';

const planShape = z.object({
  reach: wordsOrNot(600), reception: wordsOrNot(600), effect: wordsOrNot(600), feasibility: wordsOrNot(600),
  students: words(600), askOn: dayOf,
  year: z.coerce.number({ error: 'year' }).int('year').min(2000, 'year').max(2100, 'year'),
});

/** How an evaluation will be done. A question that is left empty is not asked; how students take part is always there. */
export function readPlan(form: URLSearchParams): Read<PlanWrite> {
  const read = readForm(planShape, form);
  if (!read.ok) return read;
  const { students, askOn, year, ...how } = read.value;
  const asked = QUESTIONS.filter((question) => how[question] !== '').map((question) => [question, how[question]] as const);
  const plan: PlanWrite['plan'] = { how: Object.fromEntries<string>(asked), students };
  return { ok: true, value: { plan, askOn, year } };
}

/** @param today a day; nobody said something tomorrow */
export function readVoice(form: URLSearchParams, today: string): Read<VoiceWrite> {
  const read = readForm(z.object({
    how: oneOf(['panel', 'conversation', 'council']), people: countOrNot, text: said(4000),
    saidOn: dayOf.refine((day) => day <= today, 'notLater'),
  }), form);
  if (!read.ok) return read;
  const { people, ...rest } = read.value;
  return { ok: true, value: { ...rest, ...(people === undefined ? {} : { people }) } };
}

export function readDecision(form: URLSearchParams): Read<DecisionWrite> {
  const read = readForm(z.object({
    what: oneOf(DECISIONS), why: words(4000), by: words(200), decidedOn: dayOf, lookAgainOn: dayOrNot,
  }).refine(({ decidedOn, lookAgainOn }) => !lookAgainOn || lookAgainOn > decidedOn, { path: ['lookAgainOn'], message: 'later' }), form);
  if (!read.ok) return read;
  const { lookAgainOn, ...rest } = read.value;
  return { ok: true, value: { ...rest, ...(lookAgainOn ? { lookAgainOn } : {}) } };
}
