/** What matters of a date for signing up. Local times in the Netherlands (`2026-12-03T13:00`), days as ISO dates. */
export type DateFacts = { readonly startsAt: string; readonly signupUntil: string; readonly cancelled: boolean };

/** TRAIN-7: one can sign up until the last day for it has passed, and not for what has begun or was cancelled. */
export const canSignUp = (date: DateFacts, nowLocal: string): boolean =>
  !date.cancelled && nowLocal.slice(0, 10) <= date.signupUntil && nowLocal < date.startsAt;

/** TRAIN-7: one can step back until it begins. */
export const canStepBack = (date: DateFacts, nowLocal: string): boolean => !date.cancelled && nowLocal < date.startsAt;

/** TRAIN-9: who was there can be written down once it has begun. */
export const canRecord = (date: DateFacts, nowLocal: string): boolean => !date.cancelled && nowLocal >= date.startsAt;

/** TRAIN-8: a place while there is one, and the waiting list after that. */
export const placeOrWait = (seats: number, taken: number): 'signed-up' | 'waiting' =>
  taken < seats ? 'signed-up' : 'waiting';
