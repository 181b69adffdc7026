import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Kept, readKept } from '../../platform/catalogue/read.ts';
import { addInitiative, type Change, changeInitiatives, type Write } from '../../platform/catalogue/write.ts';

export type { Kept } from '../../platform/catalogue/read.ts';

/** All initiatives, or these, as those who keep them see them. */
export const kept = (db: Database, actor: Actor, ids?: readonly string[]): Promise<readonly Kept[]> =>
  db.asActor(actor, (tx) => readKept(tx, ids));

export const add = (db: Database, actor: Actor, write: Write): Promise<void> =>
  db.asActor(actor, (tx) => addInitiative(tx, actor, write));

/** Changes some together: all of them, or none. @returns false when one was changed by somebody else */
export async function changeAll(db: Database, actor: Actor, changes: readonly Change[]): Promise<boolean> {
  class Undo extends Error {}
  try {
    await db.asActor(actor, async (tx) => {
      if (!(await changeInitiatives(tx, actor, changes))) throw new Undo();
    });
    return true;
  } catch (error) {
    if (error instanceof Undo) return false;
    throw error;
  }
}

export const units = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) => tx.selectFrom('org_unit').select(['id', 'parent_id', 'name', 'key']).execute());

export const ownSchemes = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) => tx.selectFrom('own_scheme').select(['scheme', 'mappings']).execute());

/** The history of one initiative, newest first. Who did it is told only to that person; others read "somebody". */
export const history = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('initiative_change')
      .select(['at', 'how', 'person_id', 'before', 'after'])
      .where('initiative_id', '=', id)
      .orderBy('at', 'desc')
      .limit(50)
      .execute(),
  );

export const reports = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('report')
      .select(['id', 'sent_on', 'message'])
      .where('initiative_id', '=', id)
      .where('handled_on', 'is', null)
      .orderBy('sent_on')
      .execute(),
  );

export const handleReport = (db: Database, actor: Actor, id: string, day: string) =>
  db.asActor(actor, (tx) => tx.updateTable('report').set({ handled_on: day }).where('id', '=', id).execute());
