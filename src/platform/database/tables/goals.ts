import type { Generated } from 'kysely';
import type { GoalBody, GoalState, Indicator } from '../../../core/goals/types.ts';
import type { Day, Json } from './columns.ts';

/** Goals with their figures, figures from elsewhere, and how columns of spreadsheets were matched. */
export type GoalsTables = {
  goal: {
    institution_id: string; id: string; unit_id: string | null; parent_id: string | null; continues_id: string | null;
    from_year: number; until_year: number; body: Json<GoalBody>; concepts: string[]; initiative_ids: string[];
    indicator: Json<Indicator>; baseline: number | null; target: number | null; due_on: Day | null; state: GoalState;
    outcome: string | null; version: Generated<number>; updated_at: Date;
  };
  goal_figure: {
    institution_id: string; id: string; goal_id: string; on_date: Day; value: number; low: number | null;
    high: number | null; source: string; made_at: Date;
  };
  outside_figure: {
    institution_id: string; id: string; unit_id: string | null; year: number; what: string; value: number; unit: string;
    source: string; url: string | null; version: Generated<number>; updated_at: Date;
  };
  column_match: {
    institution_id: string; what: 'offers' | 'money'; header: string; matching: Json<Readonly<Record<string, string>>>;
    updated_at: Date;
  };
};
