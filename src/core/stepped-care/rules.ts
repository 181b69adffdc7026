import type { Level } from '../initiatives/types.ts';

/** Where a level that nobody filled in stands among the others: after what is known to be light. */
const UNKNOWN = 3.5;

/**
 * STEP-1: among equals, from light to heavy. An unknown level stands after 1, 2 and 3.
 * Source: FS, stepped care; issue of the first slice, finding.
 */
export function compareLevels(a: Level | undefined, b: Level | undefined): number {
  return (a ?? UNKNOWN) - (b ?? UNKNOWN);
}

/** What a student says they would like. */
export type Wish = 'alone' | 'together' | 'somebody' | 'now';

const LEVELS_FOR: Readonly<Record<Wish, readonly Level[]>> = {
  alone: [1], together: [2, 3], somebody: [4, 5], now: [6],
};

/**
 * STEP-2: the level follows what somebody needs. Nobody has to start at the bottom, and no level asks for another
 * one first. Source: FS, stepped care ("it isn't a ladder to climb").
 *
 * @returns the levels that fit a wish; all of them when nothing was wished
 */
export function levelsFor(wish?: Wish): readonly Level[] {
  return wish === undefined ? [1, 2, 3, 4, 5, 6] : LEVELS_FOR[wish];
}

/**
 * STEP-3: the institution decides up to which level it offers help itself; beyond it, partners do.
 * Source: FS, stepped care.
 */
export function offeredBy(level: Level, ownLimit: Level): 'institution' | 'partner' {
  return level <= ownLimit ? 'institution' : 'partner';
}

/**
 * STEP-4: acute help is shown whatever level, theme or group somebody filters on.
 * Source: FS, crisis; issue of the first slice, acute help first.
 */
export function passesFilter(level: Level | undefined, wanted: readonly Level[]): boolean {
  return level === 6 || wanted.length === 0 || (level !== undefined && wanted.includes(level));
}
