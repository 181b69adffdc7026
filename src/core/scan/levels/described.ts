import type { Described } from '../types.ts';

type Four = readonly [string, string, string, string];

/** One part with its four levels, the first of which depends on persons and the last keeps itself going. */
export const described = (concept: string, nl: Four, en: Four): Described => ({
  concept,
  levels: {
    1: { nl: nl[0], en: en[0] }, 2: { nl: nl[1], en: en[1] }, 3: { nl: nl[2], en: en[2] }, 4: { nl: nl[3], en: en[3] },
  },
});
