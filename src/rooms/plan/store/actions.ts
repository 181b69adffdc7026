import type { Actor } from '../../../access/roles.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { ActionWrite, Seen, Standing } from '../types.ts';

const COLUMNS = [
  'id',
  'unit_id',
  'goal_id',
  'initiative_id',
  'title',
  'note',
  'owner_name',
  'start_on',
  'due_on',
  'state',
  'done_on',
  'cents',
  'after_ids',
  'version',
] as const;

const units = (tx: Tx) => tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).orderBy('key').execute();

/** The whole plan, with the names of what actions are linked to. Nobody's mail address is in it. */
export const readPlan = (db: Database, actor: Actor) =>
  db.asActor(actor, async (tx) => {
    const actions = await tx.selectFrom('plan_action').select(COLUMNS).orderBy('due_on').orderBy('id').execute();
    const of = (column: 'goal_id' | 'initiative_id') => [...new Set(actions.flatMap((one) => one[column] ?? []))];
    const [goals, initiatives] = [of('goal_id'), of('initiative_id')];
    return {
      actions,
      units: await units(tx),
      goals:
        goals.length === 0
          ? []
          : await tx.selectFrom('goal').select(['id', 'body']).where('id', 'in', goals).execute(),
      initiatives:
        initiatives.length === 0
          ? []
          : await tx.selectFrom('initiative').select(['id', 'body']).where('id', 'in', initiatives).execute(),
    };
  });
export type Plan = Awaited<ReturnType<typeof readPlan>>;

/** What an action can be linked to. */
export const readChoices = (db: Database, actor: Actor) =>
  db.asActor(actor, async (tx) => ({
    units: await units(tx),
    goals: await tx
      .selectFrom('goal')
      .select(['id', 'body', 'from_year', 'until_year', 'state', 'unit_id'])
      .orderBy('until_year', 'desc')
      .orderBy('id')
      .execute(),
    initiatives: await tx.selectFrom('initiative').select(['id', 'body']).where('status', '<>', 'ended').execute(),
    actions: await tx.selectFrom('plan_action').select(COLUMNS).orderBy('due_on').orderBy('id').execute(),
  }));
export type PlanChoices = Awaited<ReturnType<typeof readChoices>>;

/** The mail address of who does it, for a coordinator. */
export const emailOf = async (db: Database, actor: Actor, id: string): Promise<string | undefined> =>
  (
    await db.asActor(actor, (tx) =>
      tx.selectFrom('plan_action').select('owner_email').where('id', '=', id).executeTakeFirst(),
    )
  )?.owner_email ?? undefined;

const columnsOf = (write: ActionWrite) => ({
  title: write.title,
  note: write.note,
  owner_name: write.ownerName,
  owner_email: write.ownerEmail ?? null,
  start_on: write.startOn ?? null,
  due_on: write.dueOn,
  cents: write.cents ?? null,
  unit_id: write.unitId ?? null,
  goal_id: write.goalId ?? null,
  initiative_id: write.initiativeId ?? null,
  after_ids: [...write.afterIds],
});

export const add = (
  db: Database,
  actor: Actor,
  { id, at }: { readonly id: string; readonly at: Date },
  write: ActionWrite,
) =>
  db.asActor(actor, (tx) =>
    tx
      .insertInto('plan_action')
      .values({
        institution_id: actor.institutionId as string,
        id,
        state: 'planned',
        done_on: null,
        reminded_on: null,
        updated_at: at,
        ...columnsOf(write),
      })
      .execute(),
  );

async function move(
  db: Database,
  actor: Actor,
  { id, version, at }: Seen,
  columns:
    Partial<ReturnType<typeof columnsOf>> | { readonly state: Standing['state']; readonly done_on: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) =>
    tx
      .updateTable('plan_action')
      .set({ ...columns, version: version + 1, updated_at: at })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** @returns false when somebody else changed it in the meantime, or it is not the actor's to change */
export const change = (db: Database, actor: Actor, seen: Seen, write: ActionWrite) =>
  move(db, actor, seen, columnsOf(write));

/** @returns the same */
export const stand = (db: Database, actor: Actor, seen: Seen, { state, on }: Standing) =>
  move(db, actor, seen, { state, done_on: on ?? null });
