import type { DecisionKind } from '../evaluation/types.ts';
import type { Goal } from './types.ts';

/** An evaluation as far as the cycle needs it. */
export type CycleEvaluation = {
  readonly id: string; readonly initiativeId: string; readonly year: number;
  readonly state: 'planned' | 'running' | 'closed';
};
/** A decision as far as the cycle needs it; `goalId` is the goal that came of it. */
export type CycleDecision = {
  readonly id: string; readonly initiativeId: string; readonly evaluationId?: string; readonly what: DecisionKind;
  readonly why: string; readonly decidedBy: string; readonly decidedOn: string; readonly lookAgainOn?: string;
  readonly withStudents: boolean; readonly goalId?: string;
};

export type CycleLine = {
  readonly goal: Goal;
  readonly evaluations: readonly CycleEvaluation[];
  readonly decisions: readonly CycleDecision[];
  /** goals that go on with this one, or came of one of its decisions */
  readonly next: readonly Goal[];
  /** what this one goes on with, and the decisions it came of */
  readonly before: { readonly goal?: Goal; readonly decisions: readonly CycleDecision[] };
};
export type Cycle = {
  readonly lines: readonly CycleLine[];
  /** of this year, about initiatives that no goal of this year names */
  readonly loose: { readonly evaluations: readonly CycleEvaluation[]; readonly decisions: readonly CycleDecision[] };
};
export type CycleMaterial = {
  readonly goals: readonly Goal[]; readonly evaluations: readonly CycleEvaluation[];
  readonly decisions: readonly CycleDecision[];
};

const yearOf = (day: string): number => Number(day.slice(0, 4));
export const goalInYear = ({ fromYear, untilYear }: Goal, year: number): boolean => fromYear <= year && year <= untilYear;

/** A decision belongs to the year of its evaluation, or else to the year in which it was taken. */
type Years = ReadonlyMap<string, number>;
function decisionYear({ evaluationId, decidedOn }: CycleDecision, years: Years): number {
  return (evaluationId === undefined ? undefined : years.get(evaluationId)) ?? yearOf(decidedOn);
}

/** GOAL-11: what hangs on one goal, forward and back. */
export function lineOf(goal: Goal, { goals, evaluations, decisions }: CycleMaterial): CycleLine {
  const years = new Map(evaluations.map(({ id, year }) => [id, year]));
  const linked = new Set(goal.initiativeIds);
  const ours = decisions.filter((one) =>
    linked.has(one.initiativeId) && goalInYear(goal, decisionYear(one, years)));
  const cameOf = new Set(ours.flatMap(({ goalId }) => goalId ?? []));
  const from = goals.find(({ id }) => id === goal.continuesId);
  return {
    goal,
    evaluations: evaluations.filter(({ initiativeId, year }) => linked.has(initiativeId) && goalInYear(goal, year)),
    decisions: ours,
    next: goals.filter((one) => one.id !== goal.id && (one.continuesId === goal.id
      || (cameOf.has(one.id) && one.untilYear > goal.untilYear))),
    before: { decisions: decisions.filter(({ goalId }) => goalId === goal.id), ...(from ? { goal: from } : {}) },
  };
}

/** The cycle of one year: its goals with everything that hangs on them, and what no goal names (GOAL-11). */
export function cycleOf(material: CycleMaterial, year: number): Cycle {
  const goals = material.goals.filter((goal) => goalInYear(goal, year));
  const lines = goals.map((goal) => lineOf(goal, material));
  const named = new Set(goals.flatMap(({ initiativeIds }) => initiativeIds));
  const years = new Map(material.evaluations.map((one) => [one.id, one.year]));
  return {
    lines,
    loose: {
      evaluations: material.evaluations.filter((one) => one.year === year && !named.has(one.initiativeId)),
      decisions: material.decisions.filter((one) => decisionYear(one, years) === year && !named.has(one.initiativeId)),
    },
  };
}
