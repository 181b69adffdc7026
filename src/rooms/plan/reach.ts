import type { Actor } from '../../access/roles.ts';
import { upFrom, type UnitPlace } from '../../core/guidance/units.ts';

/**
 * Whether the actor keeps what belongs to a unit (null: to the whole institution); the database decides the same by
 * itself.
 */
export function keeps(actor: Actor, unit: string | null, units: readonly UnitPlace[]): boolean {
  if (actor.role !== 'coordinator') return false;
  return !actor.unitIds || (unit !== null && upFrom(unit, units).some((above) => actor.unitIds?.includes(above)));
}
