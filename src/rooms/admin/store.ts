import type { Actor } from '../../access/roles.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { InstitutionSettings } from './schemas.ts';

type GivenRole = Tables['role_grant']['role'];

export const people = (db: Database, actor: Actor) =>
  db.asActor(actor, async (tx) => ({
    people: await tx
      .selectFrom('person')
      .select(['id', 'display_name', 'affiliation'])
      .orderBy('display_name')
      .execute(),
    grants: await tx.selectFrom('role_grant').select(['id', 'person_id', 'role', 'unit_id', 'source']).execute(),
  }));

export const grant = (
  db: Database,
  actor: Actor,
  row: { id: string; person: string; role: GivenRole; unit: string | null; at: Date },
) =>
  db.asActor(actor, (tx) =>
    tx
      .insertInto('role_grant')
      .values({
        institution_id: actor.institutionId as string,
        id: row.id,
        person_id: row.person,
        role: row.role,
        unit_id: row.unit,
        source: 'administrator',
        granted_at: row.at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );

/** Who is no specialist any more reads no new hand-overs: students do not see that name again. */
async function stopsReceiving(tx: Tx, person: string): Promise<void> {
  const still = await tx.selectFrom('role_grant').select('id')
    .where('person_id', '=', person).where('role', '=', 'specialist').executeTakeFirst();
  if (!still) await tx.deleteFrom('reception_member').where('person_id', '=', person).execute();
}

/** Takes a role away, and with the last one the mail address: the database lets it go only when no role is left. */
export const revoke = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, async (tx) => {
    const taken = await tx.deleteFrom('role_grant').where('id', '=', id).returning('person_id').executeTakeFirst();
    if (taken) await stopsReceiving(tx, taken.person_id);
    if (taken) await tx.updateTable('person').set({ email: null }).where('id', '=', taken.person_id).execute();
  });

export const mappings = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) =>
    tx.selectFrom('role_mapping').select(['id', 'claim', 'value', 'role', 'unit_id']).orderBy('value').execute(),
  );

export const addMapping = (db: Database, actor: Actor, row: Omit<Tables['role_mapping'], 'institution_id'>) =>
  db.asActor(actor, (tx) =>
    tx
      .insertInto('role_mapping')
      .values({ institution_id: actor.institutionId as string, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );

export const removeMapping = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) => tx.deleteFrom('role_mapping').where('id', '=', id).execute());

export const units = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) => tx.selectFrom('org_unit').select(['id', 'parent_id', 'key', 'name']).execute());

/** @returns false when the short name exists already */
export const addUnit = (
  db: Database,
  actor: Actor,
  row: { id: string; key: string; parent: string | null; name: { nl: string; en: string } },
) =>
  db.asActor(actor, async (tx) => {
    const known = await tx.selectFrom('org_unit').select('id').where('key', '=', row.key).executeTakeFirst();
    if (known) return false;
    await tx
      .insertInto('org_unit')
      .values({
        institution_id: actor.institutionId as string,
        id: row.id,
        key: row.key,
        parent_id: row.parent,
        name: JSON.stringify(row.name),
      })
      .execute();
    return true;
  });

export const settings = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('institution')
      .select(['name', 'acute_contact', 'home_organisations', 'hosts'])
      .where('id', '=', actor.institutionId as string)
      .executeTakeFirstOrThrow(),
  );

/** @returns the field in which another institution has the same; then nothing was changed */
export const changeSettings = (db: Database, actor: Actor, to: InstitutionSettings) =>
  db.asActor(actor, async (tx): Promise<'home' | 'hosts' | undefined> => {
    const own = actor.institutionId as string;
    const others = await tx
      .selectFrom('institution')
      .select(['home_organisations', 'hosts'])
      .where('id', '!=', own)
      .execute();
    if (others.some((one) => one.home_organisations.some((name) => to.homeOrganisations.includes(name)))) return 'home';
    if (others.some((one) => one.hosts.some((name) => to.hosts.includes(name)))) return 'hosts';
    await tx
      .updateTable('institution')
      .set({
        name: JSON.stringify(to.name),
        home_organisations: to.homeOrganisations,
        hosts: to.hosts,
        acute_contact: to.acuteContact ? JSON.stringify(to.acuteContact) : null,
      })
      .where('id', '=', own)
      .execute();
    return undefined;
  });

export const auditTrail = (db: Database, actor: Actor, page: number, perPage: number) =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('audit_event')
      .select(['at', 'event', 'person_id', 'role', 'outcome', 'object_id'])
      .orderBy('id', 'desc')
      .limit(perPage + 1)
      .offset((page - 1) * perPage)
      .execute(),
  );
