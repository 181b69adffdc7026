import { audit } from '../platform/audit/audit.ts';
import { newId } from '../platform/clock/ids.ts';
import { institutionId, withDatabase } from './open.ts';
import { readArgs } from './usage.ts';

/** `admin grant`: the first administrator, by the `sub` that the identity provider gives; sign-in may come later. */
export async function adminGrant(args: readonly string[]): Promise<void> {
  const { values } = readArgs(
    args,
    {
      institution: { type: 'string' },
      sub: { type: 'string' },
      name: { type: 'string', default: 'Administrator' },
    },
    ['institution', 'sub'],
  );
  const { institution = '', sub = '', name = '' } = values;
  await withDatabase(async (db) => {
    const id = await institutionId(db, institution);
    const now = new Date();
    const keeper = { acting: 'keeper' as const, institutionId: id };
    await db.asActor(keeper, async (tx) => {
      const known = await tx
        .selectFrom('person')
        .select('id')
        .where('institution_id', '=', id)
        .where('sub', '=', sub)
        .executeTakeFirst();
      const person = known?.id ?? newId();
      if (!known) {
        await tx
          .insertInto('person')
          .values({
            institution_id: id,
            id: person,
            sub,
            display_name: name,
            affiliation: 'employee',
            email: null,
          })
          .execute();
      }
      await tx
        .insertInto('role_grant')
        .values({
          institution_id: id,
          id: newId(),
          person_id: person,
          role: 'administrator',
          unit_id: null,
          source: 'installation',
          granted_at: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
    await audit(db, keeper, { event: 'role.given-by-installation', outcome: 'done', at: now });
  });
  process.stdout.write(`${sub} is now an administrator of ${institution}.\n`);
}
