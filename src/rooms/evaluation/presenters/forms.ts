import { suggestionsFor } from '../../../core/evaluation/suggest.ts';
import { type EvaluationPlan, QUESTIONS } from '../../../core/evaluation/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Kind } from '../../../core/initiatives/types.ts';
import { addMonths, dayOf } from '../../../core/time/days.ts';
import type { Values } from '../schemas/read.ts';
import type { EvaluationService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { amount, whole } from './numbers.ts';

type Row = Awaited<ReturnType<EvaluationService['one']>>;
type Counted = Awaited<ReturnType<EvaluationService['counted']>>;

export type { Values };

const text = (value: number | undefined, lang: Lang): string =>
  (value === undefined ? '' : String(value).replace('.', lang === 'nl' ? ',' : '.'));

/** What a new plan begins with: a proposal by kind, half a year from now. */
export function proposedPlan(kind: Kind, lang: Lang, now: Date): Values {
  const proposal = suggestionsFor(kind);
  const today = dayOf(now);
  return {
    ...Object.fromEntries(QUESTIONS.map((question) => [question, proposal[question][lang]])),
    students: proposal.students[lang], year: today.slice(0, 4), askOn: addMonths(today, 6),
  };
}

export const planValues = ({ plan, ask_on: askOn,
  year }: { plan: EvaluationPlan; ask_on: string; year: number }): Values =>
  ({ ...plan.how, students: plan.students, askOn, year: String(year) });

export const reachValues = ({ reach }: Row): Values => (reach ? {
  people: reach.people === 'few' ? '' : String(reach.people), population: String(reach.population ?? ''), of: reach.of,
  notReached: reach.notReached, source: reach.source, from: reach.from,
} : { from: 'typed' });

export const receptionValues = ({ reception }: Row, lang: Lang): Values => (reception ? {
  answered: reception.answered === 'few' ? '' : String(reception.answered), positive: String(reception.positive ?? ''),
  mark: text(reception.mark, lang), source: reception.source,
} : {});

export const feasibilityValues = ({ feasibility }: Row, lang: Lang): Values => (feasibility ? {
  cents: feasibility.cents === undefined ? '' : amount(feasibility.cents, lang).replace(/^€\s?/, ''),
  hours: text(feasibility.hours, lang), takes: feasibility.takes,
} : {});

/** An effect that was taken from a report, to change; anything else begins empty. */
export function effectValues({ effect }: Row, lang: Lang): Values {
  if (!effect || effect.from !== 'typed') return { better: 'higher' };
  const base = { scaleNl: effect.scale.nl ?? '', scaleEn: effect.scale.en ?? '', better: effect.better, source: effect.source };
  if (effect.result === 'few') return base;
  const { n, meanBefore, meanAfter, sdBefore, sdAfter, ci95 } = effect.result;
  const given = (value: unknown) => text(typeof value === 'number' ? value : undefined, lang);
  const [low, high] = Array.isArray(ci95) ? ci95 as readonly number[] : [];
  return {
    ...base, n: String(n), meanBefore: given(meanBefore), meanAfter: given(meanAfter), sdBefore: given(sdBefore),
    sdAfter: given(sdAfter), low: given(low), high: given(high),
  };
}

/** What is counted elsewhere, in sentences. */
export function countedLines({ signUps, asked }: Counted, lang: Lang): readonly string[] {
  const words = wordsOf(lang).forms.reach;
  const taken = signUps.reduce((sum, one) => sum + one.taken, 0);
  return [
    ...(signUps.length > 0 ? [taken < 10 ? words.fewSignUps : words.signUps(whole(taken, lang))] : []),
    ...asked.map(({ period, students }) => words.asked(whole(students, lang), period.replace('-', ' '))),
  ];
}
