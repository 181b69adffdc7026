import type { Actor } from '../../access/roles.ts';
import type { Matching } from '../../core/exchange/matching/index.ts';
import type { Database } from '../database/database.ts';
import type { What } from './waiting.ts';

/** How this institution matched a sheet with this header before. @param header fingerprint of the header */
export async function findMatching(
  db: Database,
  actor: Actor,
  what: What,
  header: string,
): Promise<Matching | undefined> {
  const row = await db.asActor(actor, (tx) =>
    tx
      .selectFrom('column_match')
      .select('matching')
      .where('what', '=', what)
      .where('header', '=', header)
      .executeTakeFirst(),
  );
  return row?.matching as Matching | undefined;
}

/** Remembers it for the next time, over what was remembered before. */
export const rememberMatching = (
  db: Database,
  actor: Actor,
  { what, header, matching, now }: { what: What; header: string; matching: Matching; now: Date },
) =>
  db.asActor(actor, async (tx) => {
    const row = { matching: JSON.stringify(matching), updated_at: now };
    await tx
      .insertInto('column_match')
      .values({ institution_id: actor.institutionId as string, what, header, ...row })
      .onConflict((clash) => clash.columns(['institution_id', 'what', 'header']).doUpdateSet(row))
      .execute();
  });
