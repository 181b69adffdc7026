import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import { readGoalMaterial, readOutsideFigures } from '../../platform/goals/read.ts';
import type { OutsideInput } from './types.ts';

export const all = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  material: await readGoalMaterial(tx, actor), outside: await readOutsideFigures(tx),
}));

export const outsideAndUnits = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  outside: await readOutsideFigures(tx),
  units: (await tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).orderBy('key').execute())
    .map(({ id, parent_id: parent, name }) => ({ id, name, ...(parent ? { parent } : {}) })),
}));

const columnsOf = ({ unitId, year, what, value, unit, source, url }: OutsideInput) =>
  ({ unit_id: unitId ?? null, year, what, value, unit, source, url: url ?? null });

export const add = (db: Database, actor: Actor, id: string, input: OutsideInput, at: Date) =>
  db.asActor(actor, (tx) => tx.insertInto('outside_figure')
    .values({ institution_id: actor.institutionId as string, id, ...columnsOf(input), updated_at: at }).execute());

/** @returns false when somebody else changed it in the meantime */
export async function change(
  db: Database, actor: Actor, { id, version, at }: { readonly id: string; readonly version: number; readonly at: Date },
  input: OutsideInput,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx.updateTable('outside_figure')
    .set({ ...columnsOf(input), version: version + 1, updated_at: at })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst());
  return numUpdatedRows > 0n;
}

/** @returns false when somebody changed it, or took it away, in the meantime */
export async function remove(db: Database, actor: Actor, id: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await db.asActor(actor, (tx) =>
    tx.deleteFrom('outside_figure').where('id', '=', id).where('version', '=', version).executeTakeFirst());
  return numDeletedRows > 0n;
}
