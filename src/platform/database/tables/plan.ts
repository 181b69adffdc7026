import type { Generated } from 'kysely';
import type { Day } from './columns.ts';

/** Actions of the plan, and what students propose. Money in cents. */
export type PlanTables = {
  plan_action: {
    institution_id: string; id: string; unit_id: string | null; goal_id: string | null; initiative_id: string | null;
    title: string; note: Generated<string>; owner_name: string; owner_email: string | null; start_on: Day | null;
    due_on: Day; state: 'planned' | 'doing' | 'done' | 'dropped'; done_on: Day | null; cents: number | null;
    after_ids: Generated<string[]>; reminded_on: Day | null; version: Generated<number>; updated_at: Date;
  };
  student_proposal: {
    institution_id: string; id: string; by_person: string; title: string; what: string; asks_cents: number | null;
    asks_room: Generated<string>; asks_help: Generated<string>; reach: Generated<string>;
    state: 'sent' | 'granted' | 'refused' | 'done' | 'withdrawn'; made_at: Date;
    answer: string | null; grant_cents: number | null; room: string | null; contact: string | null;
    answered_on: Day | null;
    account: string | null; spent_cents: number | null; people: number | null; accounted_on: Day | null;
  };
  /** view: what was granted, without who */
  granted_proposal: {
    institution_id: string; id: string; title: string; what: string; state: 'granted' | 'done'; made_at: Date;
    grant_cents: number | null; answered_on: Day | null; account: string | null; spent_cents: number | null;
    people: number | null; accounted_on: Day | null;
  };
};
