import type { Actor } from '../../access/roles.ts';
import { localOf } from '../../core/time/days.ts';
import { canRecord } from '../../core/training/signing-up.ts';
import type { Database } from '../../platform/database/database.ts';
import { HttpError, notFound } from '../../platform/http/errors.ts';
import { keeps, treeOf } from './reach.ts';
import type { DateInput, DutyInput } from './schemas.ts';
import * as store from './store/keeping.ts';
import { oneDate, onePage } from './store/own.ts';

/** Keeping a training: its dates, who was there, and for whom it is a duty. */
export function keepingService(db: Database, ids: () => string) {
  /** @throws HttpError (not found, not allowed) */
  async function kept(actor: Actor, id: string) {
    const page = await onePage(db, actor, id);
    if (!page) throw notFound();
    if (!keeps(actor, page.training.unitIds, treeOf(page.units))) throw new HttpError('not-allowed');
    return page;
  }
  /** @throws HttpError (not found, not allowed) */
  async function keptDate(actor: Actor, id: string) {
    const page = await oneDate(db, actor, id);
    if (!page) throw notFound();
    if (!keeps(actor, page.training.unitIds, treeOf(page.units))) throw new HttpError('not-allowed');
    return page;
  }

  return {
    training: kept,
    date: keptDate,

    /** a date with who signed up, in that order */
    async attendance(actor: Actor, dateId: string) {
      return { ...(await keptDate(actor, dateId)), signups: await store.signupsOf(db, actor, dateId) };
    },

    async addDate(actor: Actor, trainingId: string, input: DateInput): Promise<void> {
      await kept(actor, trainingId);
      await store.addDate(db, actor, { ...input, id: ids(), trainingId });
    },

    async cancel(actor: Actor, dateId: string, now: Date): Promise<void> {
      await keptDate(actor, dateId);
      await store.cancelDate(db, actor, dateId, now);
    },

    /**
     * TRAIN-9: the sign-ups of who was there; whoever had a place and is not among them was absent.
     * @returns whether it could be written down already
     */
    async record(actor: Actor, dateId: string, present: readonly string[], now: Date): Promise<boolean> {
      const { date } = await keptDate(actor, dateId);
      if (!canRecord(date, localOf(now))) return false;
      await store.record(db, actor, dateId, date.startsAt.slice(0, 10), present);
      return true;
    },

    /** @returns whether there was a place, and somebody who waited */
    async givePlace(actor: Actor, dateId: string): Promise<boolean> {
      await keptDate(actor, dateId);
      return store.givePlace(db, actor, dateId);
    },

    async setDuty(actor: Actor, trainingId: string, input: DutyInput): Promise<void> {
      await kept(actor, trainingId);
      await store.setDuty(db, actor, { ...input, id: ids(), trainingId });
    },

    async removeDuty(actor: Actor, trainingId: string, id: string): Promise<void> {
      await kept(actor, trainingId);
      await store.removeDuty(db, actor, trainingId, id);
    },
  };
}
export type KeepingService = ReturnType<typeof keepingService>;
