import { sql } from 'kysely';
import { visitorAt } from '../../access/actor.ts';
import type { Scheme } from '../../core/frameworks/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { initiativeOf, type PublicInitiative } from '../../platform/database/initiative-row.ts';
import { waitingStamp } from '../../platform/database/waiting-stamp.ts';

/** Something that students can find, as it may be shown to the world. */
export type Listed = PublicInitiative & { readonly id: string; readonly updatedAt: string; readonly source?: unknown };

const columns = [
  'id', 'kind', 'status', 'published', 'level', 'unit_ids', 'review_on', 'checked_on', 'body', 'concepts', 'source',
  'updated_at',
] as const;

/** What changes whenever the directory changes. */
export const directoryStamp = (db: Database, institutionId: string): Promise<string> =>
  db.asActor(visitorAt(institutionId), async (tx) => {
    const { rows } = await sql<{ stamp: string }>`
      select concat_ws('|', (select count(*) from initiative), (select max(updated_at) from initiative),
        (select count(*) from own_scheme), (select max(updated_at) from own_scheme), ${waitingStamp}) as stamp`.execute(tx);
    return rows[0]?.stamp ?? '';
  });

type Directory = { readonly items: readonly Listed[]; readonly schemes: readonly Scheme[] };

/** Everything that students can find, read as a visitor whoever asks, and the institution's own schemes. */
export function readDirectory(db: Database, institutionId: string): Promise<Directory> {
  return db.asActor(visitorAt(institutionId), async (tx) => {
    const rows = await tx.selectFrom('catalogue').select(columns).orderBy('created_at').orderBy('id').execute();
    const units = await tx.selectFrom('org_unit').select(['id', 'key']).execute();
    const keys = new Map(units.map(({ id, key }) => [id, key]));
    const schemes = await tx.selectFrom('own_scheme').select('scheme').orderBy('id').execute();
    return {
      items: rows.map((row) => ({
        ...initiativeOf(row), id: row.id, updatedAt: row.updated_at.toISOString(), source: row.source ?? undefined,
        units: row.unit_ids.flatMap((id) => keys.get(id) ?? []),
      })),
      schemes: schemes.map(({ scheme }) => scheme),
    };
  });
}
