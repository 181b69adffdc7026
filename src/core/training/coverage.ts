import { releaseCoverage, type Shown } from '../disclosure/coverage.ts';
import { countDirect, type Counted } from './population.ts';
import type { Duty, Tree } from './types.ts';

/** The institution itself stands above all units. */
const WHOLE = '';

/** What may be shown at one place; without a unit for the whole institution. */
export type Released = { readonly unitId?: string; readonly shown: Shown };

/** What may be shown of how far people are with one duty, at every unit (TRAIN-10, SDC). @param today ISO date */
export function releasedFor(
  duty: Duty, people: readonly Counted[], tree: Tree, today: string,
): readonly Released[] {
  const direct = countDirect(duty, people, tree, today);
  const at = (unitId?: string) => direct.find((one) => one.unitId === unitId) ?? { must: 0, have: 0 };
  const places = [
    { id: WHOLE, must: at().must, have: at().have },
    ...[...tree].map(([id, parent]) => ({ id, parent: parent ?? WHOLE, must: at(id).must, have: at(id).have })),
  ];
  return [...releaseCoverage(places)].map(([id, shown]) => (id === WHOLE ? { shown } : { unitId: id, shown }));
}
