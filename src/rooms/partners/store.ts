import { visitorAt } from '../../access/actor.ts';
import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import type { PartnerWrite } from './types.ts';

const PUBLIC = ['id', 'body', 'words', 'capacity', 'checked_on'] as const;

/** What students can find here, offers and partners; read as a visitor whoever asks. */
export const findable = (db: Database, institutionId: string) =>
  db.asActor(visitorAt(institutionId), async (tx) => ({
    offers: await tx.selectFrom('catalogue').select(['id', 'level', 'body', 'concepts']).orderBy('id').execute(),
    partners: await tx.selectFrom('partner').select(PUBLIC).orderBy('id').execute(),
  }));

/** One partner that is on the map. */
export const published = (db: Database, institutionId: string, id: string) =>
  db.asActor(visitorAt(institutionId), (tx) =>
    tx.selectFrom('partner').select(PUBLIC).where('id', '=', id).executeTakeFirst(),
  );

/** All partners, on the map or not, as a coordinator. */
export const kept = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) => tx.selectFrom('partner').selectAll().orderBy('id').execute());

export const keptOne = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) => tx.selectFrom('partner').selectAll().where('id', '=', id).executeTakeFirst());

const columnsOf = ({ published: on, body, words, capacity, email }: PartnerWrite) => ({
  published: on,
  body: JSON.stringify(body),
  words: JSON.stringify(words),
  capacity: capacity ? JSON.stringify(capacity) : null,
  email: email ?? null,
});

export const add = (db: Database, actor: Actor, id: string, write: PartnerWrite, at: Date) =>
  db.asActor(actor, (tx) =>
    tx
      .insertInto('partner')
      .values({
        institution_id: actor.institutionId as string,
        id,
        checked_on: null,
        asked_on: null,
        updated_at: at,
        ...columnsOf(write),
      })
      .execute(),
  );

/** @returns false when somebody else, perhaps the partner, changed it in the meantime */
export async function change(
  db: Database,
  actor: Actor,
  one: { readonly id: string; readonly version: number; readonly at: Date },
  write: PartnerWrite,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) =>
    tx
      .updateTable('partner')
      .set({ ...columnsOf(write), version: one.version + 1, updated_at: one.at })
      .where('id', '=', one.id)
      .where('version', '=', one.version)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}
