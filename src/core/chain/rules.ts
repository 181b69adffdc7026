import { addDays } from '../time/days.ts';
import type { Capacity } from './types.ts';

/** CHAIN-1: so many days after a partner answered (or was asked in vain), it is asked whether its entry holds. */
export const ASK_DAYS = 90;
/** CHAIN-2: a partner that does not answer is asked once more, so many days later. */
export const ASK_AGAIN_DAYS = 21;
/** CHAIN-3: what was said about room or a waiting time is shown for so many days; then nobody knows. */
export const CAPACITY_HOLDS_DAYS = 120;
/** CHAIN-4: the owner of an agreement is reminded so many days before it lapses, each once. */
export const REMIND_DAYS = [60, 14] as const;

/** When a partner answered and was asked last (days as `2026-11-22`), and how often since its answer: 0, 1 or 2. */
export type Asked = { readonly checkedOn?: string; readonly askedOn?: string; readonly askedTimes: number };

const passed = (day: string, days: number, today: string): boolean => addDays(day, days) <= today;

/** CHAIN-1 and 2: whether a mail should go out to a partner today. Whoever never answered and was never asked is. */
export function shouldAsk({ checkedOn, askedOn, askedTimes }: Asked, today: string): boolean {
  if (askedTimes > 0 && askedOn !== undefined) {
    return passed(askedOn, askedTimes === 1 ? ASK_AGAIN_DAYS : ASK_DAYS, today);
  }
  return checkedOn === undefined || passed(checkedOn, ASK_DAYS, today);
}

/** How often a partner was asked once it is asked again: the third time in vain begins anew. */
export const timesAfter = (askedTimes: number): 1 | 2 => (askedTimes === 1 ? 2 : 1);

/** CHAIN-3: what is known now about the room at a partner; undefined when that was said too long ago, or never. */
export const currentCapacity = (capacity: Capacity | undefined, today: string): Capacity | undefined =>
  (capacity && !passed(capacity.reportedOn, CAPACITY_HOLDS_DAYS + 1, today) ? capacity : undefined);

/** The term of an agreement (days); without an end it holds until one of the two ends it. */
export type Term = { readonly fromOn: string; readonly untilOn?: string; readonly remindedOn?: string };

/** CHAIN-4: whether the owner should be reminded today. Never after it lapsed. */
export function shouldRemind({ untilOn, remindedOn }: Pick<Term, 'untilOn' | 'remindedOn'>, today: string): boolean {
  if (untilOn === undefined || untilOn < today) return false;
  const begun = REMIND_DAYS.map((days) => addDays(untilOn, -days)).filter((day) => day <= today).sort().at(-1);
  return begun !== undefined && (remindedOn === undefined || remindedOn < begun);
}

export const AGREEMENT_STATES = ['lapsed', 'lapsing', 'holds', 'later'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** CHAIN-5: how an agreement stands today. Its last day belongs to it. */
export function agreementState({ fromOn, untilOn }: Pick<Term, 'fromOn' | 'untilOn'>, today: string): AgreementState {
  if (untilOn !== undefined && untilOn < today) return 'lapsed';
  if (untilOn !== undefined && addDays(untilOn, -REMIND_DAYS[0]) <= today) return 'lapsing';
  return fromOn > today ? 'later' : 'holds';
}
