import { sql } from 'kysely';
import type { Actor } from '../../access/roles.ts';
import type { Counted } from '../../core/coverage/types.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { readGoalMaterial, readOutsideFigures } from '../../platform/goals/read.ts';
import { goalColumns } from '../../platform/goals/rows.ts';
import type { CloseInput, FigureInput, GoalInput } from './types.ts';

export const material = (db: Database, actor: Actor) => db.asActor(actor, (tx) => readGoalMaterial(tx, actor));

/** Goals with all that stands beside one: its actions, and figures from elsewhere. */
export const around = (db: Database, actor: Actor, goalId: string) => db.asActor(actor, async (tx) => ({
  material: await readGoalMaterial(tx, actor),
  actions: await tx.selectFrom('plan_action').select(['id', 'title', 'owner_name', 'due_on', 'state'])
    .where('goal_id', '=', goalId).orderBy('due_on').execute(),
  outside: await readOutsideFigures(tx),
}));

/** The inventory as far as gaps are found in it. */
export const counted = (db: Database, actor: Actor): Promise<readonly Counted[]> => db.asActor(actor, async (tx) => {
  const rows = await tx.selectFrom('catalogue')
    .select(['id', 'kind', 'status', 'published', 'level', 'unit_ids', 'concepts'])
    .select(sql<Initiative['audiences'] | null>`body->'audiences'`.as('audiences')).execute();
  return rows.map(({ unit_ids: units, level, audiences, ...row }) =>
    ({ ...row, units, level: level ?? undefined, audiences: audiences ?? undefined }));
});

type New = { readonly id: string; readonly goal: GoalInput };

/**
 * Adds goals, all or none. @param decisionId the decision that the first of them came of
 * @returns false when there is no such decision that the actor may change
 */
export async function add(
  db: Database, actor: Actor, goals: readonly New[], at: Date, decisionId?: string,
): Promise<boolean> {
  class Undo extends Error {}
  const rows = goals.map(({ id, goal }) => ({
    institution_id: actor.institutionId as string, id, ...goalColumns(goal), state: 'open' as const, outcome: null,
    updated_at: at,
  }));
  try {
    await db.asActor(actor, async (tx) => {
      await tx.insertInto('goal').values(rows).execute();
      if (!decisionId) return;
      const { numUpdatedRows } = await tx.updateTable('decision').set({ goal_id: rows[0]?.id ?? null })
        .where('id', '=', decisionId).executeTakeFirst();
      if (numUpdatedRows === 0n) throw new Undo();
    });
    return true;
  } catch (error) {
    if (error instanceof Undo) return false;
    throw error;
  }
}

type Version = { readonly id: string; readonly version: number; readonly at: Date };

async function set(
  db: Database, actor: Actor, { id, version, at }: Version,
  columns: ReturnType<typeof goalColumns> | { state: CloseInput['state']; outcome: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx.updateTable('goal')
    .set({ ...columns, version: version + 1, updated_at: at })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst());
  return numUpdatedRows > 0n;
}

/** @returns false when somebody else changed it in the meantime */
export const change = (db: Database, actor: Actor, one: Version, goal: GoalInput) =>
  set(db, actor, one, goalColumns(goal));

/** @returns false when somebody else changed it in the meantime */
export const close = (db: Database, actor: Actor, one: Version, { state, outcome }: CloseInput) =>
  set(db, actor, one, { state, outcome: outcome ?? null });

/** @returns false when somebody changed it, or took it away, in the meantime */
export async function remove(db: Database, actor: Actor, id: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await db.asActor(actor, (tx) =>
    tx.deleteFrom('goal').where('id', '=', id).where('version', '=', version).executeTakeFirst());
  return numDeletedRows > 0n;
}

export const addFigure = (
  db: Database, actor: Actor, ids: { readonly id: string; readonly goalId: string }, figure: FigureInput, at: Date,
) => db.asActor(actor, (tx) => tx.insertInto('goal_figure').values({
  institution_id: actor.institutionId as string, id: ids.id, goal_id: ids.goalId, on_date: figure.on,
    value: figure.value,
  low: figure.low ?? null, high: figure.high ?? null, source: figure.source, made_at: at,
}).execute());

export const removeFigure = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) => tx.deleteFrom('goal_figure').where('id', '=', id).execute());
