import { goalInYear } from '../../../core/goals/cycle.ts';
import { partsWithoutGoal } from '../../../core/goals/parts.ts';
import { PROGRESS_STATES, type ProgressState } from '../../../core/goals/progress.ts';
import type { Goal } from '../../../core/goals/types.ts';
import { unitsBelow } from '../../../core/goals/units.ts';
import { SCHEMES } from '../../../core/frameworks/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { GoalMaterial } from '../../../platform/goals/read.ts';
import { type Asker, type GoalLine, goalLine, type StateView, stateView } from './common.ts';

export type GoalBranch = GoalLine & { readonly children: readonly GoalBranch[] };
type Asked = { readonly year: number; readonly unit?: string };

/** Years to choose from: those of goals, this year and the next. */
function yearsOf(goals: readonly Goal[], thisYear: number, asked: number): readonly number[] {
  const all = goals.flatMap(({ fromYear, untilYear }) => [fromYear, untilYear]);
  return [...new Set([...all, thisYear, thisYear + 1, asked])].sort((a, b) => a - b);
}

function countsOf(lines: readonly GoalLine[], lang: Lang): readonly (StateView & { readonly count: number })[] {
  const count = (state: ProgressState) => lines.filter(({ stateKey }) => stateKey === state).length;
  return PROGRESS_STATES.map((state) => ({ ...stateView(state, lang),
    count: count(state) })).filter((one) => one.count > 0);
}

/**
 * Goals of a year as a tree: those of the whole institution with what units make of them, then what units want by
 * themselves. With a unit only what is of that unit or below it, and what that works out.
 */
export function goalsView(material: GoalMaterial, { year, unit }: Asked, asker: Asker) {
  const { lang, today } = asker;
  const inYear = material.goals.filter((goal) => goalInYear(goal, year));
  const wanted = unitsBelow(unit ? [unit] : undefined, material.units);
  const own = inYear.filter(({ unitId }) => !wanted || (unitId !== undefined && wanted.has(unitId)));
  const parents = new Set(own.flatMap(({ parentId }) => parentId ?? []));
  const shown = wanted ? inYear.filter((goal) => own.includes(goal) || parents.has(goal.id)) : inYear;
  const ids = new Set(shown.map(({ id }) => id));
  const branch = (goal: Goal, above: readonly string[] = []): GoalBranch => ({
    ...goalLine(goal, material, asker),
    // a goal does not stand under itself, however the data came to be
    children: shown.filter(({ id, parentId }) => parentId === goal.id && ![goal.id, ...above].includes(id))
      .map((child) => branch(child, [...above, goal.id])),
  });
  const tops = shown.filter(({ parentId }) => parentId === undefined || !ids.has(parentId));
  return {
    year, unit, years: yearsOf(material.goals, Number(today.slice(0, 4)), year),
    whole: tops.filter(({ unitId }) => !unitId).map((goal) => branch(goal)),
    units: tops.filter(({ unitId }) => unitId).map((goal) => branch(goal)),
    total: shown.length, counts: countsOf(shown.map((goal) => goalLine(goal, material, asker)), lang),
    missing: inYear.length === 0 ? [] : partsWithoutGoal(inYear, SCHEMES, material.own)
      .map(({ id, label, notation }) => ({ id, label: `${notation ? `${notation} ` : ''}${label[lang]}` })),
    unitOptions: material.units.map(({ id, name }) => ({ value: id, label: name[lang] }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  };
}
export type GoalsView = ReturnType<typeof goalsView>;
