import type { FindableOffer } from '../../../src/core/finding/index.ts';
import { FINDABLE_KINDS } from '../../../src/core/initiatives/types.ts';
import { initiatives } from '../../../src/demo/offers/index.ts';
import type { DemoInitiative } from '../../../src/demo/types.ts';

/** An offer as the room gives it to the index, known here by its key. */
function findable({ key, name, summary, description, join, concepts = [], level }: DemoInitiative): FindableOffer {
  return {
    id: key, names: Object.values(name), summaries: Object.values(summary),
    texts: [description, join].flatMap((text) => Object.values(text ?? {})),
    themes: concepts.filter((concept) => concept.startsWith('fs-t.')), level,
  };
}

/** What students can find in the demo. */
export const catalogue: readonly FindableOffer[] = initiatives
  .filter(({ kind, published }) => published === true && FINDABLE_KINDS.includes(kind)).map(findable);

/** The same, as it would be a minute after it was imported. */
export const untagged = catalogue.map((offer): FindableOffer => ({ ...offer, themes: [] }));

const PLACES = [
  'Noord', 'Zuid', 'Oost', 'West', 'Haven', 'Centrum', 'Park', 'Brug', 'Toren', 'Plein', 'Molen', 'Duin', 'Veld', 'Kade',
];

/**
 * A catalogue of any size for measuring time: the demo over and over, each time for another place and without one of
 * its sentences, so that no two offers are alike.
 */
export function catalogueOf(size: number): readonly FindableOffer[] {
  return Array.from({ length: size }, (_, i) => {
    const offer = catalogue[i % catalogue.length] as FindableOffer;
    const round = Math.floor(i / catalogue.length);
    if (round === 0) return offer;
    const place = PLACES[round % PLACES.length] as string;
    return {
      ...offer, id: `${offer.id}-${round}`, names: offer.names.map((name) => `${name} ${place}`),
      texts: offer.texts.map((text) => text.split(/(?<=\.) /).filter((_s, n) => n % 3 !== round % 3 || n === 0).join(' ')),
    };
  });
}
