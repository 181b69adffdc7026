import type { Tree } from './types.ts';

/** A unit and every unit above it, itself first. */
export function upwards(unitId: string, tree: Tree): readonly string[] {
  const path: string[] = [];
  for (let at: string | null = unitId; at !== null && !path.includes(at); at = tree.get(at) ?? null) path.push(at);
  return path;
}

/** The lowest unit that stands above all of these, or is one of them; undefined: only the institution does. */
export function lowestAbove(unitIds: readonly string[], tree: Tree): string | undefined {
  const [first, ...others] = unitIds.map((id) => upwards(id, tree));
  return first?.find((id) => others.every((path) => path.includes(id)));
}
