import { proposePlaces } from '../core/frameworks/propose.ts';
import type { Mapping, Text } from '../core/frameworks/types.ts';
import type { Initiative } from '../core/initiatives/types.ts';

type Tag = { readonly concept: string; readonly state: 'confirmed' | 'proposed'; readonly why?: Text };

/** Places that the demo's coordinator said yes to; a looser relation is still waiting for her. */
const SAID_YES = new Set(['exact', 'close', 'narrow', 'broad']);
/** How many loosely related places wait with each initiative, so that there is something to confirm. */
const WAITING = 1;

/** Where an initiative of the demo stands: what it is about, and its places in the other schemes. */
export function tagsOf(initiative: Initiative, own: readonly Mapping[]): readonly Tag[] {
  const { concepts = [], kind, audiences = [], transitions = [], provider, level } = initiative;
  const about = [...new Set(concepts)];
  const places = proposePlaces({ themes: about, kind, audiences, transitions, provider, level }, own).filter(
    ({ concept }) => !about.includes(concept),
  );
  const yes = places.filter(({ relation }) => SAID_YES.has(relation));
  const waiting = places.filter(({ relation }) => !SAID_YES.has(relation)).slice(0, WAITING);
  return [
    ...about.map((concept) => ({ concept, state: 'confirmed' as const })),
    ...yes.map(({ concept }) => ({ concept, state: 'confirmed' as const })),
    ...waiting.map(({ concept, why }) => ({ concept, state: 'proposed' as const, why })),
  ];
}
