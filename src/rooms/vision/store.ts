import type { Actor } from '../../access/roles.ts';
import type { VisionBody, VisionPart } from '../../core/vision/types.ts';
import type { Database } from '../../platform/database/database.ts';

/** Every vision that the actor may read, with its parts and what was said of it; and the units. */
export const readAll = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  visions: await tx.selectFrom('vision').select([
    'id', 'unit_id as unitId', 'body', 'state', 'version', 'decided_by as decidedBy', 'decided_on as decidedOn',
    'review_on as reviewOn',
  ]).orderBy('id').execute(),
  units: await tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).orderBy('key').execute(),
  parts: await tx.selectFrom('vision_part').select(['vision_id as visionId', 'part', 'text', 'made_at as madeAt']).execute(),
  comments: await tx.selectFrom('policy_comment').select([
    'id', 'subject_id as visionId', 'as_role as asRole', 'text', 'made_at as madeAt', 'answer', 'answered_on as answeredOn',
  ]).where('subject', '=', 'vision').orderBy('made_at', 'desc').orderBy('id').execute(),
}));

type Draft = { readonly id: string; readonly unitId: string | null; readonly body: VisionBody; readonly at: Date };

export const add = (db: Database, actor: Actor, { id, unitId, body, at }: Draft) => db.asActor(actor, (tx) =>
  tx.insertInto('vision').values({
    institution_id: actor.institutionId as string, id, unit_id: unitId, body: JSON.stringify(body), state: 'draft',
    decided_by: null, decided_on: null, review_on: null, updated_at: at,
  }).execute());

type At = { readonly id: string; readonly version: number; readonly at: Date };

/** @returns false when somebody else changed it, or it was decided, in the meantime */
export async function change(db: Database, actor: Actor, { id, version, at }: At, body: VisionBody): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx.updateTable('vision')
    .set({ body: JSON.stringify(body), version: version + 1, updated_at: at })
    .where('id', '=', id).where('version', '=', version).where('state', '=', 'draft').executeTakeFirst());
  return numUpdatedRows > 0n;
}

export type Decision = { readonly by: string; readonly on: string; readonly reviewOn: string | null };

/** @returns false when somebody else changed it, or decided it, in the meantime */
export async function decide(
  db: Database, actor: Actor, { id, version, at }: At, { by, on, reviewOn }: Decision,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) => tx.updateTable('vision')
    .set({ state: 'decided', decided_by: by, decided_on: on, review_on: reviewOn, version: version + 1, updated_at: at })
    .where('id', '=', id).where('version', '=', version).where('state', '=', 'draft').executeTakeFirst());
  return numUpdatedRows > 0n;
}

/** @returns false when it was changed or decided in the meantime */
export async function remove(db: Database, actor: Actor, id: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await db.asActor(actor, (tx) => tx.deleteFrom('vision').where('id', '=', id)
    .where('version', '=', version).where('state', '=', 'draft').executeTakeFirst());
  return numDeletedRows > 0n;
}

type OwnPart = { readonly visionId: string; readonly part: VisionPart; readonly text: string; readonly at: Date };

/** Puts a part in the place of what was there; an empty text takes it away. */
export const writePart = (
  db: Database, actor: Actor, { visionId, part, text, at }: OwnPart,
) => db.asActor(actor, async (tx) => {
  await tx.deleteFrom('vision_part').where('vision_id', '=', visionId).where('part', '=', part).execute();
  if (!text) return;
  await tx.insertInto('vision_part').values({
    institution_id: actor.institutionId as string, vision_id: visionId, part, text, by_person: actor.personId as string,
    made_at: at,
  }).execute();
});

type Said = {
  readonly id: string; readonly visionId: string; readonly asRole: 'student' | 'representative'; readonly text: string;
  readonly at: Date;
};

export const comment = (
  db: Database, actor: Actor, { id, visionId, asRole, text, at }: Said,
) => db.asActor(actor, (tx) =>
  tx.insertInto('policy_comment').values({
    institution_id: actor.institutionId as string, id, subject: 'vision', subject_id: visionId,
    by_person: actor.personId as string, as_role: asRole, text, made_at: at,
  }).execute());

export const answer = (db: Database, actor: Actor, id: string, text: string, on: string) => db.asActor(actor, (tx) =>
  tx.updateTable('policy_comment').set({ answer: text, answered_on: on }).where('id', '=', id).execute());
