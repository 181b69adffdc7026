import { addDays } from '../time/days.ts';
import { isOpen } from './rules.ts';
import type { Action } from './types.ts';

/** PLAN-6: the first reminder goes so many days before something is due. */
export const REMIND_BEFORE_DAYS = 14;
/** PLAN-6: between two reminders of the same action lie at least so many days. */
export const REMIND_APART_DAYS = 7;

type Reminded = Pick<Action, 'state' | 'dueOn'> & { /** the last time, if any */ readonly remindedOn?: string };

/**
 * PLAN-6: whether whoever does it is reminded today: once in the fourteen days before it is due, and once when it is
 * late; never twice within a week, and not for what is done or dropped.
 */
export function shouldRemind({ state, dueOn, remindedOn }: Reminded, today: string): boolean {
  if (!isOpen({ state })) return false;
  if (remindedOn !== undefined && addDays(remindedOn, REMIND_APART_DAYS) > today) return false;
  if (today > dueOn) return remindedOn === undefined || remindedOn <= dueOn;
  const first = addDays(dueOn, -REMIND_BEFORE_DAYS);
  return today >= first && (remindedOn === undefined || remindedOn < first);
}
