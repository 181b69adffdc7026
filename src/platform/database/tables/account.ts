import type { Generated } from 'kysely';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { ReportRows } from '../../../core/reporting/rows.ts';
import type { Report } from '../../../core/reporting/types.ts';
import type { Day, Json } from './columns.ts';

/** The accountability report: changed paragraphs, and the report as it was at one moment. */
export type AccountTables = {
  account_paragraph: {
    institution_id: string; year: number; key: string; lang: Lang; text: string; generated: string;
    version: Generated<number>; updated_at: Date;
  };
  account_version: {
    institution_id: string; id: string; year: number; number: number; kind: 'for-comment' | 'frozen';
    report: Json<Report>; made_on: Day;
  };
  account_rows: { institution_id: string; version_id: string; rows: Json<ReportRows> };
};
