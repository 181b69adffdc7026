import { addDays } from '../time/days.ts';

/** What the rules look at. Days as `2026-11-22`. */
export type Upkept = {
  readonly reviewOn?: string;
  readonly waitingReportedOn?: string;
  readonly askedOn?: string;
};

/** UPKEEP-1: a waiting time holds for so many days after it was reported. */
export const WAITING_HOLDS_DAYS = 30;
/** UPKEEP-2: whoever did not answer is asked again after so many days. */
export const ASK_AGAIN_DAYS = 14;
/** UPKEEP-3: so many days after its review date an offer sinks below what was confirmed. */
export const SINKS_AFTER_DAYS = 14;
/** UPKEEP-4: so many days after its review date, when its owner was asked, an offer leaves the public list. */
export const LEAVES_AFTER_DAYS = 60;
/** UPKEEP-5: a confirmation holds for so many days. */
export const HOLDS_DAYS = 180;

const passed = (day: string | undefined, days: number, today: string): boolean =>
  day !== undefined && addDays(day, days) < today;

/** Whether somebody should be asked if this still holds: the review date or the term of a waiting time has passed. */
export const isDue = ({ reviewOn, waitingReportedOn }: Upkept, today: string): boolean =>
  passed(reviewOn, 0, today) || passed(waitingReportedOn, WAITING_HOLDS_DAYS, today);

/** Whether a mail should go out today: due, and not asked in the last two weeks. */
export const shouldAsk = (one: Upkept, today: string): boolean =>
  isDue(one, today) && (one.askedOn === undefined || passed(one.askedOn, ASK_AGAIN_DAYS - 1, today));

export const sinks = ({ reviewOn }: Upkept, today: string): boolean => passed(reviewOn, SINKS_AFTER_DAYS, today);

export const leaves = ({ reviewOn, askedOn }: Upkept, today: string): boolean =>
  askedOn !== undefined && passed(reviewOn, LEAVES_AFTER_DAYS, today);
