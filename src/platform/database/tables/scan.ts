import type { Generated } from 'kysely';
import type { Levels, ScanLevel, ScanScheme } from '../../../core/scan/types.ts';
import type { Json } from './columns.ts';

/** The self-assessment: a round, what each filled in, and what was agreed. */
export type ScanTables = {
  scan_round: {
    institution_id: string; id: string; unit_id: string | null; year: number; scheme: ScanScheme;
    state: 'open' | 'talk' | 'closed'; version: Generated<number>; updated_at: Date;
  };
  scan_answer: {
    institution_id: string; round_id: string; person_id: string; as_student: boolean; levels: Json<Levels>;
    notes: Json<Readonly<Record<string, string>>>; updated_at: Date;
  };
  scan_agreed: {
    institution_id: string; round_id: string; concept: string; level: ScanLevel; why: string; made_at: Date;
  };
};
