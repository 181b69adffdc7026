import { addMonths } from '../time/days.ts';

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
