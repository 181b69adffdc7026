import { proposePlaces } from '../../core/frameworks/propose.ts';
import type { Mapping } from '../../core/frameworks/types.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import type { ProposedConcept } from '../../platform/catalogue/read.ts';

/**
 * Places in the other schemes that follow from what an initiative is about, without those where it stands already.
 * @param own mappings of the institution's own scheme
 */
export function placesFor(initiative: Initiative, own: readonly Mapping[]): readonly ProposedConcept[] {
  const { concepts = [], kind, audiences = [], transitions = [], provider, level } = initiative;
  const themes = concepts.filter((id) => id.startsWith('fs-t.'));
  const known = new Set(concepts);
  return proposePlaces({ themes, kind, audiences, transitions, provider, level }, own)
    .filter(({ concept }) => !known.has(concept))
    .map(({ concept, why }) => ({ concept, why }));
}
