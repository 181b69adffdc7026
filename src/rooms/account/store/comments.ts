import type { Actor } from '../../../access/roles.ts';
import type { Database } from '../../../platform/database/database.ts';

export type Comment = {
  readonly id: string;
  readonly text: string;
  readonly madeAt: Date;
  readonly answer: string | null;
  readonly answeredOn: string | null;
};

/** What the council said of a version, oldest first. */
export const about = (db: Database, actor: Actor, versionId: string): Promise<readonly Comment[]> =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('policy_comment')
      .select(['id', 'text', 'made_at as madeAt', 'answer', 'answered_on as answeredOn'])
      .where('subject', '=', 'account')
      .where('subject_id', '=', versionId)
      .orderBy('made_at')
      .orderBy('id')
      .execute(),
  );

export const add = (
  db: Database,
  actor: Actor,
  { id, versionId, text, at }: { id: string; versionId: string; text: string; at: Date },
): Promise<unknown> =>
  db.asActor(actor, (tx) =>
    tx
      .insertInto('policy_comment')
      .values({
        institution_id: actor.institutionId as string,
        id,
        subject: 'account',
        subject_id: versionId,
        by_person: actor.personId as string,
        as_role: 'representative',
        text,
        made_at: at,
      })
      .execute(),
  );

/** @returns the version it is about; undefined when there is no such comment */
export const answer = (
  db: Database,
  actor: Actor,
  { id, text, on }: { id: string; text: string; on: string },
): Promise<string | undefined> =>
  db.asActor(
    actor,
    async (tx) =>
      (
        await tx
          .updateTable('policy_comment')
          .set({ answer: text, answered_on: on })
          .where('id', '=', id)
          .where('subject', '=', 'account')
          .returning('subject_id')
          .executeTakeFirst()
      )?.subject_id,
  );
