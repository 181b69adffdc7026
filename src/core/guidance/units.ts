/** A part of an institution, as far as it has a place in a tree. */
export type UnitPlace = { readonly id: string; readonly parent_id: string | null };

/** A unit and everything above it, nearest first. Empty for one that is not there. */
export function upFrom(id: string, units: readonly UnitPlace[]): readonly string[] {
  const path: string[] = [];
  for (let at = units.find((unit) => unit.id === id); at && !path.includes(at.id); ) {
    path.push(at.id);
    const above = at.parent_id;
    at = units.find((unit) => unit.id === above);
  }
  return path;
}
