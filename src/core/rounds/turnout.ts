import { type Cell, type Released, release, STEP } from '../disclosure/figures.ts';
import { upwards } from '../training/tree.ts';
import { asksUnit, asksYear } from './for-whom.ts';
import { type ForWhom, type Tree, YEARS } from './types.ts';

/** How many took part who said this unit and this year of themselves. */
export type Took = { readonly unitId: string | null; readonly year: number | null; readonly people: number };
/** One thing that is told: the whole (neither), a unit, or a year. Without a number: too few. */
export type Told = { readonly unitId: string | null; readonly year: number | null; readonly people: number | null };
/** Where the rounding of a cell begins (SDC-12), by dimension and cell. */
export type Secret = (dimension: 'all' | 'unit' | 'year', cell: string) => number;

/** What is not told apart: another unit or year than the round was for, or none said. */
const REST = 'rest';
/** SDC-31: the second level of the tree is the finest. */
const LEVELS = 2;

const folded = (unitId: string, tree: Tree): string => upwards(unitId, tree).slice(-LEVELS)[0] as string;
/** SDC-31: units that are told apart: of the upper two levels, and only the lower ones where there are any. */
const unitCells = (round: ForWhom, tree: Tree): readonly string[] => {
  const upper = [...tree.keys()].filter((id) => upwards(id, tree).length <= LEVELS);
  return upper.filter((id) => asksUnit(round, id, tree));
};
const yearCells = (round: ForWhom): readonly string[] => YEARS.filter((year) => asksYear(round, year)).map(String);

function counts(took: readonly Took[], cells: readonly string[], cellOf: (one: Took) => string): readonly Cell[] {
  const sum = new Map([...cells, REST].map((key) => [key, 0]));
  for (const one of took) {
    const key = cellOf(one);
    const known = sum.has(key) ? key : REST;
    sum.set(known, (sum.get(known) ?? 0) + one.people);
  }
  return [...sum].map(([key, students]) => ({ key, students }));
}

const number = (released: Released | undefined): number | null =>
  (released && 'students' in released ? released.students : null);

/** SDC-34: so near to everybody who was invited that it tells of each of them that they took part. */
const almostAll = (people: number | null, invited: number | null | undefined): boolean =>
  people !== null && typeof invited === 'number' && Math.abs(invited - people) < STEP;

/**
 * SDC-30 to 34: what may be told of how many took part, after closing. One dimension at a time: in all, by unit, by
 * year. When nothing may be told in all, nothing is told of a part either.
 */
export function turnoutOf(
  took: readonly Took[], { invited, ...round }: ForWhom & { readonly invited?: number | null },
  tree: Tree, secret: Secret,
): readonly Told[] {
  const sum = took.reduce((sum, one) => sum + one.people, 0);
  const told = number(release([{ key: 'all', students: sum }], (cell) => secret('all', cell)).get('all'));
  const all = almostAll(told, invited) ? null : told;
  const whole: Told = { unitId: null, year: null, people: all };
  if (all === null) return [whole];
  const units = unitCells(round, tree);
  const unitOf = ({ unitId }: Took) => (unitId !== null && tree.has(unitId) ? folded(unitId, tree) : REST);
  const byUnit = release(counts(took, units, unitOf), (cell) => secret('unit', cell));
  const years = yearCells(round);
  const byYear = release(counts(took, years, ({ year }) => String(year ?? REST)), (cell) => secret('year', cell));
  return [
    whole,
    ...(units.length < 2 ? [] : units.map((unitId) => ({ unitId, year: null, people: number(byUnit.get(unitId)) }))),
    ...(years.length < 2 ? [] : years.map((year) =>
      ({ unitId: null, year: Number(year), people: number(byYear.get(year)) }))),
  ];
}
