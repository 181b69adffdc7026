import type { PassedStep } from '../../../core/hand-over/types.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** What guides hear, as far as the actor may see it. */
export const allWords = (tx: Tx) => tx.selectFrom('hand_over_word').selectAll().orderBy('made_at', 'desc').execute();

export const wordOf = (tx: Tx, id: string) =>
  tx.selectFrom('hand_over_word').selectAll().where('id', '=', id).executeTakeFirst();
export type WordRow = NonNullable<Awaited<ReturnType<typeof wordOf>>>;

export const addWord = (
  tx: Tx, row: { institutionId: string; id: string; guideId: string; guideName: string; at: Date; goneOn: string },
) =>
  tx.insertInto('hand_over_word').values({
    institution_id: row.institutionId, id: row.id, guide_id: row.guideId, guide_name: row.guideName, made_at: row.at,
    opened_at: null, step: null, said: null, gone_on: row.goneOn,
  }).execute();

export const openWord = (tx: Tx, id: string, at: Date) =>
  tx.updateTable('hand_over_word').set({ opened_at: at }).where('id', '=', id).execute();

/** What the student lets the guide know. */
export const tellGuide = (
  tx: Tx, id: string, to: { steps: boolean; step: PassedStep | null; said: string | null },
) => tx.updateTable('hand_over_word').set(to).where('id', '=', id).execute();

/** Passes a step on, where the student shares steps; elsewhere it reaches no row. */
export const passStep = (tx: Tx, id: string, step: PassedStep) =>
  tx.updateTable('hand_over_word').set({ step }).where('id', '=', id).where('steps', '=', true).execute();

export const removeWord = (tx: Tx, id: string) => tx.deleteFrom('hand_over_word').where('id', '=', id).execute();
