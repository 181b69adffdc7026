import type { Database, Tx } from '../database/database.ts';
import type { Newcomer } from './claims.ts';

type Ids = () => string;

/**
 * Grants that follow from entitlements and memberships; those that no longer follow are taken back. What somebody has
 * already stays as it is, so that it keeps the day on which it was given.
 */
async function mapRoles(tx: Tx, institutionId: string, personId: string, who: Newcomer, ids: Ids, now: Date) {
  const mappings = await tx.selectFrom('role_mapping').selectAll().execute();
  const earned = mappings.filter(({ claim, value }) =>
    (claim === 'eduperson_entitlement' ? who.entitlements : who.memberships).includes(value),
  );
  const claimed = await tx
    .selectFrom('role_grant')
    .select(['id', 'role', 'unit_id'])
    .where('person_id', '=', personId)
    .where('source', '=', 'claim')
    .execute();
  const gone = claimed.filter(
    (one) => !earned.some(({ role, unit_id }) => role === one.role && unit_id === one.unit_id),
  );
  for (const { id } of gone) await tx.deleteFrom('role_grant').where('id', '=', id).execute();
  for (const { role, unit_id } of earned) {
    await tx
      .insertInto('role_grant')
      .values({
        institution_id: institutionId,
        id: ids(),
        person_id: personId,
        role,
        unit_id,
        source: 'claim',
        granted_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/**
 * Lets somebody in who signed in elsewhere: finds the institution of their home organisation, keeps what may be kept.
 * @returns undefined when that organisation has no institution here
 */
export async function welcome(db: Database, who: Newcomer, ids: Ids, now: Date) {
  const institution = await db.asActor({ acting: 'door' }, (tx) =>
    tx
      .selectFrom('institution')
      .select(['id', 'key'])
      .where((eb) => eb(eb.val(who.homeOrganisation), '=', eb.fn.any('home_organisations')))
      .executeTakeFirst(),
  );
  if (!institution) return undefined;
  const institutionId = institution.id;
  const personId = await db.asActor({ acting: 'door', institutionId }, async (tx) => {
    const known = await tx.selectFrom('person').select('id').where('sub', '=', who.sub).executeTakeFirst();
    const id = known?.id ?? ids();
    const kept = { display_name: who.displayName, affiliation: who.affiliation, email: null };
    if (known) await tx.updateTable('person').set(kept).where('id', '=', id).execute();
    else
      await tx
        .insertInto('person')
        .values({ institution_id: institutionId, id, sub: who.sub, ...kept })
        .execute();
    await mapRoles(tx, institutionId, id, who, ids, now);
    const role = await tx.selectFrom('role_grant').select('id').where('person_id', '=', id).executeTakeFirst();
    if (role && who.affiliation === 'employee' && who.email)
      await tx.updateTable('person').set({ email: who.email }).where('id', '=', id).execute();
    return id;
  });
  return { institutionId, institutionKey: institution.key, personId };
}
