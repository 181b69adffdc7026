import type { PartText } from '../initiatives/types.ts';

/** What is wanted, why, and who carries it. */
export type GoalBody = { readonly name: PartText; readonly why?: PartText; readonly owner: string };

/**
 * How one knows. `reach`: people reached by the linked initiatives, from their evaluations. `count`: how many of the
 * linked initiatives run. `sum`: what was spent on the linked initiatives, in euros. `yes-no`: done or not.
 * `figure`: typed in, with its source. `released`: a figure about a group that was released.
 */
export const INDICATORS = ['reach', 'count', 'sum', 'yes-no', 'figure', 'released'] as const;
export type IndicatorKind = (typeof INDICATORS)[number];
export type Indicator = {
  readonly kind: IndicatorKind;
  /** in words: "studenten die de training volgden" */
  readonly what: PartText;
  /** "%", "studenten"; absent for yes-no */
  readonly unit?: string;
  readonly better: 'higher' | 'lower';
  /** where the figure comes from, for `figure` */
  readonly source?: string;
};

export const GOAL_STATES = ['open', 'reached', 'not-reached', 'dropped'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** A goal as rules and reports see it. */
export type Goal = {
  readonly id: string; readonly unitId?: string; readonly parentId?: string; readonly continuesId?: string;
  readonly fromYear: number; readonly untilYear: number; readonly body: GoalBody;
  readonly concepts: readonly string[]; readonly initiativeIds: readonly string[]; readonly indicator: Indicator;
  readonly baseline?: number; readonly target?: number; readonly dueOn?: string;
  readonly state: GoalState; readonly outcome?: string; readonly version: number;
};

/** A measured point; low and high are the interval when there is one. */
export type Figure = {
  readonly on: string; readonly value: number; readonly low?: number; readonly high?: number; readonly source: string;
};
