type Unit = { readonly id: string; readonly parent?: string };

/** Units at or below some; undefined, for the whole institution, when those are undefined. */
export function unitsBelow(ids: readonly string[] | undefined, units: readonly Unit[]): ReadonlySet<string> | undefined {
  if (!ids) return undefined;
  const own = new Set(ids);
  for (let before = -1; before !== own.size;) {
    before = own.size;
    for (const { id, parent } of units) if (parent && own.has(parent)) own.add(id);
  }
  return own;
}

/** Whether something of one unit, or without it of the whole institution, may be changed (`app_reaches_unit`). */
export const keepsUnit = (own: ReadonlySet<string> | undefined, unitId: string | undefined): boolean =>
  own === undefined || (unitId !== undefined && own.has(unitId));
