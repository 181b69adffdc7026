import type { Generated } from 'kysely';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { Scores } from '../../../core/instruments/types.ts';
import type { Day, Json, MaybeJson } from './columns.ts';

/** Rounds, and what students let count in them without their name. */
export type RoundsTables = {
  round: {
    institution_id: string; id: string; series: string; instrument: string; title: Json<PartText>; units: string[];
    years: number[]; opens_on: Day; closes_on: Day; minutes: number; code: string; in_class: boolean;
    invite: MaybeJson<PartText>; remind_on: Generated<Day[]>; invited: number | null; elsewhere: Generated<boolean>;
    closed_on: Generated<Day | null>; version: Generated<number>; made_at: Date;
  };
  round_address: {
    institution_id: string; id: string; round_id: string; email: string; lang: 'nl' | 'en';
    invited_on: Generated<Day | null>;
    reminded: Generated<number>; reminded_on: Generated<Day | null>;
  };
  round_mark: { institution_id: string; round_id: string; mark: string; unit_id: string | null; year: number | null };
  round_turnout: {
    institution_id: string; id: string; round_id: string; unit_id: string | null; year: number | null;
    people: number | null;
  };
  other_survey: {
    institution_id: string; id: string; title: string; asked_by: string; units: string[]; years: number[];
    opens_on: Day;
    closes_on: Day; minutes: number | null;
  };
  contribution: {
    institution_id: string; id: string; series: string; round_id: string | null; period: string; instrument: string;
    edition: string; pseudonym: string | null; unit_id: string | null; year: number | null;
    background: Json<Readonly<Record<string, string>>>; scores: Json<Scores>; imported: Generated<boolean>;
    frozen_on: Generated<Day | null>;
  };
};
