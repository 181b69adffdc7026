import type { Reach, Reception } from '../evaluation/types.ts';
import { FEWEST_ANSWERS, FEWEST_ASIDE } from './feedback.ts';

/**
 * SDC-27: a reach as it is shown. What it was a part of is left out when only a few of those were not reached: their
 * number would follow by subtracting.
 */
export function shownReach<R extends Reach>(reach: R): Omit<R, 'population'> & { readonly population?: number } {
  const { population, ...rest } = reach;
  if (population === undefined) return rest;
  const left = reach.people === 'few' ? population : population - reach.people;
  return left === 0 || left >= FEWEST_ANSWERS ? { ...rest, population } : rest;
}

export type ShownReception = Reception & { readonly says?: 'almost-all' | 'almost-none' };

/** SDC-21, also for what somebody typed in: words instead of numbers when fewer than three are on one side. */
export function shownReception(reception: Reception): ShownReception {
  const { answered, positive, source } = reception;
  if (answered === 'few' || answered < FEWEST_ANSWERS) return { answered: 'few', source };
  if (positive === undefined) return reception;
  if (answered - positive < FEWEST_ASIDE) return { answered, source, says: 'almost-all' };
  return positive < FEWEST_ASIDE ? { answered, source, says: 'almost-none' } : reception;
}
