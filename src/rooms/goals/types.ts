import type { Goal, GoalState } from '../../core/goals/types.ts';

/** What a form says of a goal. */
export type GoalInput = Omit<Goal, 'id' | 'state' | 'outcome' | 'version'>;
export type FigureInput = {
  readonly on: string; readonly value: number; readonly low?: number; readonly high?: number; readonly source: string;
};
export type CloseInput = { readonly state: GoalState; readonly outcome?: string };
