import { visitorAt } from '../../access/actor.ts';
import type { Actor } from '../../access/roles.ts';
import { ownContent } from '../../platform/content/content.ts';
import type { Database } from '../../platform/database/database.ts';

/** What an institution made its own of the routes, read as a visitor whoever asks. */
export const ownRoutes = (db: Database, institutionId: string) =>
  db.asActor(visitorAt(institutionId), (tx) => ownContent(tx, 'route'));

/** Who reads what is sent to these offers, as far as they take hand-overs; only for who signed in. */
export async function receivers(db: Database, actor: Actor, offers: readonly string[]) {
  if (actor.acting !== 'member' || offers.length === 0) return [];
  return db.asActor(actor, (tx) =>
    tx.selectFrom('reception_member').innerJoin('reception', 'reception.initiative_id', 'reception_member.initiative_id')
      .select(['reception_member.initiative_id as offer', 'reception_member.name']).where('reception.open', '=', true)
      .where('reception_member.initiative_id', 'in', offers).orderBy('reception_member.name').execute());
}
