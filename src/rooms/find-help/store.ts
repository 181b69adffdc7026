import { sql } from 'kysely';
import { visitorAt } from '../../access/actor.ts';
import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import { waitingStamp } from '../../platform/database/waiting-stamp.ts';
import { initiativeOf, type PublicInitiative } from '../../platform/database/initiative-row.ts';

/** Something a student can find, with its id and the units it is for (none: the whole institution). */
export type Findable = PublicInitiative & { readonly id: string; readonly unitIds: readonly string[] };

const columns = [
  'id',
  'kind',
  'status',
  'published',
  'level',
  'unit_ids',
  'review_on',
  'checked_on',
  'body',
  'concepts',
] as const;

/**
 * What changes whenever anything that can be found changes: how many there are, when the last one changed, and how long
 * one waits.
 */
export async function catalogueStamp(db: Database, institutionId: string): Promise<string> {
  return db.asActor(visitorAt(institutionId), async (tx) => {
    const { rows } = await sql<{ stamp: string }>`
      select concat_ws('|', (select count(*) from initiative), (select max(updated_at) from initiative),
        (select count(*) from own_word), (select max(added_at) from own_word),
        ${waitingStamp}) as stamp`.execute(tx);
    return rows[0]?.stamp ?? '';
  });
}

/** All that students can find here, read as a visitor whoever asks: the database leaves the rest out. */
export async function findables(db: Database, institutionId: string): Promise<readonly Findable[]> {
  const rows = await db.asActor(visitorAt(institutionId), (tx) => tx.selectFrom('catalogue').select(columns).execute());
  return rows.map((row) => ({ ...initiativeOf(row), id: row.id, unitIds: row.unit_ids }));
}

export async function ownWords(db: Database, institutionId: string) {
  return db.asActor(visitorAt(institutionId), (tx) => tx.selectFrom('own_word').select(['phrase', 'theme']).execute());
}

export async function unitsOf(db: Database, institutionId: string) {
  return db.asActor(visitorAt(institutionId), (tx) =>
    tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).execute(),
  );
}

/** Whether a hand-over to this offer can be begun: somebody answers there. */
export async function takesHandOvers(db: Database, institutionId: string, id: string): Promise<boolean> {
  const row = await db.asActor(visitorAt(institutionId), (tx) =>
    tx.selectFrom('reception').select('open').where('initiative_id', '=', id).executeTakeFirst(),
  );
  return row?.open ?? false;
}

/** Counts a question by theme, or that one of its answers was opened. No words, nobody. */
export async function count(
  db: Database,
  actor: Actor,
  row: { month: string; theme: string | null; what: 'asked' | 'followed' },
) {
  await db.asActor(actor, (tx) =>
    tx
      .insertInto('question_count')
      .values({ institution_id: actor.institutionId as string, ...row })
      .execute(),
  );
}

export async function keepQuestion(db: Database, actor: Actor, row: { id: string; sentOn: string; question: string }) {
  await db.asActor(actor, (tx) =>
    tx
      .insertInto('sent_question')
      .values({
        institution_id: actor.institutionId as string,
        id: row.id,
        sent_on: row.sentOn,
        question: row.question,
      })
      .execute(),
  );
}

export async function keepReport(
  db: Database,
  actor: Actor,
  row: { id: string; initiativeId: string; sentOn: string; message: string },
) {
  await db.asActor(actor, (tx) =>
    tx
      .insertInto('report')
      .values({
        institution_id: actor.institutionId as string,
        id: row.id,
        initiative_id: row.initiativeId,
        sent_on: row.sentOn,
        message: row.message,
        handled_on: null,
      })
      .execute(),
  );
}
