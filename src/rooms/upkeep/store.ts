import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';

const CLOCK: Actor = { acting: 'clock' };

/** Everything that students can find, in all institutions, with what the rules of upkeep look at. */
export const found = (db: Database) =>
  db.asActor(CLOCK, (tx) =>
    tx
      .selectFrom('initiative')
      .innerJoin('institution', 'institution.id', 'initiative.institution_id')
      .select([
        'initiative.institution_id',
        'institution.key',
        'initiative.id',
        'initiative.body',
        'initiative.internal',
        'review_on',
        'asked_on',
        'version',
      ])
      .where('published', '=', true)
      .where('kind', 'in', ['offer', 'facility'])
      .where('status', 'in', ['pilot', 'running', 'ending'])
      .execute(),
  );

/** Notes that the owner is asked today. @returns false when another process did so already */
export async function claimAsking(db: Database, id: string, before: string | null, today: string): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(CLOCK, (tx) =>
    tx
      .updateTable('initiative')
      .set({ asked_on: today })
      .where('id', '=', id)
      .where('asked_on', 'is not distinct from', before)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

export const undoAsking = (db: Database, id: string, before: string | null) =>
  db.asActor(CLOCK, (tx) => tx.updateTable('initiative').set({ asked_on: before }).where('id', '=', id).execute());

/** Takes an offer off the public list, and says so in its history. */
export const takeOffList = (
  db: Database,
  one: { institutionId: string; id: string; version: number; changeId: string; at: Date },
) =>
  db.asActor(CLOCK, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('initiative')
      .set({ published: false, version: one.version + 1, updated_at: one.at })
      .where('institution_id', '=', one.institutionId)
      .where('id', '=', one.id)
      .where('version', '=', one.version)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await tx
      .insertInto('initiative_change')
      .values({
        institution_id: one.institutionId,
        id: one.changeId,
        initiative_id: one.id,
        at: one.at,
        person_id: null,
        how: 'clock',
        before: null,
        after: JSON.stringify({ published: false }),
      })
      .execute();
  });

/** Clears what has had its time: sessions, previews, and questions that were sent along before `day`. */
export const clear = (db: Database, now: Date, day: string) =>
  db.asActor(CLOCK, async (tx) => {
    await tx.deleteFrom('session').where('expires_at', '<', now).execute();
    await tx.deleteFrom('import_preview').where('expires_at', '<', now).execute();
    await tx.deleteFrom('sent_question').where('sent_on', '<', day).execute();
  });

const link = (institutionId: string, initiativeId: string): Actor => ({ acting: 'link', institutionId, initiativeId });

/** The one entry a signed link speaks about. */
export const entry = (db: Database, institutionId: string, id: string) =>
  db.asActor(link(institutionId, id), (tx) =>
    tx
      .selectFrom('initiative')
      .select(['id', 'body', 'checked_on', 'published', 'version'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );

export type Answer = { published: boolean; checkedOn: string; reviewOn: string; body: string };

/** Writes what the owner said, and its line in the history. */
export const writeAnswer = (
  db: Database,
  at: { institutionId: string; id: string; version: number; changeId: string; now: Date },
  answer: Answer,
) =>
  db.asActor(link(at.institutionId, at.id), async (tx) => {
    const { published, checkedOn, reviewOn, body } = answer;
    await tx
      .updateTable('initiative')
      .set({
        published,
        checked_on: checkedOn,
        review_on: reviewOn,
        asked_on: null,
        body,
        version: at.version + 1,
        updated_at: at.now,
      })
      .where('id', '=', at.id)
      .execute();
    await tx
      .insertInto('initiative_change')
      .values({
        institution_id: at.institutionId,
        id: at.changeId,
        initiative_id: at.id,
        at: at.now,
        person_id: null,
        how: 'owner',
        before: null,
        after: JSON.stringify({ published, checkedOn, reviewOn }),
      })
      .execute();
  });
