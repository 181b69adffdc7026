import type { Actor } from '../../../access/roles.ts';
import type { ReportRows } from '../../../core/reporting/rows.ts';
import type { Report } from '../../../core/reporting/types.ts';
import type { Database } from '../../../platform/database/database.ts';

export type VersionHead = {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly kind: 'for-comment' | 'frozen';
  readonly madeOn: string;
};
export type Version = VersionHead & { readonly report: Report };

/** Versions that this actor may read, newest first. */
export const heads = (db: Database, actor: Actor): Promise<readonly VersionHead[]> =>
  db.asActor(actor, async (tx) =>
    tx
      .selectFrom('account_version')
      .select(['id', 'year', 'number', 'kind', 'made_on as madeOn'])
      .orderBy('year', 'desc')
      .orderBy('number', 'desc')
      .execute(),
  );

export const one = (db: Database, actor: Actor, id: string): Promise<Version | undefined> =>
  db.asActor(actor, async (tx) =>
    tx
      .selectFrom('account_version')
      .select(['id', 'year', 'number', 'kind', 'made_on as madeOn', 'report'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );

/** The rows behind a version, for who may read them. */
export const rows = (db: Database, actor: Actor, id: string): Promise<ReportRows | undefined> =>
  db.asActor(
    actor,
    async (tx) =>
      (await tx.selectFrom('account_rows').select('rows').where('version_id', '=', id).executeTakeFirst())?.rows,
  );

/**
 * Keeps a report as it is now. The number is one more than the last of that year.
 * @returns false when that is not the number it was to get
 */
export const keep = (
  db: Database,
  actor: Actor,
  { id, kind, report, rows: behind }: { id: string; kind: Version['kind']; report: Report; rows: ReportRows },
  wanted?: number,
): Promise<boolean> =>
  db.asActor(actor, async (tx) => {
    const institution_id = actor.institutionId as string;
    const last = await tx
      .selectFrom('account_version')
      .select('number')
      .where('year', '=', report.year)
      .orderBy('number', 'desc')
      .executeTakeFirst();
    const number = (last?.number ?? 0) + 1;
    if (wanted !== undefined && wanted !== number) return false;
    await tx
      .insertInto('account_version')
      .values({
        institution_id,
        id,
        year: report.year,
        number,
        kind,
        report: JSON.stringify(report),
        made_on: report.madeOn,
      })
      .execute();
    await tx
      .insertInto('account_rows')
      .values({ institution_id, version_id: id, rows: JSON.stringify(behind) })
      .execute();
    return true;
  });
