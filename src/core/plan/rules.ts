import { addDays } from '../time/days.ts';
import type { Action } from './types.ts';

/** PLAN-2: soon is so many days from today, that day included. */
export const SOON_DAYS = 30;

type Timed = Pick<Action, 'state' | 'dueOn'>;

/** Whether something still has to be done. */
export const isOpen = ({ state }: Pick<Action, 'state'>): boolean => state === 'planned' || state === 'doing';

/** PLAN-1: late is what was due before today and still has to be done. @param today `2026-11-22` */
export const isLate = (action: Timed, today: string): boolean => isOpen(action) && action.dueOn < today;

/** PLAN-2: soon is what still has to be done and is due within thirty days, today included. */
export const isSoon = (action: Timed, today: string): boolean =>
  isOpen(action) && action.dueOn >= today && action.dueOn <= addDays(today, SOON_DAYS);

/** How many days ago something was due; 0 or less when it is not due yet. */
export const daysLate = ({ dueOn }: Pick<Action, 'dueOn'>, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000);

/** PLAN-3: what an action waits for, in the order in which it names them. What was dropped holds nothing up. */
export function waitsFor<T extends Action>(action: Action, all: readonly T[]): readonly T[] {
  if (!isOpen(action)) return [];
  return action.afterIds.flatMap((id) => all.filter((one) => one.id === id && isOpen(one)));
}

/**
 * PLAN-5: late first, then what is due, by day; what is finished or dropped comes last, the latest first. Of one day by
 * name.
 */
export function inOrder<T extends Action>(actions: readonly T[]): readonly T[] {
  const byDay = (a: T, b: T) =>
    a.dueOn.localeCompare(b.dueOn) || a.title.localeCompare(b.title) || a.id.localeCompare(b.id);
  return [
    ...actions.filter(isOpen).sort(byDay),
    ...actions.filter((one) => !isOpen(one)).sort((a, b) => byDay(b, a)),
  ];
}

export const GROUPS = ['late', 'soon', 'later', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

/** The group in which an action stands in the list: each action stands in exactly one. */
export function groupOf(action: Timed, today: string): Group {
  if (!isOpen(action)) return 'closed';
  if (isLate(action, today)) return 'late';
  return isSoon(action, today) ? 'soon' : 'later';
}
