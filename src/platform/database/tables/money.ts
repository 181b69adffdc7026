import type { Generated } from 'kysely';
import type { SourceKind } from '../../../core/accounting/types.ts';
import type { Day } from './columns.ts';

/** Money, in cents of euros. */
export type MoneyTables = {
  money_source: {
    institution_id: string; id: string; kind: SourceKind; name: string; conditions: Generated<string>;
    from_on: Day | null; until_on: Day | null; version: Generated<number>; updated_at: Date;
  };
  money_import: {
    institution_id: string; id: string; file_name: string; loaded_rows: number; loaded_cents: number;
    refused_rows: number; refused_cents: number; made_at: Date;
  };
  money_entry: {
    institution_id: string; id: string; kind: 'budget' | 'spent'; year: number; source_id: string | null;
    unit_id: string | null; initiative_id: string | null; what: string; cents: number; hours: number | null;
    rate_cents: number | null; import_id: string | null; import_row: number | null;
    version: Generated<number>; updated_at: Date;
  };
  money_share: { institution_id: string; entry_id: string; concept: string; cents: number };
};
