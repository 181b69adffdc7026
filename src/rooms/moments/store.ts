import type { Actor } from '../../access/roles.ts';
import type { MomentDate } from '../../core/guidance/calendar.ts';
import type { Text } from '../../core/frameworks/types.ts';
import { ownContent } from '../../platform/content/content.ts';
import type { Database, Tx } from '../../platform/database/database.ts';

export type Unit = {
  readonly id: string; readonly key: string; readonly parent_id: string | null; readonly name: Text;
};

/** Days for a moment, to add. */
export type NewDate = Omit<MomentDate, 'id'>;

const dates = (tx: Tx) => tx.selectFrom('moment_date')
  .select(['id', 'unit_id as unit', 'moment', 'from_on as from', 'to_on as to']);

/** Own texts, the days that were set, and the units. */
export const readAll = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  own: await ownContent(tx, 'moment'),
  dates: await dates(tx).orderBy('from_on').orderBy('id').execute() satisfies readonly MomentDate[],
  units: await tx.selectFrom('org_unit').select(['id', 'key', 'parent_id', 'name']).orderBy('key').execute(),
}));

/** Adds days. @returns false when the same were set before */
export const addDate = (db: Database, actor: Actor, id: string, one: NewDate): Promise<boolean> =>
  db.asActor(actor, async (tx) => {
    const same = await tx.selectFrom('moment_date').select('id').where('moment', '=', one.moment)
      .where('from_on', '=', one.from).where('unit_id', one.unit ? '=' : 'is', one.unit).executeTakeFirst();
    if (same) return false;
    await tx.insertInto('moment_date').values({
      institution_id: actor.institutionId as string, id, unit_id: one.unit, moment: one.moment, from_on: one.from,
      to_on: one.to,
    }).execute();
    return true;
  });

export const removeDate = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) => tx.deleteFrom('moment_date').where('id', '=', id).execute());
