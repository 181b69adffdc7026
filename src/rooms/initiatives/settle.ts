import type { Initiative } from '../../core/initiatives/types.ts';
import type { Kept } from './store.ts';

/** What a person says about one proposal: a concept, or a field. */
export type Verdict = {
  readonly id: string;
  readonly yes: boolean;
  /** a concept id, or the name of a proposed field */
  readonly what: string;
};

type Settled = Pick<Kept, 'initiative' | 'unitIds' | 'proposedConcepts' | 'proposedFields'>;

/**
 * The initiative after the verdicts: what was confirmed is part of it, what was turned down is gone, the rest still
 * waits. Something that is not proposed (any more) is left alone.
 */
export function settle(before: Kept, verdicts: readonly Verdict[]): Settled {
  const said = new Map(verdicts.map(({ what, yes }) => [what, yes]));
  const confirmed = before.proposedConcepts
    .filter(({ concept }) => said.get(concept) === true)
    .map(({ concept }) => concept);
  const fields = before.proposedFields
    .filter(({ field }) => said.get(field) === true)
    .map(({ field, value }) => [field, value]);
  return {
    unitIds: before.unitIds,
    initiative: {
      ...before.initiative,
      ...(Object.fromEntries(fields) as Partial<Initiative>),
      concepts: [...(before.initiative.concepts ?? []), ...confirmed],
    },
    proposedConcepts: before.proposedConcepts.filter(({ concept }) => !said.has(concept)),
    proposedFields: before.proposedFields.filter(({ field }) => !said.has(field)),
  };
}

/** All proposals of some initiatives, confirmed at once. */
export const confirmAll = (all: readonly Kept[]): readonly Verdict[] =>
  all.flatMap(({ id, proposedConcepts, proposedFields }) => [
    ...proposedConcepts.map(({ concept }) => ({ id, yes: true, what: concept })),
    ...proposedFields.map(({ field }) => ({ id, yes: true, what: field })),
  ]);
