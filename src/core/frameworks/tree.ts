import type { Concept, Scheme } from './types.ts';

/** Look-ups over a set of schemes: the built-in ones, or the built-in ones with an institution's own. */
export type Tree = {
  readonly schemeById: (id: string) => Scheme | undefined;
  readonly conceptById: (id: string) => Concept | undefined;
  /** ids directly under a concept, in the scheme's order; none for an unknown id */
  readonly narrower: (id: string) => readonly string[];
  /** ids above a concept, nearest first; none for a top concept or an unknown id */
  readonly ancestors: (id: string) => readonly string[];
  /** concepts of a scheme with nothing under them that is still in use */
  readonly leaves: (scheme: Scheme) => readonly Concept[];
};

/** A circle of broader concepts can't hang the walk: a concept is visited once. */
function walkUp(id: string, above: ReadonlyMap<string, string>): string[] {
  const path: string[] = [];
  for (let at = above.get(id); at !== undefined && at !== id && !path.includes(at); at = above.get(at)) path.push(at);
  return path;
}

/** Builds the look-ups once; every question after that is a look-up. */
export function makeTree(schemes: readonly Scheme[]): Tree {
  const byId = new Map(schemes.map((s) => [s.id, s]));
  const concepts = new Map(schemes.flatMap((s) => s.concepts).map((c) => [c.id, c]));
  const below = new Map<string, string[]>();
  const above = new Map<string, string>();
  for (const { id, broader } of concepts.values()) {
    if (broader === undefined) continue;
    above.set(id, broader);
    const siblings = below.get(broader);
    if (siblings) siblings.push(id);
    else below.set(broader, [id]);
  }
  const narrower = (id: string): readonly string[] => below.get(id) ?? [];
  const inUse = (id: string): boolean => concepts.get(id)?.retired !== true;
  return {
    schemeById: (id) => byId.get(id),
    conceptById: (id) => concepts.get(id),
    narrower,
    ancestors: (id) => walkUp(id, above),
    leaves: (scheme) => scheme.concepts.filter((c) => inUse(c.id) && !narrower(c.id).some(inUse)),
  };
}
