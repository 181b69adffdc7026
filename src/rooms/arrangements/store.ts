import type { Actor } from '../../access/roles.ts';
import { ownContent } from '../../platform/content/content.ts';
import type { Database } from '../../platform/database/database.ts';

/** What the institution made its own of one kind of text. */
export const readOwn = (db: Database, actor: Actor, kind: 'adjustment' | 'role') =>
  db.asActor(actor, (tx) => ownContent(tx, kind));
