import { cycleOf, type CycleDecision, type CycleEvaluation, type CycleLine } from '../../../core/goals/cycle.ts';
import { progressInWords } from '../../../core/goals/in-words.ts';
import { PROGRESS_LABELS, numberInWords } from '../../../core/goals/labels.ts';
import { progressOf, type ProgressState } from '../../../core/goals/progress.ts';
import type { Goal } from '../../../core/goals/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { GoalMaterial, OutsideFigure } from '../../../platform/goals/read.ts';
import type { CycleAnswer } from '../service.ts';
import { wordsOf } from '../words/index.ts';

type Look = 'plain' | 'good' | 'attention' | 'wrong';
/** A link to a part of the cycle, with what to know about it. */
export type CycleLink = {
  readonly path: string | undefined; readonly name: PartText | string; readonly note?: string;
  readonly tag?: { look: Look; label: string };
};

const LOOKS: Partial<Record<ProgressState, Look>> = {
  behind: 'wrong', 'not-reached': 'wrong', unsure: 'attention', none: 'attention', 'no-target': 'attention',
  'on-way': 'good', met: 'good', reached: 'good',
};

export type Asker = { readonly lang: Lang; readonly today: string };

function views(material: GoalMaterial, { lang, today }: Asker) {
  const words = wordsOf(lang).cycle;
  const nameOf = (id: string): PartText | string => material.initiatives.get(id)?.name ?? words.unknown;
  const state = (goal: Goal) => {
    const progress = progressOf(goal, material.sourcesOf(goal), today);
    return { said: progressInWords(goal, progress, lang), tag: { look: LOOKS[progress.state] ?? 'plain', label: PROGRESS_LABELS[progress.state][lang] } };
  };
  const unit = (goal: Goal) => material.units.find(({ id }) => id === goal.unitId)?.name[lang];
  return {
    state, unit,
    goal: (goal: Goal): CycleLink => ({ path: `/beleid/doelen/${goal.id}`, name: goal.body.name, note: `${goal.fromYear}` }),
    evaluation: ({ id, initiativeId, state: at, year }: CycleEvaluation): CycleLink =>
      ({ path: `/beleid/evaluaties/${id}`, name: nameOf(initiativeId), note: `${words.evaluationStates[at]}, ${year}` }),
    decision: ({ what, initiativeId, evaluationId, decidedOn, withStudents }: CycleDecision): CycleLink => ({
      path: evaluationId ? `/beleid/evaluaties/${evaluationId}` : undefined, name: nameOf(initiativeId),
      note: `${words.decisions[what]}, ${dayInWords(decidedOn, lang)}`,
      ...(withStudents ? {} : { tag: { look: 'attention' as const, label: words.withoutStudents } }),
    }),
  };
}

/** One goal with what hangs on it; what is missing is named, with the way to add it. */
function rowOf(line: CycleLine, material: GoalMaterial, asker: Asker) {
  const view = views(material, asker);
  const { goal, evaluations, decisions, next, before } = line;
  const evaluated = new Set(evaluations.map(({ initiativeId }) => initiativeId));
  return {
    id: goal.id, name: goal.body.name, unit: view.unit(goal), ...view.state(goal), from: before.goal
      ? [view.goal(before.goal)] : [],
    cameOf: before.decisions.map(view.decision), evaluations: evaluations.map(view.evaluation),
    decisions: decisions.map(view.decision), next: next.map(view.goal), nextYear: goal.untilYear + 1,
    /** a linked initiative without an evaluation, to begin with */
    toEvaluate: goal.initiativeIds.find((id) => !evaluated.has(id)), hasInitiatives: goal.initiativeIds.length > 0,
    open: [evaluations, decisions, next].filter((list) => list.length === 0).length, isOpen: goal.state === 'open',
  };
}
export type CycleRow = ReturnType<typeof rowOf>;

/** A figure from elsewhere as a line. */
export const outsideRow = (one: OutsideFigure, units: readonly { id: string; name: { nl: string; en: string } }[],
  lang: Lang) => ({
  id: one.id, what: one.what, year: one.year, source: one.source, url: one.url,
  value: `${numberInWords(one.value, lang)}${one.unit === '%' ? '' : ' '}${one.unit}`.trim(),
  unit: units.find(({ id }) => id === one.unitId)?.name[lang] ?? wordsOf(lang).figures.whole,
});
export type OutsideRow = ReturnType<typeof outsideRow>;

/** The cycle of one year as one screen. */
export function cycleView({ material, outside }: CycleAnswer, year: number, asker: Asker) {
  const { lines, loose } = cycleOf(material, year);
  const view = views(material, asker);
  const rows = lines.map((line) => rowOf(line, material, asker));
  const thisYear = Number(asker.today.slice(0, 4));
  const years = [thisYear - 1, thisYear, thisYear + 1, year, ...material.goals.map(({ fromYear }) => fromYear)];
  const part = (name: 'evaluations' | 'decisions' | 'next') => rows.filter((row) => row[name].length > 0).length;
  return {
    year, years: [...new Set(years)].sort((a, b) => a - b), rows,
    counts: { goals: rows.length, evaluations: part('evaluations'), decisions: part('decisions'), next: part('next') },
    loose: { evaluations: loose.evaluations.map(view.evaluation), decisions: loose.decisions.map(view.decision) },
    outside: outside.filter((one) => one.year === year || one.year === year - 1)
      .map((one) => outsideRow(one, material.units, asker.lang)),
  };
}
export type CycleView = ReturnType<typeof cycleView>;
