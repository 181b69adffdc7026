import type { Mapping } from '../../core/frameworks/types.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import { placesFor } from './places.ts';
import type { Kept } from './store.ts';

/** What a person says about one proposal: a concept, or a field. */
export type Verdict = {
  readonly id: string;
  readonly yes: boolean;
  /** a concept id, or the name of a proposed field */
  readonly what: string;
};

type Settled = Pick<Kept, 'initiative' | 'unitIds' | 'proposedConcepts' | 'proposedFields'>;

/** As when a list is loaded: places follow once there is a theme. */
const following = (initiative: Initiative, own: readonly Mapping[]) =>
  initiative.concepts?.some((id) => id.startsWith('fs-t.')) ? placesFor(initiative, own) : [];

/**
 * The initiative after the verdicts: what was confirmed is part of it, what was turned down is gone, the rest still
 * waits. Something that is not proposed (any more) is left alone. With what was confirmed come the places in other
 * schemes that newly follow from it; they wait as well. What was turned down before doesn't come back.
 * @param own mappings of the institution's own scheme
 */
export function settle(before: Kept, verdicts: readonly Verdict[], own: readonly Mapping[]): Settled {
  const said = new Map(verdicts.map(({ what, yes }) => [what, yes]));
  const confirmed = before.proposedConcepts
    .filter(({ concept }) => said.get(concept) === true)
    .map(({ concept }) => concept);
  const fields = before.proposedFields
    .filter(({ field }) => said.get(field) === true)
    .map(({ field, value }) => [field, value]);
  const initiative = {
    ...before.initiative,
    ...(Object.fromEntries(fields) as Partial<Initiative>),
    concepts: [...(before.initiative.concepts ?? []), ...confirmed],
  };
  const waiting = before.proposedConcepts.filter(({ concept }) => !said.has(concept));
  const already = [...before.proposedConcepts, ...following(before.initiative, own)];
  const known = new Set(already.map(({ concept }) => concept));
  const fresh = following(initiative, own).filter(({ concept }) => !known.has(concept));
  return {
    unitIds: before.unitIds,
    initiative,
    proposedConcepts: [...waiting, ...fresh],
    proposedFields: before.proposedFields.filter(({ field }) => !said.has(field)),
  };
}

/** All proposals of some initiatives, confirmed at once. */
export const confirmAll = (all: readonly Kept[]): readonly Verdict[] =>
  all.flatMap(({ id, proposedConcepts, proposedFields }) => [
    ...proposedConcepts.map(({ concept }) => ({ id, yes: true, what: concept })),
    ...proposedFields.map(({ field }) => ({ id, yes: true, what: field })),
  ]);
