import type { Actor } from '../../../src/access/roles.ts';
import type { Level } from '../../../src/core/initiatives/types.ts';
import type { Database } from '../../../src/platform/database/database.ts';

/** Counts offers; the database leaves out what this actor may not see. */
export async function countOffers(db: Database, actor: Actor, level: Level | undefined): Promise<number> {
  return db.asActor(actor, async (tx) => {
    const offers = tx.selectFrom('catalogue').select((eb) => eb.fn.countAll<number>().as('offers'));
    const row = await (level ? offers.where('level', '=', level) : offers).executeTakeFirstOrThrow();
    return row.offers;
  });
}
