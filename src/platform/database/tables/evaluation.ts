import type { Generated } from 'kysely';
import type {
  DecisionKind, Effect, EvaluationPlan, Feasibility, FeedbackKind, FeedbackScale, Reach, Reception,
} from '../../../core/evaluation/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { Day, Json, MaybeJson } from './columns.ts';

/** Evaluations, forms for who took part, and decisions. */
export type EvaluationTables = {
  evaluation: {
    institution_id: string; id: string; initiative_id: string; year: number; state: 'planned' | 'running' | 'closed';
    plan: Json<EvaluationPlan>; reach: MaybeJson<Reach>; reception: MaybeJson<Reception>; effect: MaybeJson<Effect>;
    feasibility: MaybeJson<Feasibility>; ask_on: Day; asked_on: Day | null; closed_on: Day | null;
    version: Generated<number>; updated_at: Date;
  };
  evaluation_voice: {
    institution_id: string; id: string; evaluation_id: string; as_role: 'representative' | 'coordinator';
    how: 'panel' | 'conversation' | 'council'; people: number | null; text: string; said_on: Day; by_person: string;
  };
  feedback_form: {
    institution_id: string; id: string; evaluation_id: string; kind: FeedbackKind; code: string;
    about: Json<PartText>;
    scale: MaybeJson<FeedbackScale>; opens_on: Day; closes_on: Day; released_on: Day | null;
  };
  feedback_answer: {
    institution_id: string; id: string; form_id: string; moment: 'before' | 'after'; pair: string | null;
    answers: Json<Readonly<Record<string, number>>>; remark: string | null;
  };
  feedback_release: {
    institution_id: string; form_id: string; people: number | null; result: MaybeJson<unknown>; released_on: Day;
  };
  decision: {
    institution_id: string; id: string; initiative_id: string; evaluation_id: string | null; what: DecisionKind;
    why: string; decided_by: string; decided_on: Day; look_again_on: Day | null;
    with_students: boolean; goal_id: string | null;
    made_at: Date;
  };
};
