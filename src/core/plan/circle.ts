import type { Action } from './types.ts';

type Linked = Pick<Action, 'id' | 'afterIds'>;

/**
 * PLAN-4: the circle that there would be when `id` comes after `afterIds`: the ids along it, beginning and ending with
 * `id`; undefined when there is none. Circles that do not go through `id` are not looked for.
 */
export function circleThrough(
  id: string,
  afterIds: readonly string[],
  all: readonly Linked[],
): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (at: string, path: readonly string[]): readonly string[] | undefined => {
    if (at === id) return [...path, id];
    if (seen.has(at)) return undefined;
    seen.add(at);
    for (const next of all.find((one) => one.id === at)?.afterIds ?? []) {
      const found = walk(next, [...path, at]);
      if (found) return found;
    }
    return undefined;
  };
  for (const first of afterIds) {
    const found = walk(first, [id]);
    if (found) return found;
  }
  return undefined;
}
