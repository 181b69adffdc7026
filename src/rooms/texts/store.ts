import type { Actor } from '../../access/roles.ts';
import type { KindName } from '../../core/guidance/kinds.ts';
import { addContent, contentHistory, type NewContent, ownContent } from '../../platform/content/content.ts';
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
 * @param after the version that was read before; 0 when there was none
 * @returns false when somebody else added one since
 */
export const addVersion = (
  db: Database, actor: Actor, one: NewContent, { after, at }: { after: number; at: Date },
): Promise<boolean> => db.asActor(actor, async (tx) => {
  const [last] = await contentHistory(tx, one.kind, one.key);
  if ((last?.version ?? 0) !== after) return false;
  await addContent(tx, actor, one, after, at);
  return true;
});
