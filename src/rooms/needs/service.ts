import type { Actor } from '../../access/roles.ts';
import { addDays, dayOf, monthOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import * as store from './store.ts';

const YEAR = 365;

/** What students need: counts of the last year, questions sent along, and an institution's own words. */
export function needsService(db: Database) {
  const since = (now: Date): string => monthOf(new Date(`${addDays(dayOf(now), -YEAR)}T12:00:00Z`));
  return {
    since,
    counts: (actor: Actor, now: Date) => store.counts(db, actor, since(now)),
    sent: (actor: Actor) => store.sentQuestions(db, actor),
    remove: (actor: Actor, id: string) => store.removeQuestion(db, actor, id),
    words: (actor: Actor) => store.ownWords(db, actor),
    addWord: (actor: Actor, word: { phrase: string; theme: string }, now: Date) =>
      store.addWord(db, actor, { ...word, at: now }),
    removeWord: (actor: Actor, word: { phrase: string; theme: string }) => store.removeWord(db, actor, word),
  };
}
export type NeedsService = ReturnType<typeof needsService>;
