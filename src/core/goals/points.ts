import type { Figure, Goal } from './types.ts';

/** What one evaluation says of reach; `few` is fewer than ten people. */
export type ReachRow = {
  readonly initiativeId: string; readonly evaluationId: string; readonly year: number; readonly people: number | 'few';
};
/** Whether who asks may read all that was spent, what one unit spent, or nothing. */
export type MoneySight = 'all' | 'partly' | 'none';

/** Everything that a figure of a goal can come from. Cents of euros; days as `2026-11-22`. */
export type Sources = {
  /** typed in for this goal */
  readonly figures: readonly Figure[];
  readonly reached: readonly ReachRow[];
  readonly spent: readonly { readonly initiativeId: string; readonly year: number; readonly cents: number }[];
  readonly money: MoneySight;
  /** ids of initiatives that run (pilot, running, ending) */
  readonly running: ReadonlySet<string>;
  /** figures about groups that were released, by theme */
  readonly released: readonly { readonly theme: string; readonly on: string; readonly students: number }[];
};

/** What to know about how a figure was made. `twice`: people who used two offers count twice. */
export type PointNote = 'few' | 'twice' | 'money-hidden' | 'money-partly';
export type Points = { readonly points: readonly Figure[]; readonly notes: readonly PointNote[] };

/** GOAL-2: of `few` people there are nine at most. */
const MOST_OF_FEW = 9;
/** GOAL-6: a released number is rounded down, so the number itself lies at most so many above it (SDC-12). */
const ROUNDED_BY = 8;

const byDay = (a: Figure, b: Figure): number => (a.on < b.on ? -1 : Number(a.on > b.on));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** The last day of a year, or today when the year is not over. */
const endOf = (year: number, today: string): string => (`${year}-12-31` < today ? `${year}-12-31` : today);

/** Rows of the initiatives and years of a goal. */
type OfInitiative = { readonly initiativeId: string; readonly year: number };
function ofGoal<T extends OfInitiative>(goal: Goal, rows: readonly T[]): T[] {
  const linked = new Set(goal.initiativeIds);
  const inTime = (year: number) => year >= goal.fromYear && year <= goal.untilYear;
  return rows.filter(({ initiativeId, year }) => linked.has(initiativeId) && inTime(year));
}
const yearsIn = (rows: readonly { readonly year: number }[]): readonly number[] =>
  [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);

/** GOAL-2: people reached, added up over initiatives and years; the interval is honest about who counts twice. */
function reachPoints(goal: Goal, { reached }: Sources, today: string): Points {
  const rows = ofGoal(goal, reached);
  const points = yearsIn(rows).map((until): Figure => {
    const seen = rows.filter(({ year }) => year <= until);
    const known = seen.flatMap(({ people }) => (people === 'few' ? [] : [people]));
    const value = sum(known);
    const few = seen.length - known.length;
    // nobody knows how many people used more than one of them
    return { on: endOf(until, today), value, low: Math.max(0, ...known), high: value + few * MOST_OF_FEW, source: '' };
  });
  return {
    points,
    notes: [...(rows.some(({ people }) => people === 'few') ? ['few' as const] : []), ...(rows.length > 1 ? ['twice' as const] : [])],
  };
}

/** GOAL-4: what was spent on the linked initiatives, in euros, added up over years. */
function sumPoints(goal: Goal, { spent, money }: Sources, today: string): Points {
  const rows = ofGoal(goal, spent);
  const points = money === 'none' ? [] : yearsIn(rows).map((until): Figure => ({
    on: endOf(until, today), value: sum(rows.filter(({ year }) => year <= until).map(({ cents }) => cents)) / 100, source: '',
  }));
  return { points, notes: money === 'all' ? [] : [money === 'none' ? 'money-hidden' : 'money-partly'] };
}

/** GOAL-3: how many of the linked initiatives run today. Without any linked there is nothing to count. */
function countPoints(goal: Goal, { running }: Sources, today: string): Points {
  if (goal.initiativeIds.length === 0) return { points: [], notes: [] };
  const value = goal.initiativeIds.filter((id) => running.has(id)).length;
  return { points: [{ on: endOf(goal.untilYear, today), value, source: '' }], notes: [] };
}

/** GOAL-6: the released figure of the first theme of a goal, a point for each period. */
function releasedPoints(goal: Goal, { released, figures }: Sources): Points {
  const theme = goal.concepts.find((id) => released.some((row) => row.theme === id));
  const points = released.filter((row) => row.theme === theme)
    .map(({ on, students }): Figure => ({ on, value: students, low: students, high: students + ROUNDED_BY, source: '' }));
  return { points: [...points, ...figures].sort(byDay), notes: [] };
}

/**
 * The figures of a goal over time, oldest first, and what to know about them (GOAL-1 to GOAL-6). A computed one has an
 * empty source: the page says in words where it comes from.
 * @param today `2026-11-22`
 */
export function pointsOf(goal: Goal, sources: Sources, today: string): Points {
  switch (goal.indicator.kind) {
    case 'reach': return reachPoints(goal, sources, today);
    case 'count': return countPoints(goal, sources, today);
    case 'sum': return sumPoints(goal, sources, today);
    case 'released': return releasedPoints(goal, sources);
    case 'figure': case 'yes-no': return { points: [...sources.figures].sort(byDay), notes: [] };
  }
}
