import type { Actor } from '../../access/roles.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import type { Tx } from '../database/database.ts';
import { rowOf } from '../database/initiative-row.ts';
import { type Kept, type ProposedConcept, type ProposedField, readKept } from './read.ts';

/** How a change came about, for the history. */
export type How = 'form' | 'import' | 'confirmation';

/** One initiative to write. Confirmed concepts stand in `initiative.concepts`; proposals wait for a person. */
export type Write = {
  readonly id: string;
  readonly sourceKey?: string;
  readonly initiative: Initiative;
  readonly unitIds: readonly string[];
  readonly proposedConcepts?: readonly ProposedConcept[];
  readonly proposedFields?: readonly ProposedField[];
  readonly how: How;
  readonly at: Date;
  /** id of the row in the history */
  readonly changeId: string;
};

async function writeTags(tx: Tx, institutionId: string, write: Write) {
  const key = { institution_id: institutionId, initiative_id: write.id };
  await tx.deleteFrom('initiative_tag').where('initiative_id', '=', write.id).execute();
  await tx.deleteFrom('initiative_proposal').where('initiative_id', '=', write.id).execute();
  const confirmed = [...new Set(write.initiative.concepts ?? [])];
  const proposed = (write.proposedConcepts ?? []).filter(
    ({ concept }, i, all) => !confirmed.includes(concept) && all.findIndex((other) => other.concept === concept) === i,
  );
  const tags = [
    ...confirmed.map((concept) => ({ ...key, concept, state: 'confirmed' as const, why: null })),
    ...proposed.map(({ concept, why }) => ({
      ...key,
      concept,
      state: 'proposed' as const,
      why: why ? JSON.stringify(why) : null,
    })),
  ];
  if (tags.length > 0) await tx.insertInto('initiative_tag').values(tags).execute();
  const fields = (write.proposedFields ?? []).map(({ field, value, why }) => ({
    ...key,
    field,
    value: JSON.stringify(value),
    why: JSON.stringify(why),
  }));
  if (fields.length > 0) await tx.insertInto('initiative_proposal').values(fields).execute();
}

async function keepChange(tx: Tx, actor: Actor, write: Write, before: Kept | undefined) {
  await tx
    .insertInto('initiative_change')
    .values({
      institution_id: actor.institutionId as string,
      id: write.changeId,
      initiative_id: write.id,
      at: write.at,
      person_id: actor.personId ?? null,
      how: write.how,
      before: before ? JSON.stringify(before.initiative) : null,
      after: JSON.stringify(write.initiative),
    })
    .execute();
}

/** Adds an initiative, its tags and the first line of its history, as a coordinator. */
export async function addInitiative(tx: Tx, actor: Actor, write: Write): Promise<void> {
  const institutionId = actor.institutionId as string;
  await tx
    .insertInto('initiative')
    .values({
      institution_id: institutionId,
      id: write.id,
      source_key: write.sourceKey ?? null,
      created_at: write.at,
      updated_at: write.at,
      ...rowOf(write.initiative, write.unitIds),
    })
    .execute();
  await writeTags(tx, institutionId, write);
  await keepChange(tx, actor, write, undefined);
}

/**
 * Changes an initiative that was read before.
 * @returns false when somebody else changed it in the meantime, or when it is not the actor's to change
 */
export async function changeInitiative(tx: Tx, actor: Actor, write: Write, version: number): Promise<boolean> {
  const [before] = await readKept(tx, [write.id]);
  if (!before || before.version !== version) return false;
  const { numUpdatedRows } = await tx
    .updateTable('initiative')
    .set({ ...rowOf(write.initiative, write.unitIds), version: version + 1, updated_at: write.at })
    .where('id', '=', write.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await writeTags(tx, actor.institutionId as string, write);
  await keepChange(tx, actor, write, before);
  return true;
}
