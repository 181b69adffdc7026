import type { Actor } from '../../access/roles.ts';
import { addContent, contentHistory, type NewContent, ownContent } from '../../platform/content/content.ts';
import type { Database } from '../../platform/database/database.ts';

/** What the institution made its own: rules by key, and keys of exercises of its own. */
export const readOwn = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  rules: await ownContent(tx, 'advice'), modules: [...(await ownContent(tx, 'module')).keys()],
}));

/** Adds a version of a rule. @param after the version read before. @returns false when somebody else added one since */
export const addVersion = (
  db: Database, actor: Actor, one: Omit<NewContent, 'kind'>, after: number, at: Date,
): Promise<boolean> => db.asActor(actor, async (tx) => {
  const [last] = await contentHistory(tx, 'advice', one.key);
  if ((last?.version ?? 0) !== after) return false;
  await addContent(tx, actor, { ...one, kind: 'advice' }, after, at);
  return true;
});
