import type { Actor } from '../../access/roles.ts';
import { addDays, dayOf, monthOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import { HttpError } from '../../platform/http/errors.ts';
import * as store from './store.ts';

const YEAR = 365;

type Word = { readonly phrase: string; readonly theme: string };

/** Questions are not split by unit. @throws HttpError (not allowed) for who coordinates some units only */
function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}

/** What students need: counts of the last year, questions sent along, and an institution's own words. */
export function needsService(db: Database) {
  const since = (now: Date): string => monthOf(new Date(`${addDays(dayOf(now), -YEAR)}T12:00:00Z`));
  return {
    since,
    counts: async (actor: Actor, now: Date) => store.counts(db, whole(actor), since(now)),
    sent: async (actor: Actor) => store.sentQuestions(db, whole(actor)),
    remove: async (actor: Actor, id: string) => store.removeQuestion(db, whole(actor), id),
    words: async (actor: Actor) => store.ownWords(db, whole(actor)),
    addWord: async (actor: Actor, word: Word, now: Date) => store.addWord(db, whole(actor), { ...word, at: now }),
    removeWord: async (actor: Actor, word: Word) => store.removeWord(db, whole(actor), word),
  };
}
export type NeedsService = ReturnType<typeof needsService>;
