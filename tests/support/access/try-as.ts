import { sql } from 'kysely';
import type { Actor } from '../../../src/access/roles.ts';
import type { Database, Tx } from '../../../src/platform/database/database.ts';

/** Undoes what an attack did that turned out to work. */
class Undo extends Error {}

/** @returns `allowed`, or the code with which the database refused; whatever was done is undone */
export async function tryAs(db: Database, actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<string> {
  try {
    await db.asActor(actor, async (tx) => {
      await work(tx);
      throw new Undo();
    });
  } catch (error) {
    if (error instanceof Undo) return 'allowed';
    const { code } = error as { code?: string };
    if (!code) throw error;
    return code;
  }
  throw new Error('not reached');
}

/** The same for one statement, as text. */
export const tryStatement = (db: Database, actor: Actor, statement: string): Promise<string> =>
  tryAs(db, actor, (tx) => sql.raw(statement).execute(tx));
