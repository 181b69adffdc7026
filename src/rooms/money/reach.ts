import type { Actor } from '../../access/roles.ts';
import { HttpError } from '../../platform/http/errors.ts';
import type { Unit } from './types.ts';

/** Whether somebody keeps money here; the executive reads. */
export const keeps = (actor: Actor): boolean => actor.role === 'coordinator';

/** Sources are of the whole institution. @throws HttpError (not allowed) for who has some units only */
export function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}

/** Units that the actor may put money on: at or below the own ones, or all. The database decides the same. */
export function reachedUnits(actor: Actor, units: readonly Unit[]): readonly Unit[] {
  if (!actor.unitIds) return units;
  const own = new Set(actor.unitIds);
  for (let before = -1; before !== own.size;) {
    before = own.size;
    for (const { id, parentId } of units) if (parentId && own.has(parentId)) own.add(id);
  }
  return units.filter(({ id }) => own.has(id));
}
