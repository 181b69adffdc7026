import type { PartText } from '../initiatives/types.ts';

/** What cannot be said, and why; never a zero, never null. */
export type NotEstimable = { readonly notEstimable: string };
export type Estimate<T> = T | NotEstimable;
/** [low, high] */
export type Interval = readonly [number, number];

/** A result of before and after, of one group. Unrounded. */
export type BeforeAfter = {
  readonly n: number;
  /** rows that did not count, by reason */
  readonly excluded: readonly { readonly reason: string; readonly n: number }[];
  readonly meanBefore: Estimate<number>; readonly meanAfter: Estimate<number>;
  readonly sdBefore: Estimate<number>; readonly sdAfter: Estimate<number>;
  readonly meanDifference: Estimate<number>; readonly ci95: Estimate<Interval>;
  readonly dAv: Estimate<number>; readonly gAv: Estimate<number>;
  /** computed by us; what was typed in from a report need not have them */
  readonly dAvCi95?: Estimate<Interval>; readonly gAvCi95?: Estimate<Interval>;
  readonly reliability: Estimate<number>;
  readonly reliableChange: Estimate<{
    readonly criterion: number; readonly improved: number; readonly unchanged: number; readonly worse: number;
  }>;
  /** what it does not prove, in words */
  readonly warnings: readonly string[];
};

/** The four questions. Each is what is known of a group; no row about a person ever stands here. */
export const QUESTIONS = ['reach', 'reception', 'effect', 'feasibility'] as const;
export type Question = (typeof QUESTIONS)[number];

export type EvaluationPlan = {
  /** how each question will be answered, in words; a question that is left out is not asked */
  readonly how: Readonly<Partial<Record<Question, string>>>;
  /** how students take part */
  readonly students: string;
};

/** `few`: fewer than ten, so no number. */
export type Reach = {
  readonly people: number | 'few';
  readonly population?: number;
  /** who the population is, in words */
  readonly of: string;
  readonly from: 'typed' | 'sign-ups' | 'uses';
  /** who is not reached, in words */
  readonly notReached: string;
  readonly source: string;
};

/** Typed in from a form of their own: how many answered, how many were positive. Ours stands in `feedback_release`. */
export type Reception = {
  readonly answered: number | 'few'; readonly positive?: number; readonly mark?: number; readonly source: string;
};

/** From a file that was read and not kept, from our own form, or typed in from a report. Of ten or more. */
export type Effect = {
  /** what the scale measures, in words */
  readonly scale: PartText;
  readonly better: 'higher' | 'lower';
  readonly from: 'file' | 'form' | 'typed';
  readonly source: string;
  /** `few`: fewer than ten people, so nothing is shown */
  readonly result: 'few' | (Omit<BeforeAfter, 'warnings'> & {
    /** change against a waiting group, when there is one */
    readonly againstGroup?: Estimate<{
      readonly difference: number; readonly ci95: Interval; readonly n: readonly [number, number];
    }>;
  });
  /** what it does not prove, in both languages */
  readonly caveats: readonly { readonly nl: string; readonly en: string }[];
};

export type Feasibility = {
  readonly cents?: number; readonly hours?: number;
  /** what it takes, in words */
  readonly takes: string;
};

export const DECISIONS = ['keep', 'change', 'stop', 'to-programme', 'to-partner'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

export type FeedbackKind = 'reception' | 'before-after';
/** A short scale of our own for before and after: statements with five answers. */
export type FeedbackScale = { readonly name: PartText; readonly statements: readonly PartText[] };
