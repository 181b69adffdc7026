import type { Actor } from '../../access/roles.ts';
import type { KindName } from '../../core/guidance/kinds.ts';
import { addAfter, contentHistory, type NewContent, ownContent } from '../../platform/content/content.ts';
import type { Database } from '../../platform/database/database.ts';

/** What the institution made its own, of each kind. */
export const readOwn = (db: Database, actor: Actor, kinds: readonly KindName[]) => db.asActor(actor, async (tx) => {
  const own = [];
  for (const kind of kinds) own.push({ kind, texts: await ownContent(tx, kind) });
  return own;
});

/** Every version of one text, newest first. */
export const readHistory = (db: Database, actor: Actor, kind: KindName, key: string) =>
  db.asActor(actor, (tx) => contentHistory(tx, kind, key));

/**
 * Adds a version.
 * @param when.after the version that was read before; 0 when there was none
 * @returns false when somebody else added one since
 */
export const addVersion = (
  db: Database, actor: Actor, one: NewContent, when: { after: number; at: Date },
): Promise<boolean> => db.asActor(actor, (tx) => addAfter(tx, actor, one, when));
