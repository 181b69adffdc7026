import { upwards } from '../training/tree.ts';
import { type ForWhom, type Tree, type Window, YEARS } from './types.ts';

/** Students of one unit (null: of none that is known) in one year of study. */
export type Cell = { readonly unitId: string | null; readonly year: number };

/** Whether students of this unit are asked: it, or a unit above it, is named, or all are. */
export const asksUnit = ({ units }: ForWhom, unitId: string | null, tree: Tree): boolean =>
  units.length === 0 || (unitId !== null && upwards(unitId, tree).some((one) => units.includes(one)));

export const asksYear = ({ years }: ForWhom, year: number): boolean => years.length === 0 || years.includes(year);

/** Every cell that something is for. */
export function cellsOf(one: ForWhom, tree: Tree): readonly Cell[] {
  const units = [null, ...tree.keys()].filter((unitId) => asksUnit(one, unitId, tree));
  return units.flatMap((unitId) => YEARS.filter((year) => asksYear(one, year)).map((year) => ({ unitId, year })));
}

/** Whether some student is asked by both. */
export function sharesStudents(a: ForWhom, b: ForWhom, tree: Tree): boolean {
  return YEARS.some((year) => asksYear(a, year) && asksYear(b, year))
    && [null, ...tree.keys()].some((unitId) => asksUnit(a, unitId, tree) && asksUnit(b, unitId, tree));
}

/** Whether some day is in both. */
export const sharesDays = (a: Window, b: Window): boolean => a.opensOn <= b.closesOn && b.opensOn <= a.closesOn;

/** Without units that have another one of them above it: "the faculty" stands for its programmes. */
export const highest = (units: readonly string[], tree: Tree): readonly string[] =>
  units.filter((id) => !upwards(id, tree).slice(1).some((above) => units.includes(above)));
