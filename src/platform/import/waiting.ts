import { sql } from 'kysely';
import type { Actor } from '../../access/roles.ts';
import type { Matching, SheetData } from '../../core/exchange/matching/index.ts';
import type { Database } from '../database/database.ts';

/** A preview can be looked at for so long. */
const WAITS_MS = 24 * 3_600_000;

/** A spreadsheet between the steps of matching. */
export type Book = {
  readonly sheets: readonly SheetData[];
  /** which sheet, once it is clear */
  readonly sheet?: number;
  /** line of the header, when somebody said which it is */
  readonly header?: number;
  readonly matching?: Matching;
  /** the matching is the one of an earlier time */
  readonly remembered?: boolean;
};

/** What files are for. */
export type What = 'offers' | 'money';
/** A file that was read and waits for somebody to say yes. `read`: what a room made of it by itself. */
export type Waiting = { readonly what: What; readonly name: string; readonly book?: Book; readonly read?: unknown };

/** Keeps a file for its maker under this id; an older one of the same person for the same thing goes. */
export const keepWaiting = (db: Database, actor: Actor, id: string, waiting: Waiting, now: Date) =>
  db.asActor(actor, async (tx) => {
    await tx.deleteFrom('import_preview').where('person_id', '=', actor.personId as string)
      .where(sql<string>`lines ->> 'what'`, '=', waiting.what).execute();
    await tx.insertInto('import_preview').values({
      institution_id: actor.institutionId as string, id, person_id: actor.personId as string,
      lines: JSON.stringify({ ...waiting, name: waiting.name.slice(0, 200) }),
      expires_at: new Date(now.getTime() + WAITS_MS),
    }).execute();
  });

/** @returns undefined when it is gone, has had its day, is somebody else's, or is for something else */
export async function findWaiting(
  db: Database, actor: Actor, { what, id, now }: { what: What; id: string; now: Date },
): Promise<Waiting | undefined> {
  const row = await db.asActor(actor, (tx) => tx.selectFrom('import_preview').select('lines').where('id', '=', id)
    .where('expires_at', '>', now).executeTakeFirst());
  const waiting = row?.lines as Waiting | undefined;
  return waiting?.what === what ? waiting : undefined;
}

export const dropWaiting = (db: Database, actor: Actor, id: string) => db.asActor(actor, (tx) =>
  tx.deleteFrom('import_preview').where('id', '=', id).execute());
