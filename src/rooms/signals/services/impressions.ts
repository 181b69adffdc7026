import type { Actor } from '../../../access/roles.ts';
import { monthOf } from '../../../core/time/days.ts';
import type { Database } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/http/errors.ts';
import * as store from '../stores/impressions.ts';

type Words = { readonly theme: string; readonly text: string };

/** Impressions of one specialist. */
export function impressionsService(db: Database, ids: () => string) {
  return {
    own: (actor: Actor) => db.asActor(actor, store.ownImpressions),
    /** @returns false when this person wrote about this theme this month: that one can be changed */
    add: (actor: Actor, words: Words, now: Date) => db.asActor(actor, (tx) =>
      store.addImpression(tx, actor, { id: ids(), month: monthOf(now), ...words, at: now })),
    /** Only what was written this month changes. @throws HttpError (not found) */
    change: (actor: Actor, id: string, text: string, now: Date) => db.asActor(actor, async (tx) => {
      if (!await store.changeImpression(tx, { id, month: monthOf(now), text, at: now })) throw notFound();
    }),
    remove: (actor: Actor, id: string) => db.asActor(actor, (tx) => store.removeImpression(tx, id)),
  };
}
