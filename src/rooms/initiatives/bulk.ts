import { isDeepStrictEqual } from 'node:util';
import type { Mapping } from '../../core/frameworks/types.ts';
import { FINDABLE_KINDS, type Initiative, type Level, type Status } from '../../core/initiatives/types.ts';
import { settle } from './settle.ts';
import type { Kept } from './store.ts';

/** Most initiatives that are changed together. */
export const MOST_TOGETHER = 200;

/** One change to many. */
export type Together =
  | { readonly what: 'status'; readonly status: Status }
  | { readonly what: 'owner'; readonly name: string; readonly email?: string }
  | { readonly what: 'unit'; readonly unit: string; readonly add: boolean }
  | { readonly what: 'concept'; readonly concept: string; readonly add: boolean }
  | { readonly what: 'review'; readonly on: string }
  | { readonly what: 'published'; readonly published: boolean }
  | { readonly what: 'level'; readonly level: Level };
export const TOGETHER = ['status', 'owner', 'review', 'published', 'level', 'concept', 'unit'] as const;

export type Changed = Pick<Kept, 'initiative' | 'unitIds' | 'proposedConcepts' | 'proposedFields'>;
/** Why one stays as it is. */
export type Stays = 'not-yours' | 'same' | 'kind' | 'whole' | 'last-unit';
export type Outcome = { readonly changed: Changed } | { readonly stays: Stays };

const stays = (why: Stays): Outcome => ({ stays: why });

function fields(before: Kept, more: Partial<Initiative>): Outcome {
  const { initiative, unitIds, proposedConcepts, proposedFields } = before;
  if (isDeepStrictEqual({ ...initiative, ...more }, initiative)) return stays('same');
  return { changed: {
    initiative: { ...initiative, ...more }, unitIds, proposedConcepts,
    proposedFields: proposedFields.filter(({ field }) => !(field in more)),
  } };
}

/** A unit more or less. What is for the whole institution stays so, and nothing becomes so by losing its last unit. */
function unit(before: Kept, id: string, add: boolean): Outcome {
  const { initiative, unitIds, proposedConcepts, proposedFields } = before;
  if (unitIds.length === 0) return stays('whole');
  if (unitIds.includes(id) === add) return stays('same');
  const left = add ? [...unitIds, id] : unitIds.filter((one) => one !== id);
  return left.length === 0 ? stays('last-unit')
    : { changed: { initiative, unitIds: left, proposedConcepts, proposedFields } };
}

/** A place, confirmed; or no longer. With a new one come the proposals that follow from it, as when it is confirmed. */
function concept(before: Kept, id: string, add: boolean, own: readonly Mapping[]): Outcome {
  const { concepts = [] } = before.initiative;
  if (concepts.includes(id) === add) return stays('same');
  if (!add) return fields(before, { concepts: concepts.filter((one) => one !== id) });
  const proposed = [...before.proposedConcepts.filter((one) => one.concept !== id), { concept: id }];
  return { changed: settle({ ...before, proposedConcepts: proposed }, [{ id: before.id, yes: true, what: id }], own) };
}

/**
 * What one change makes of one initiative, or why it stays as it is.
 * @param ours whether whoever asks may change it @param own mappings of the institution's own scheme
 */
export function changedBy(before: Kept, change: Together, ours: boolean, own: readonly Mapping[]): Outcome {
  if (!ours) return stays('not-yours');
  switch (change.what) {
    case 'status': return fields(before, { status: change.status });
    case 'owner': return fields(before, { owner: { name: change.name, ...(change.email ? { email: change.email } : {}) } });
    case 'review': return fields(before, { reviewOn: change.on });
    case 'level': return fields(before, { level: change.level });
    case 'published':
      return change.published && !FINDABLE_KINDS.includes(before.initiative.kind) ? stays('kind')
        : fields(before, { published: change.published });
    case 'unit': return unit(before, change.unit, change.add);
    case 'concept': return concept(before, change.concept, change.add, own);
  }
}
