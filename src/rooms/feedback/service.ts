import type { Actor } from '../../access/roles.ts';
import { OWN_SCALE } from '../../core/evaluation/own-forms.ts';
import { addDays, dayOf } from '../../core/time/days.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Database } from '../../platform/database/database.ts';
import { HttpError, notFound } from '../../platform/http/errors.ts';
import { groupOf } from './releasing.ts';
import * as clock from './store/clock.ts';
import * as store from './store/forms.ts';
import type { AnswerWrite, FormWrite } from './types.ts';

export type FeedbackDeps = { readonly db: Database; readonly keys: Keyring; readonly ids: () => string };

/** SDC-26: capitals, spaces and accents in a word do not matter; it is kept as a keyed hash, another for each form. */
function pairOf(keys: Keyring, formId: string, word: string | undefined): string | null {
  const bare = (word ?? '').normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return bare === '' ? null : keys.sign('feedback-pair', `${formId}.${bare}`);
}

/** Forms for who took part: made by a coordinator, filled in without a name, released as a group. */
export function feedbackService({ db, keys, ids }: FeedbackDeps) {
  /** @throws HttpError (not found, or not allowed) */
  async function keptEvaluation(actor: Actor, id: string) {
    const row = await store.evaluation(db, actor, id);
    if (!row) throw notFound();
    if (!row.keeps) throw new HttpError('not-allowed');
    return row;
  }
  async function keptForm(actor: Actor, id: string) {
    const form = await store.form(db, actor, id);
    if (!form) throw notFound();
    return { form, evaluation: await keptEvaluation(actor, form.evaluation_id) };
  }
  const release = (form: clock.Due, today: string) =>
    clock.release(db, form, today, (answers) => groupOf(form, answers));

  return {
    keptForm,

    /** The hourly round: what has closed becomes a group, and its answers are taken away. May run in more processes. */
    async round(now: Date): Promise<void> {
      const today = dayOf(now);
      for (const form of await clock.due(db, today)) await release(form, today);
      await clock.sweep(db);
    },

    /** @throws HttpError (not found, or not allowed) */
    async formsOf(actor: Actor, evaluationId: string) {
      return { evaluation: await keptEvaluation(actor, evaluationId),
        forms: await store.formsOf(db, actor, evaluationId) };
    },

    /** @returns its id @throws HttpError (not found, or not allowed) */
    async make(actor: Actor, evaluationId: string, { kind, closesOn }: FormWrite, now: Date): Promise<string> {
      const { body } = await keptEvaluation(actor, evaluationId);
      const id = ids();
      await store.add(db, actor, {
        id, evaluationId, kind, closesOn, code: ids().replaceAll('-', '').slice(-8), about: body.name,
        scale: kind === 'before-after' ? OWN_SCALE : null, opensOn: dayOf(now), at: now,
      });
      return id;
    },

    /** Closes a form before its day. @returns whether it was released at once; else tomorrow, when it opened today */
    async close(actor: Actor, id: string, now: Date): Promise<boolean> {
      const { form } = await keptForm(actor, id);
      const [today, yesterday] = [dayOf(now), addDays(dayOf(now), -1)];
      const on = form.opens_on > yesterday ? form.opens_on : yesterday;
      await store.close(db, actor, id, on);
      if (on >= today) return false;
      await release({ ...form, institution_id: actor.institutionId as string }, today);
      return true;
    },

    /** The form with a code, and whether it can be filled in today. @throws HttpError (not found) */
    async open(institutionId: string, code: string, now: Date) {
      const form = await store.byCode(db, institutionId, code);
      if (!form) throw notFound();
      const today = dayOf(now);
      return { form, open: form.released_on === null && form.opens_on <= today && today <= form.closes_on };
    },

    /** Keeps an answer, of nobody. @returns false when this word answered at this moment before */
    answer(institutionId: string, formId: string, { moment, answers, word, remark }: AnswerWrite): Promise<boolean> {
      return store.answer(db, institutionId, {
        id: ids(), formId, moment, answers, pair: pairOf(keys, formId, word), remark: remark ?? null,
      });
    },
  };
}
export type FeedbackService = ReturnType<typeof feedbackService>;
