import type { Indicator, GoalState } from '../../core/goals/types.ts';
import type { Text } from '../../core/frameworks/types.ts';

/** A figure of the demo: day, value, and its interval when there is one. */
export type DemoFigure = readonly [on: string, value: number, low?: number, high?: number];

/** A goal of the demo; units, other goals and initiatives by their keys. */
export type DemoGoal = {
  readonly key: string; readonly name: Text; readonly why?: Text; readonly owner: string; readonly year: number;
  readonly until?: number; readonly unit?: string; readonly parent?: string; readonly continues?: string;
  readonly concepts: readonly string[]; readonly initiatives?: readonly string[]; readonly indicator: Indicator;
  readonly baseline?: number; readonly target?: number; readonly state?: GoalState; readonly outcome?: string;
  readonly figures?: readonly DemoFigure[];
};

/** A figure from elsewhere. Invented, and it says so. */
export type DemoOutside = {
  readonly year: number; readonly what: string; readonly value: number; readonly unit: string; readonly source: string;
  readonly of?: string;
};
export type DemoGoals = { readonly goals: readonly DemoGoal[]; readonly outside: readonly DemoOutside[] };
