import type {
  DecisionKind, Effect, EvaluationPlan, Feasibility, Reach, Reception,
} from '../../core/evaluation/types.ts';

/** What is known, by question; absent is left as it is. */
export type Answers = {
  readonly reach?: Reach; readonly reception?: Reception; readonly effect?: Effect; readonly feasibility?: Feasibility;
};

/** Days as `2026-11-26`. */
export type PlanWrite = { readonly plan: EvaluationPlan; readonly askOn: string; readonly year: number };
export type VoiceWrite = {
  readonly how: 'panel' | 'conversation' | 'council'; readonly people?: number; readonly text: string; readonly saidOn: string;
};
export type DecisionWrite = {
  readonly what: DecisionKind; readonly why: string; readonly by: string; readonly decidedOn: string;
  readonly lookAgainOn?: string;
};
