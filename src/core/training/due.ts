import { addDays, addMonths } from '../time/days.ts';
import { upwards } from './tree.ts';
import type { Attended, Duty, Held, Tree } from './types.ts';

/** A certificate that ends within so many days asks to be renewed. */
export const RENEW_SOON_DAYS = 60;

export type Standing = 'late' | 'expired' | 'to-do' | 'renew-soon' | 'done';
const ORDER: readonly Standing[] = ['late', 'expired', 'renew-soon', 'to-do', 'done'];

/** One training that somebody must follow, and how far they are. Days are ISO dates. */
export type Must = {
  readonly trainingId: string;
  readonly standing: Standing;
  /** before or on this day: the first time, or again; absent when nothing is left to do */
  readonly by?: string;
  readonly attendedOn?: string;
  /** the last day on which the certificate counts; absent: it stays */
  readonly validUntil?: string;
  /** the shortest of what one's duties ask; absent: once is enough */
  readonly renewAfterMonths?: number;
};

/** TRAIN-1: a duty holds for who has the role, and for a training of some units only within these. */
export const holdsFor = (duty: Duty, held: Held, tree: Tree): boolean =>
  duty.role === held.role &&
  (duty.unitIds.length === 0 ||
    (held.unitId !== undefined && upwards(held.unitId, tree).some((id) => duty.unitIds.includes(id))));

/** TRAIN-3: the last time that somebody was there. */
export const lastAttended = (trainingId: string, attended: readonly Attended[]): string | undefined =>
  attended.filter((one) => one.trainingId === trainingId).map(({ on }) => on).sort().at(-1);

/** TRAIN-4: the last day on which a certificate counts; undefined when it stays. */
export const validUntil = (attendedOn: string, renewAfterMonths: number | undefined): string | undefined =>
  renewAfterMonths === undefined ? undefined : addMonths(attendedOn, renewAfterMonths);

const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];

function standingOf(due: string, attendedOn: string | undefined, until: string | undefined, today: string) {
  if (attendedOn === undefined) return { standing: today > due ? 'late' : 'to-do', by: due } as const;
  if (until === undefined) return { standing: 'done' } as const;
  if (today > until) return { standing: 'expired', by: until } as const;
  return today >= addDays(until, -RENEW_SOON_DAYS)
    ? ({ standing: 'renew-soon', by: until } as const)
    : ({ standing: 'done' } as const);
}

function mustOf(trainingId: string, mine: readonly [Duty, Held][], attended: readonly Attended[], today: string): Must {
  const due = earliest(mine.map(([duty, held]) => addDays(held.since, duty.withinDays))) as string;
  const all = mine.flatMap(([duty]) => duty.renewAfterMonths ?? []);
  const months = all.length > 0 ? Math.min(...all) : undefined;
  const attendedOn = lastAttended(trainingId, attended);
  const until = attendedOn && validUntil(attendedOn, months);
  return {
    trainingId, ...standingOf(due, attendedOn, until, today),
    ...(attendedOn ? { attendedOn } : {}), ...(until ? { validUntil: until } : {}),
    ...(months === undefined ? {} : { renewAfterMonths: months }),
  };
}

/**
 * What somebody must follow, each training once, what is most pressing first (TRAIN-1 to TRAIN-6).
 * @param held every role they have
 * @param today ISO date
 */
export function mustFollow(
  held: readonly Held[], duties: readonly Duty[], attended: readonly Attended[], tree: Tree, today: string,
): readonly Must[] {
  const pairs = duties.flatMap((duty) =>
    held.filter((one) => holdsFor(duty, one, tree)).map((one): [Duty, Held] => [duty, one]));
  return [...new Set(pairs.map(([{ trainingId }]) => trainingId))]
    .map((id) => mustOf(id, pairs.filter(([duty]) => duty.trainingId === id), attended, today))
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || ((a.by ?? '') < (b.by ?? '') ? -1 : 1));
}
