import { holdsFor, lastAttended, validUntil } from './due.ts';
import { lowestAbove } from './tree.ts';
import type { Attended, Duty, Held, Tree } from './types.ts';

/** Somebody, as the figures know them: no name. */
export type Counted = { readonly held: readonly Held[]; readonly attended: readonly Attended[] };
/** People who stand directly at a place: the unit, or undefined for the institution itself. */
export type Direct = { readonly unitId?: string; readonly must: number; readonly have: number };

/** TRAIN-10: everybody counts once, at the lowest unit above all units for which they have the role. */
function homeOf(held: readonly Held[], tree: Tree): string | undefined {
  const units = held.map(({ unitId }) => unitId);
  return units.includes(undefined) ? undefined : lowestAbove(units as string[], tree);
}

function hasValid(duty: Duty, attended: readonly Attended[], today: string): boolean {
  const on = lastAttended(duty.trainingId, attended);
  const until = on && validUntil(on, duty.renewAfterMonths);
  return on !== undefined && (until === undefined || today <= until);
}

/** How many must follow a training because of one duty, and how many of them have a certificate that counts today. */
export function countDirect(
  duty: Duty, people: readonly Counted[], tree: Tree, today: string,
): readonly Direct[] {
  const counts = new Map<string | undefined, { must: number; have: number }>();
  for (const { held, attended } of people) {
    const mine = held.filter((one) => holdsFor(duty, one, tree));
    if (mine.length === 0) continue;
    const home = homeOf(mine, tree);
    const { must, have } = counts.get(home) ?? { must: 0, have: 0 };
    counts.set(home, { must: must + 1, have: have + (hasValid(duty, attended, today) ? 1 : 0) });
  }
  return [...counts].map(([unitId, count]) => (unitId === undefined ? count : { unitId, ...count }));
}
