import type { Actor } from '../../access/roles.ts';
import { upwards } from '../../core/training/tree.ts';
import type { Tree } from '../../core/training/types.ts';
import type { Unit } from './store/read.ts';

export const treeOf = (units: readonly Pick<Unit, 'id' | 'parent_id'>[]): Tree =>
  new Map(units.map(({ id, parent_id }) => [id, parent_id]));

/** Whether the actor keeps a training of these units; the database decides the same (`app_keeps_training`). */
export function keeps(actor: Actor, unitIds: readonly string[], tree: Tree): boolean {
  if (actor.acting !== 'coordinator') return false;
  const own = actor.unitIds;
  if (!own) return true;
  return unitIds.length > 0 && unitIds.every((id) => upwards(id, tree).some((one) => own.includes(one)));
}
