import type { Actor } from '../../access/roles.ts';

type Unit = { readonly id: string; readonly parent_id: string | null };

/** Units at or below those the actor's role is limited to; undefined when it is for the whole institution. */
export function unitsOf(actor: Actor, units: readonly Unit[]): ReadonlySet<string> | undefined {
  if (!actor.unitIds) return undefined;
  const own = new Set(actor.unitIds);
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const { id, parent_id } of units) if (parent_id && own.has(parent_id)) own.add(id);
  }
  return own;
}

/** Whether something of these units may be changed; the database decides the same by itself (`app_reaches`). */
export const reaches = (own: ReadonlySet<string> | undefined, unitIds: readonly string[]): boolean =>
  own === undefined || (unitIds.length > 0 && unitIds.every((id) => own.has(id)));
