import type { Actor } from '../../access/roles.ts';
import type { Capacity, PartnerWords } from '../../core/chain/types.ts';
import type { Database } from '../../platform/database/database.ts';

const link = (institutionId: string, subjectId: string): Actor => ({ acting: 'link', institutionId, subjectId });

/** The one entry that a signed link speaks about. */
export const entry = (db: Database, institutionId: string, id: string) =>
  db.asActor(link(institutionId, id), (tx) =>
    tx
      .selectFrom('partner')
      .select(['id', 'published', 'body', 'words', 'capacity', 'checked_on', 'version'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );

/** What a partner says about itself: words, room, and on which day it said so. */
export type Answer = { readonly words: PartnerWords; readonly capacity: Capacity; readonly on: string };

/** Writes it down. @returns false when the entry was changed in the meantime */
export async function writeAnswer(
  db: Database,
  one: { readonly institutionId: string; readonly id: string; readonly version: number; readonly at: Date },
  { words, capacity, on }: Answer,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(link(one.institutionId, one.id), (tx) =>
    tx
      .updateTable('partner')
      .set({
        words: JSON.stringify(words),
        capacity: JSON.stringify(capacity),
        checked_on: on,
        asked_times: 0,
        version: one.version + 1,
        updated_at: one.at,
      })
      .where('id', '=', one.id)
      .where('version', '=', one.version)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}
