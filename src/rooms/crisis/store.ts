import type { Actor } from '../../access/roles.ts';
import { addContent, contentHistory, type NewContent } from '../../platform/content/content.ts';
import type { Database } from '../../platform/database/database.ts';

export const KIND = 'crisis';
export const KEY = 'protocol';

/** Every version of the protocol, newest first; empty when it is still ours. */
export const versions = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) => contentHistory(tx, KIND, KEY));

/** @throws a unique violation (conflict) when somebody else added one meanwhile */
export const add = (db: Database, actor: Actor, one: NewContent, after: number, at: Date) =>
  db.asActor(actor, (tx) => addContent(tx, actor, one, after, at));
