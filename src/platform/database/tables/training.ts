import type { Generated } from 'kysely';
import type { DateForm, DutyRole, SignupState } from '../../../core/training/types.ts';
import type { Shown } from '../../../core/disclosure/coverage.ts';
import type { Day } from './columns.ts';

/** Training of staff: when, who, for whom it is a duty, and what may be shown of it. */
export type TrainingTables = {
  training_date: {
    institution_id: string; id: string; initiative_id: string; form: DateForm;
    /** local time in the Netherlands: `2026-12-03T13:00` */
    starts_at: string; ends_at: string; place: string; signup_until: Day; cancelled_at: Date | null;
  };
  training_seats: { institution_id: string; date_id: string; seats: number; taken: Generated<number> };
  training_signup: {
    institution_id: string; id: string; date_id: string; person_id: string; name: string; state: SignupState;
    signed_up_at: Date; attended_on: Day | null;
  };
  training_duty: {
    institution_id: string; id: string; initiative_id: string; role: DutyRole; within_days: number;
    renew_after_months: number | null;
  };
  training_coverage: {
    institution_id: string; duty_id: string; unit_id: string | null; made_on: Day; shown: Shown['kind'];
    must: number | null; have: number | null;
  };
};
