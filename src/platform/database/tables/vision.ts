import type { Generated } from 'kysely';
import type { VisionBody, VisionPart } from '../../../core/vision/types.ts';
import type { Day, Json } from './columns.ts';

/** Visions, what is said of policy, who carries it. */
export type VisionTables = {
  vision: {
    institution_id: string; id: string; unit_id: string | null; body: Json<VisionBody>; state: 'draft' | 'decided';
    decided_by: string | null; decided_on: Day | null; review_on: Day | null;
    version: Generated<number>; updated_at: Date;
  };
  vision_part: {
    institution_id: string; vision_id: string; part: VisionPart; text: string; by_person: string; made_at: Date;
  };
  policy_comment: {
    institution_id: string; id: string; subject: 'vision' | 'account'; subject_id: string; by_person: string;
    as_role: 'student' | 'representative'; text: string; made_at: Date; answer: string | null; answered_on: Day | null;
  };
  team_member: {
    institution_id: string; id: string; name: string; does: string; hours: number | null; position: number;
    version: Generated<number>; updated_at: Date;
  };
  responsibility: {
    institution_id: string; id: string; who: string; does: string; does_not: Generated<string>; position: number;
    version: Generated<number>; updated_at: Date;
  };
};
