import type { Tx } from '../database/database.ts';
import { inParts } from '../database/parts.ts';
import type { Write } from './write.ts';

/** Confirmed concepts first; one that is confirmed is not proposed as well. */
function tagsOf(institutionId: string, { id, initiative, proposedConcepts = [] }: Write) {
  const key = { institution_id: institutionId, initiative_id: id };
  const confirmed = new Set(initiative.concepts);
  const proposed = new Map(proposedConcepts.filter(({ concept }) => !confirmed.has(concept))
    .map((one) => [one.concept, one]));
  return [
    ...[...confirmed].map((concept) => ({ ...key, concept, state: 'confirmed' as const, why: null })),
    ...[...proposed.values()].map(({ concept, why }) => (
      { ...key, concept, state: 'proposed' as const, why: why ? JSON.stringify(why) : null })),
  ];
}

const fieldsOf = (institutionId: string, { id, proposedFields = [] }: Write) =>
  proposedFields.map(({ field, value, why }) => ({
    institution_id: institutionId, initiative_id: id, field, value: JSON.stringify(value), why: JSON.stringify(why),
  }));

/** Puts down what these initiatives are about and what is proposed about them, where nothing stands yet. */
export async function addTags(tx: Tx, institutionId: string, writes: readonly Write[]): Promise<void> {
  await inParts(writes.flatMap((write) => tagsOf(institutionId, write)), (tags) =>
    tx.insertInto('initiative_tag').values(tags).execute());
  await inParts(writes.flatMap((write) => fieldsOf(institutionId, write)), (fields) =>
    tx.insertInto('initiative_proposal').values(fields).execute());
}

/** The same for initiatives that have tags and proposals already: those are replaced. */
export async function replaceTags(tx: Tx, institutionId: string, writes: readonly Write[]): Promise<void> {
  await inParts(writes.map(({ id }) => id), async (ids) => {
    await tx.deleteFrom('initiative_tag').where('initiative_id', 'in', ids).execute();
    await tx.deleteFrom('initiative_proposal').where('initiative_id', 'in', ids).execute();
  });
  await addTags(tx, institutionId, writes);
}
