import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';

/** Everything about where hand-overs arrive: the offers, the places, and the specialists one can choose from. */
export const receptions = (db: Database, actor: Actor) =>
  db.asActor(actor, async (tx) => ({
    offers: await tx.selectFrom('initiative').select(['id', 'body']).execute(),
    places: await tx.selectFrom('reception').selectAll().execute(),
    members: await tx.selectFrom('reception_member').select(['initiative_id', 'person_id', 'name']).orderBy('name').execute(),
    specialists: await tx.selectFrom('person').innerJoin('role_grant', 'role_grant.person_id', 'person.id')
      .select(['person.id', 'display_name']).where('role', '=', 'specialist').distinct().orderBy('display_name').execute(),
  }));
export type Receptions = Awaited<ReturnType<typeof receptions>>;

export type ReceptionSettings = {
  readonly offer: string; readonly termDays: number; readonly keepDays: number; readonly confidential: boolean;
  readonly open: boolean; readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** Puts a place as it should be. Who is taken off keeps what was sent to them by name, and gets nothing new. */
export const saveReception = (db: Database, actor: Actor, to: ReceptionSettings) =>
  db.asActor(actor, async (tx) => {
    const key = { institution_id: actor.institutionId as string, initiative_id: to.offer };
    const settings = { term_days: to.termDays, keep_days: to.keepDays, confidential: to.confidential, open: to.open };
    const { numUpdatedRows } = await tx.updateTable('reception').set(settings).where('initiative_id', '=', to.offer).executeTakeFirst();
    if (numUpdatedRows === 0n) await tx.insertInto('reception').values({ ...key, ...settings }).execute();
    await tx.deleteFrom('reception_member').where('initiative_id', '=', to.offer).execute();
    if (to.people.length > 0) await tx.insertInto('reception_member')
      .values(to.people.map(({ id, name }) => ({ ...key, person_id: id, name }))).execute();
  });
