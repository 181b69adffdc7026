/** SDC-10: of fewer students than this nothing is released. */
export const FEWEST_STUDENTS = 10;
/** SDC-12: figures go down to a multiple of this. */
export const STEP = 5;

/** One cell of one dimension, with how many different students are in it; the caller gives every cell, also with 0. */
export type Cell = { readonly key: string; readonly students: number };
/** What may be said of a cell. What is withheld is a value, so that nobody takes it for nothing. */
export type Released = { readonly students: number } | { readonly withheld: 'few' };
export const FEW: Released = { withheld: 'few' };

/**
 * SDC-12: where the rounding of a cell begins, from 0 to STEP - 1. It must look like chance to whoever has no access to
 * the keys, be the same for the same cell of the same period, and never be shown.
 */
export type Secret = (key: string) => number;

export const roundedDown = (count: number): number => Math.floor(count / STEP) * STEP;

type Lowered = { readonly key: string; readonly low: number };
const smallestFirst = (a: Lowered, b: Lowered): number => a.low - b.low || (a.key < b.key ? -1 : 1);

/**
 * From counts of students in one dimension of one ended period to what may be released: SDC-10, 12, 13 and 14. All
 * that follows is decided on counts that were lowered by the secret: so no decision can be read back to one student.
 * @throws RangeError when a secret is no whole number from 0 to STEP - 1
 */
export function release(cells: readonly Cell[], secret: Secret): ReadonlyMap<string, Released> {
  const lowered = cells.map(({ key, students }): Lowered => {
    const start = secret(key);
    if (!Number.isInteger(start) || start < 0 || start >= STEP) throw new RangeError('a rounding begins from 0 to 4');
    return { key, low: Math.max(0, students - start) };
  });
  const shown = lowered.filter(({ low }) => low >= FEWEST_STUDENTS).sort(smallestFirst);
  const hidden = lowered.filter(({ low }) => low < FEWEST_STUDENTS);
  const together = hidden.reduce((sum, { low }) => sum + low, 0);
  // SDC-13: one more cell is hidden, when those that are hidden say too much together
  if (hidden.length > 0 && (hidden.length === 1 || together < FEWEST_STUDENTS)) shown.shift();
  const figures = new Map(shown.map(({ key, low }) => [key, roundedDown(low)]));
  return new Map(cells.map(({ key }): [string, Released] => {
    const students = figures.get(key);
    return [key, students === undefined ? FEW : { students }];
  }));
}

/** What was released of a cell; what was not released is withheld, whatever the reason. */
export const figureOf = (figures: ReadonlyMap<string, number>, key: string): Released => {
  const students = figures.get(key);
  return students === undefined ? FEW : { students };
};
