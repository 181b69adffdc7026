import type { Mapping } from './types.ts';

export type Relation = Mapping['relation'];

/** SKOS relations, strongest first. `broad` says that the target is wider: what is about the one falls within it. */
export const RELATIONS: readonly Relation[] = ['exact', 'close', 'broad', 'narrow', 'related'];

/** Negative when `a` is the stronger one. */
export function compareRelations(a: Relation, b: Relation): number {
  return RELATIONS.indexOf(a) - RELATIONS.indexOf(b);
}

/** The same mapping read from the other side. */
export function inverse(relation: Relation): Relation {
  if (relation === 'broad') return 'narrow';
  return relation === 'narrow' ? 'broad' : relation;
}

/** Two steps in a row are as strong as the weaker one; wider and then smaller leaves only `related`. */
export function combine(first: Relation, second: Relation): Relation {
  const opposite = (first === 'broad' && second === 'narrow') || (first === 'narrow' && second === 'broad');
  if (opposite) return 'related';
  return compareRelations(first, second) >= 0 ? first : second;
}
