import { makeTree } from '../frameworks/tree.ts';
import type { Scheme } from '../frameworks/types.ts';
import { KINDS, type Kind } from '../initiatives/types.ts';
import { inScope, makeReach } from './scope.ts';
import { isFindable, stateOf } from './state.ts';
import type { ConceptCount, Counted, Coverage, Scope } from './types.ts';

function countKinds(placed: readonly Counted[]): Record<Kind, number> {
  const count = (kind: Kind): number => placed.filter((initiative) => initiative.kind === kind).length;
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
}

/** COVER-2: the confirmed places; a level that is filled in is a place in the stepped-care scheme as well. */
export function placesOf({ concepts = [], level }: Pick<Counted, 'concepts' | 'level'>): Set<string> {
  return new Set(level === undefined ? concepts : [...concepts, `care.${level}`]);
}

/** For every concept the initiatives placed at it (COVER-2), here or at something narrower, each once. */
function makePlaced(scheme: Scheme): (initiatives: readonly Counted[]) => ReadonlyMap<string, readonly Counted[]> {
  const { ancestors } = makeTree([scheme]);
  return (initiatives) => {
    const placed = new Map<string, Counted[]>(scheme.concepts.map(({ id }) => [id, []]));
    for (const initiative of initiatives) {
      const here = [...placesOf(initiative)].filter((id) => placed.has(id));
      for (const id of new Set(here.flatMap((place) => [place, ...ancestors(place)]))) placed.get(id)?.push(initiative);
    }
    return placed;
  };
}

/** How much is done at every concept of a scheme, for the whole institution or one unit (COVER-1 to COVER-5). */
export function coverage(scheme: Scheme, initiatives: readonly Counted[], scope: Scope): Coverage {
  const counted = inScope(initiatives, scope);
  const reach = makeReach(scope);
  const placedAt = makePlaced(scheme);
  const doing = placedAt(counted);
  const planned = placedAt(inScope(initiatives, scope, ({ status }) => status === 'idea'));
  const count = (concept: string): ConceptCount => {
    const placed = doing.get(concept) ?? [];
    return {
      concept,
      direct: placed.filter((initiative) => placesOf(initiative).has(concept)).length,
      total: placed.length,
      byKind: countKinds(placed),
      findable: placed.filter(isFindable).length,
      partly: placed.filter((initiative) => reach(initiative) === 'part').length,
      planned: planned.get(concept)?.length ?? 0,
      state: stateOf(placed),
      ids: placed.map(({ id }) => id),
    };
  };
  const somewhere = new Set([...doing.values()].flat());
  return {
    scheme,
    counted,
    counts: new Map(scheme.concepts.map(({ id }) => [id, count(id)])),
    unplaced: counted.filter((initiative) => !somewhere.has(initiative)).map(({ id }) => id),
  };
}
