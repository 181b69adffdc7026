import { fsScheme } from '../frameworks/schemes/fs.ts';
import { makeTree } from '../frameworks/tree.ts';
import type { Concept, Mapping, Scheme } from '../frameworks/types.ts';
import type { Goal } from './types.ts';

/** The centre and the two headings: goals are about what stands under them. */
const NOT_ASKED: ReadonlySet<string> = new Set(['fs.s', 'fs.c', 'fs.b']);

/** The parts of the framework that a goal can be about, without their aspects. */
export const FRAMEWORK_PARTS: readonly Concept[] = fsScheme.concepts.filter(({ id, retired }) =>
  !retired && !NOT_ASKED.has(id) && /^fs\.[a-z]\d?$/.test(id) && !/^fs\.m\d$/.test(id));

/**
 * Where goals stand: what they name, what that is mapped on in either direction, not loosely, and all above
 * (GOAL-9).
 */
export function placesOfGoals(
  goals: readonly Goal[], schemes: readonly Scheme[], mappings: readonly Mapping[],
): ReadonlySet<string> {
  const { ancestors } = makeTree(schemes);
  const named = new Set(goals.flatMap(({ concepts }) => concepts));
  const mapped = mappings.filter(({ relation }) => relation !== 'related')
    .flatMap(({ from, to }) => [...(named.has(from) ? [to] : []), ...(named.has(to) ? [from] : [])]);
  return new Set([...named, ...mapped].flatMap((id) => [id, ...ancestors(id)]));
}

/** GOAL-9: parts of the framework, and top parts of own schemes, that no goal is about. */
export function partsWithoutGoal(
  goals: readonly Goal[], built: readonly Scheme[], own: readonly { scheme: Scheme; mappings: readonly Mapping[] }[],
): readonly Concept[] {
  const schemes = [...built, ...own.map(({ scheme }) => scheme)];
  const places = placesOfGoals(goals, schemes, own.flatMap(({ mappings }) => mappings));
  const tops = own.flatMap(({ scheme }) => scheme.concepts.filter(({ broader, retired }) => !broader && !retired));
  return [...FRAMEWORK_PARTS, ...tops].filter(({ id }) => !places.has(id));
}
