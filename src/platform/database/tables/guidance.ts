import type { Generated } from 'kysely';
import type { Day, MaybeJson } from './columns.ts';

export type ContentKind = 'route' | 'role' | 'moment' | 'adjustment' | 'crisis' | 'module' | 'advice';

/** What an institution made of our texts for guides, and when its key moments are. */
export type GuidanceTables = {
  guidance_content: {
    institution_id: string; kind: ContentKind; key: string; version: number; body: MaybeJson<unknown>;
    shown: Generated<boolean>; owner: string; review_on: Day | null; made_at: Date; made_by: string | null;
  };
  moment_date: { institution_id: string; id: string; unit_id: string | null; moment: string; from_on: Day; to_on: Day };
};
