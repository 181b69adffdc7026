import type { Status } from '../initiatives/types.ts';
import type { Counted, Scope, Unit } from './types.ts';

const DOING: readonly Status[] = ['pilot', 'running', 'ending'];

/** The unit and everything above it. A circle in the tree can't hang the walk. */
function lineage(key: string, byKey: ReadonlyMap<string, Unit>): Set<string> {
  const line = new Set<string>();
  for (let at: string | undefined = key; at !== undefined && !line.has(at); at = byKey.get(at)?.parent) line.add(at);
  return line;
}

/**
 * COVER-3: `whole` when an initiative is there for everyone in the scope, `part` when only for some below it,
 * undefined when it is for others. Without units it is there for the whole institution, so for every unit.
 */
export function makeReach(scope: Scope): (initiative: Pick<Counted, 'units'>) => 'whole' | 'part' | undefined {
  const { unit } = scope;
  const byKey = new Map(scope.units.map((one) => [one.key, one]));
  const upward = unit === undefined ? new Set<string>() : lineage(unit, byKey);
  return ({ units = [] }) => {
    if (units.length === 0 || units.some((key) => upward.has(key))) return 'whole';
    if (unit === undefined || units.some((key) => lineage(key, byKey).has(unit))) return 'part';
    return undefined;
  };
}

/** COVER-1: a pilot, what runs and what is ending count; an idea is planned, what has ended is past. */
export function isDoing({ status }: Pick<Counted, 'status'>): boolean {
  return DOING.includes(status);
}

/** Everything in the scope that has a status for which `wanted` holds, sorted by id. */
export function inScope(initiatives: readonly Counted[], scope: Scope, wanted = isDoing): Counted[] {
  const reach = makeReach(scope);
  return initiatives
    .filter((initiative) => wanted(initiative) && reach(initiative) !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
