import { visitorAt } from '../../access/actor.ts';
import type { Actor } from '../../access/roles.ts';
import { ownContent } from '../../platform/content/content.ts';
import type { Database } from '../../platform/database/database.ts';

/** What an institution made its own of the routes, read as a visitor whoever asks. */
export const ownRoutes = (db: Database, institutionId: string) =>
  db.asActor(visitorAt(institutionId), (tx) => ownContent(tx, 'route'));

/** Which of these offers take hand-overs, and for who signed in, the names of who reads them. */
export async function receptions(db: Database, actor: Actor, offers: readonly string[]) {
  if (offers.length === 0) return { open: [], people: [] };
  return db.asActor(actor, async (tx) => {
    const open = await tx.selectFrom('reception').select('initiative_id as offer').where('open', '=', true)
      .where('initiative_id', 'in', offers).execute();
    const people = actor.acting !== 'member' ? [] : await tx.selectFrom('reception_member')
      .select(['initiative_id as offer', 'name']).where('initiative_id', 'in', offers).orderBy('name').execute();
    return { open: open.map(({ offer }) => offer), people };
  });
}
