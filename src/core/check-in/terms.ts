import { addDays, addMonths } from '../time/days.ts';
import type { Choices } from './record.ts';

/** CHECK-8: how long things stay, in days; after that they go by themselves. */
export const DRAFT_DAYS = 14;
/** a result of a round in class that nobody chose to keep, so that it can be opened at a quiet moment */
export const LATER_DAYS = 14;
/** how many years a check-in is kept */
export const KEEP_YEARS = 5;
/** after so many days the page with a result that was shown once can no longer keep it */
export const ONCE_DAYS = 1;

/** On which day a check-in that is kept goes by itself. */
export const keptUntil = (on: string): string => addMonths(on, KEEP_YEARS * 12);

/** CHECK-8: remembers what was taken away for as long as an open page could bring it back. @param ids of check-ins */
export const withRemoved = (choices: Choices, ids: readonly string[], today: string): Choices => ({
  ...choices, removed: [
    ...(choices.removed ?? []).filter(({ on }) => addDays(on, ONCE_DAYS) >= today),
    ...ids.map((id) => ({ id, on: today })),
  ],
});
