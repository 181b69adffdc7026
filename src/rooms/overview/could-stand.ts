import { placesOf } from '../../core/coverage/coverage.ts';
import { proposePlaces } from '../../core/frameworks/propose.ts';
import { compareRelations, type Relation } from '../../core/frameworks/relations.ts';
import { makeTree } from '../../core/frameworks/tree.ts';
import type { Mapping, Scheme, Text } from '../../core/frameworks/types.ts';
import type { Line, WaitingPlace } from './store.ts';

/** An initiative that isn't at a place, and why it might be. `waiting`: a person can confirm it now. */
export type Candidate = { readonly line: Line; readonly why?: Text; readonly waiting: boolean };

type Ranked = Candidate & { readonly relation: Relation };

/** A place and everything that is part of it. */
export function insideOf(scheme: Scheme, id: string): ReadonlySet<string> {
  const { ancestors } = makeTree([scheme]);
  return new Set(scheme.concepts.filter((one) => one.id === id || ancestors(one.id).includes(id)).map((one) => one.id));
}

/**
 * What would fill a place: initiatives that are proposed there and wait for a person, then those that would be
 * proposed there now, the strongest reason first. What stands there already is left out.
 *
 * @param inside the place and its parts
 * @param own mappings of the institution's own schemes
 */
export function couldStand(
  lines: readonly Line[], inside: ReadonlySet<string>, own: readonly Mapping[], waiting: readonly WaitingPlace[],
): readonly Candidate[] {
  const elsewhere = lines.filter((line) => ![...placesOf(line)].some((place) => inside.has(place)));
  const waits = new Map(waiting.map((place) => [place.id, place]));
  const candidates = elsewhere.flatMap((line): Ranked[] => {
    const place = waits.get(line.id);
    if (place) return [{ line, waiting: true, relation: 'exact', ...(place.why ? { why: place.why } : {}) }];
    const themes = (line.concepts ?? []).filter((id) => id.startsWith('fs-t.'));
    const proposal = proposePlaces({ ...line, themes }, own).find(({ concept }) => inside.has(concept));
    return proposal ? [{ line, waiting: false, why: proposal.why, relation: proposal.relation }] : [];
  });
  return candidates.sort((a, b) =>
    Number(b.waiting) - Number(a.waiting) || compareRelations(a.relation, b.relation));
}
