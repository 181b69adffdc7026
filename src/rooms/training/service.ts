import type { Actor } from '../../access/roles.ts';
import { dayOf, localOf } from '../../core/time/days.ts';
import { mustFollow, type Must, validUntil } from '../../core/training/due.ts';
import type { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/http/errors.ts';
import { keeps, treeOf } from './reach.ts';
import * as store from './store/own.ts';

type Page = Awaited<ReturnType<typeof store.ownPage>>;

function mustsIn({ held, duties, signups, units }: Page, now: Date): readonly Must[] {
  const attended = signups.flatMap(({ trainingId, attendedOn }) =>
    (attendedOn ? [{ trainingId, on: attendedOn }] : []));
  return mustFollow(held, duties, attended, treeOf(units), dayOf(now));
}

/** Training for oneself: what there is, what one must, signing up, and what one has. */
export function trainingService(db: Database, ids: () => string) {
  return {
    /** what there is, one's own sign-ups, and what one must */
    async overview(actor: Actor, now: Date) {
      const page = await store.ownPage(db, actor);
      return { ...page, musts: mustsIn(page, now) };
    },

    /** @throws HttpError (not found) */
    async training(actor: Actor, id: string) {
      const page = await store.onePage(db, actor, id);
      if (!page) throw notFound();
      return { ...page, keeps: keeps(actor, page.training.unitIds, treeOf(page.units)) };
    },

    /** @throws HttpError (not found) */
    async date(actor: Actor, id: string) {
      const found = await store.oneDate(db, actor, id);
      if (!found) throw notFound();
      return found;
    },

    /** @throws HttpError (not found) */
    async signUp(actor: Actor, name: string, dateId: string, now: Date) {
      const one = { id: ids(), dateId, name, at: now, nowLocal: localOf(now) };
      const done = await store.signUp(db, actor, one);
      if (!done) throw notFound();
      return done;
    },

    /** @throws HttpError (not found) */
    async stepBack(actor: Actor, dateId: string, now: Date) {
      const done = await store.stepBack(db, actor, dateId, localOf(now));
      if (!done) throw notFound();
      return done;
    },

    /** A certificate of one's own, and how long it counts. @throws HttpError (not found) */
    async certificate(actor: Actor, signupId: string, now: Date) {
      const page = await store.ownPage(db, actor);
      const signup = page.signups.find(({ id, attendedOn }) => id === signupId && attendedOn !== null);
      const found = signup && await store.onePage(db, actor, signup.trainingId);
      if (!signup?.attendedOn || !found) throw notFound();
      const must = mustsIn(page, now).find(({ trainingId }) => trainingId === signup.trainingId);
      const date = found.dates.find(({ id }) => id === signup.dateId);
      return {
        id: signup.id, name: signup.name, attendedOn: signup.attendedOn, form: signup.form, training: found.training,
        date, validUntil: validUntil(signup.attendedOn, must?.renewAfterMonths),
      };
    },
  };
}
export type TrainingService = ReturnType<typeof trainingService>;
