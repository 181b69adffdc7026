import { asksUnit, asksYear, type Cell, cellsOf, highest } from './for-whom.ts';
import { halvesOf } from './half-year.ts';
import { type Asking, type Budget, MOST, type Tree } from './types.ts';

/** For some students it would be too much in one half-year: what it would come to, and which rounds fill it. */
export type TooMuch = {
  readonly half: string;
  readonly what: 'rounds' | 'minutes';
  /** what it would come to with the new one; the most of these students */
  readonly sum: number;
  /** the highest units of whom all are meant; with `null`: everybody, or those of no known unit */
  readonly units: readonly (string | null)[];
  readonly years: readonly number[];
  /** the other rounds of these students */
  readonly by: readonly Asking[];
};

/** ROUND-1: what an institution chose, never above what holds everywhere. */
export const budgetOf = (
  chosen: { readonly mostRounds: number; readonly mostMinutes: number } | undefined,
): Budget => ({
  rounds: Math.min(MOST.rounds, chosen?.mostRounds ?? MOST.rounds),
  minutes: Math.min(MOST.minutes, chosen?.mostMinutes ?? MOST.minutes),
});

type Over = { readonly cell: Cell; readonly what: TooMuch['what']; readonly sum: number; readonly by: readonly Asking[] };

function overIn(cell: Cell, planned: Asking, others: readonly Asking[], budget: Budget, tree: Tree): readonly Over[] {
  const by = others.filter((one) => asksUnit(one, cell.unitId, tree) && asksYear(one, cell.year));
  const minutes = by.reduce((sum, one) => sum + one.minutes, planned.minutes);
  return [
    ...(by.length + 1 > budget.rounds ? [{ cell, what: 'rounds' as const, sum: by.length + 1, by }] : []),
    ...(minutes > budget.minutes ? [{ cell, what: 'minutes' as const, sum: minutes, by }] : []),
  ];
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const there = groups.get(keyOf(one));
    if (there) there.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** Cells that the same rounds fill, told together. */
function together(half: string, over: readonly Over[], tree: Tree): readonly TooMuch[] {
  const keyOf = ({ what, by, cell: { year } }: Over, withYear: boolean) =>
    JSON.stringify([what, by.map(({ id }) => id), withYear ? year : 0]);
  // units of one year first; then years that have the same units
  const perYear = grouped(over, (one) => keyOf(one, true)).map((cells) => {
    const units = cells.map(({ cell }) => cell.unitId);
    const known = units.filter((id) => id !== null);
    return { ...cells[0], units: units.includes(null) ? [null] : highest(known, tree) };
  });
  return grouped(perYear, (one) => `${keyOf(one, false)}${JSON.stringify(one.units)}`).map((years) => {
    const [{ what, sum, by, units }] = years;
    return { half, what, sum, by, units, years: years.map(({ cell }) => cell.year).sort((a, b) => a - b) };
  });
}

/**
 * ROUND-1 to 3: for whom a round would be too much, in each half-year that it touches. Every student counts by
 * themselves: of each unit in each year the rounds are added up that ask those students.
 * @param others the other rounds of the institution, those from elsewhere left out; one with the same id is not counted
 * @returns nothing when it fits
 */
export function tooMuch(planned: Asking, others: readonly Asking[], budget: Budget, tree: Tree): readonly TooMuch[] {
  const rest = others.filter(({ id }) => id !== planned.id);
  return halvesOf(planned).flatMap((half) => {
    const then = rest.filter((one) => halvesOf(one).includes(half));
    const over = cellsOf(planned, tree).flatMap((cell) => overIn(cell, planned, then, budget, tree));
    return together(half, over, tree);
  });
}
