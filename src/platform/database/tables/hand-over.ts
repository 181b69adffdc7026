import type { Generated } from 'kysely';
import type { HandOverItem, HandOverState, PassedStep } from '../../../core/hand-over/types.ts';
import type { Day } from './columns.ts';

/** Hand-overs, where they arrive, and what is counted of them. */
export type HandOverTables = {
  reception: {
    institution_id: string; initiative_id: string; term_days: number; keep_days: Generated<number>;
    confidential: Generated<boolean>; open: Generated<boolean>;
  };
  reception_member: { institution_id: string; initiative_id: string; person_id: string; name: string };
  hand_over: {
    institution_id: string; id: string; state: HandOverState; initiative_id: string | null; student_id: string | null;
    guide_id: string | null; recipients: Generated<string[]>; recipient_names: Generated<string[]>;
    theme: string | null; better_id: string | null; accepted_by: string | null; made_at: Date;
    consented_at: Date | null; sent_at: Date | null; seen_at: Date | null; accepted_at: Date | null;
    first_contact_at: Date | null; ended_at: Date | null; due_on: Day | null; reminded_on: Day | null; gone_on: Day;
  };
  hand_over_text: {
    institution_id: string; hand_over_id: string; item: HandOverItem; author: 'guide' | 'student' | 'receiver';
    yes: Generated<boolean>; sealed: string; made_at: Date;
  };
  hand_over_word: {
    institution_id: string; id: string; guide_id: string; guide_name: string; made_at: Date; opened_at: Date | null;
    steps: Generated<boolean>; step: PassedStep | null; said: string | null; gone_on: Day;
  };
  hand_over_mark: {
    institution_id: string; period: string; theme: string | null; initiative_id: string | null;
    what: 'asked' | 'declined' | 'waited'; mark: string;
  };
  offer_waiting: {
    institution_id: string; initiative_id: string; from_days: number; to_days: number; students: number;
    computed_on: Day;
  };
  hand_over_overdue: { institution_id: string; initiative_id: string | null; overdue: number; counted_on: Day };
};
