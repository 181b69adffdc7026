import type { Estimate, Interval } from '../evaluation/types.ts';
import { type PointNote, pointsOf, type Sources } from './points.ts';
import type { Figure, Goal } from './types.ts';

/**
 * How far a goal is (GOAL-8). `short`: not there, and nothing to say whether it goes as planned. `unsure`: the interval
 * contains what decides. `no-target`: there is a figure and nothing to hold it against.
 */
export const PROGRESS_STATES = [
  'behind', 'unsure', 'none', 'no-target', 'short', 'on-way', 'met', 'reached', 'not-reached', 'dropped',
] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** 0 is the baseline, 1 the target; below 0 and beyond 1 are possible. */
export type WayShare = { readonly value: number; readonly interval: Interval };
export type NoShare = 'no-figure' | 'no-target' | 'no-baseline' | 'no-distance';

export type Progress = {
  readonly points: readonly Figure[];
  readonly notes: readonly PointNote[];
  /** the last figure of the goal's own time */
  readonly current?: Figure;
  /** part of the way from baseline to target; why not is one of `NoShare` */
  readonly share: Estimate<WayShare>;
  readonly state: ProgressState;
};

/** When a goal begins and when it is due. */
export const spanOf = ({ fromYear, untilYear, dueOn }: Pick<Goal, 'fromYear' | 'untilYear' | 'dueOn'>) =>
  ({ start: `${fromYear}-01-01`, due: dueOn ?? `${untilYear}-12-31` });

/** Low and high; without an interval both are the value. */
export const intervalOf = ({ value, low = value, high = value }: Figure): Interval => [low, high];

const refused = (why: NoShare) => ({ notEstimable: why });

/** GOAL-7: what part of the way was gone. */
export function shareOf({ baseline, target }: Pick<Goal, 'baseline' | 'target'>, figure?: Figure): Estimate<WayShare> {
  if (!figure) return refused('no-figure');
  if (target === undefined) return refused('no-target');
  if (baseline === undefined) return refused('no-baseline');
  if (baseline === target) return refused('no-distance');
  const part = (value: number) => (value - baseline) / (target - baseline);
  const [a, b] = intervalOf(figure).map(part) as [number, number];
  return { value: part(figure.value), interval: [Math.min(a, b), Math.max(a, b)] };
}

const time = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** GOAL-8: what part of the time had passed on a day, from 0 to 1. */
export function timeShare(goal: Pick<Goal, 'fromYear' | 'untilYear' | 'dueOn'>, day: string): number {
  const { start, due } = spanOf(goal);
  const whole = time(due) - time(start);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, (time(day) - time(start)) / whole));
}

/** Where an interval lies against a line: all at or beyond it, all before it, or on both sides. */
function against([low, high]: Interval, line: number): 'beyond' | 'before' | 'both' {
  if (low >= line) return 'beyond';
  return high < line ? 'before' : 'both';
}

function openState(goal: Goal, share: Estimate<WayShare>, current: Figure | undefined): ProgressState {
  if (!current) return 'none';
  const { target, indicator: { better } } = goal;
  if (target === undefined) return 'no-target';
  const sign = better === 'higher' ? 1 : -1;
  const [low, high] = intervalOf(current).map((value) => value * sign).sort((a, b) => a - b) as [number, number];
  const there = against([low, high], target * sign);
  if (there === 'beyond') return 'met';
  if (there === 'both') return 'unsure';
  // what is done or not has no halfway
  if (goal.indicator.kind === 'yes-no' || 'notEstimable' in share) return 'short';
  const pace = against(share.interval, timeShare(goal, current.on));
  return pace === 'both' ? 'unsure' : pace === 'beyond' ? 'on-way' : 'behind';
}

/**
 * How far a goal is, from its sources (GOAL-1 to GOAL-8). Uncertainty decides the word: a goal is met, or behind, only
 * when the whole interval says so. A figure from before the goal began is in the line and decides nothing.
 * @param today `2026-11-22`
 */
export function progressOf(goal: Goal, sources: Sources, today: string): Progress {
  const { points, notes } = pointsOf(goal, sources, today);
  const { start } = spanOf(goal);
  const current = points.filter(({ on }) => on >= start).at(-1);
  const share = shareOf(goal, current);
  const state = goal.state === 'open' ? openState(goal, share, current) : goal.state;
  return { points, notes, share, state, ...(current ? { current } : {}) };
}
