import type { Actor } from '../../../access/roles.ts';
import type { FeedbackRelease } from '../../../core/disclosure/feedback.ts';
import type { Answered } from '../../../core/evaluation/pairing.ts';
import type { FeedbackKind, FeedbackScale } from '../../../core/evaluation/types.ts';
import type { Database } from '../../../platform/database/database.ts';

const CLOCK: Actor = { acting: 'clock' };

/** Forms whose last day has passed and that were not released, in all institutions. */
export const due = (db: Database, today: string) => db.asActor(CLOCK, (tx) => tx.selectFrom('feedback_form')
  .select(['institution_id', 'id', 'kind', 'scale']).where('closes_on', '<', today).where('released_on', 'is', null)
  .orderBy('id').execute());
export type Due = {
  readonly institution_id: string; readonly id: string; readonly kind: FeedbackKind;
    readonly scale: FeedbackScale | null;
};

export type Given = Answered & { readonly remark: string | null };
export type Outcome = { readonly people: number; readonly release: FeedbackRelease } | undefined;

/**
 * SDC-20 and 25: in one transaction a group is made of the answers, and the answers are taken away.
 * @param group what may be said, or nothing when there are too few
 */
export const release = (db: Database, { institution_id, id }: Due, today: string,
  group: (answers: readonly Given[]) => Outcome) =>
  db.asActor(CLOCK, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('feedback_form').set({ released_on: today })
      .where('institution_id', '=', institution_id).where('id', '=', id).where('released_on', 'is', null).executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const answers = await tx.selectFrom('feedback_answer').select(['moment', 'pair', 'answers', 'remark'])
      .where('institution_id', '=', institution_id).where('form_id', '=', id).orderBy('id').execute();
    const outcome = group(answers);
    await tx.insertInto('feedback_release').values({
      institution_id, form_id: id, people: outcome?.people ?? null,
      result: outcome ? JSON.stringify(outcome.release) : null, released_on: today,
    }).execute();
    await tx.deleteFrom('feedback_answer').where('institution_id', '=', institution_id).where('form_id', '=', id).execute();
  });

/** Takes away what came in while a form was being released. */
export const sweep = (db: Database) => db.asActor(CLOCK, (tx) => tx.deleteFrom('feedback_answer')
  .where(({ exists, selectFrom }) => exists(selectFrom('feedback_form').select('feedback_form.id')
    .whereRef('feedback_form.institution_id', '=', 'feedback_answer.institution_id')
    .whereRef('feedback_form.id', '=', 'feedback_answer.form_id').where('released_on', 'is not', null)))
  .execute());
