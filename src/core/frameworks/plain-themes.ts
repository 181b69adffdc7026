import type { Text } from './types.ts';

/** The seven themes of FS-T as a student would say them, by number; the terms of the field stand in `themes.ts`. */
export const PLAIN_THEMES: Readonly<Record<string, Text>> = {
  1: { nl: 'Lekker in je vel', en: 'Feeling good' },
  2: { nl: 'Als het zwaar is', en: 'When it is heavy' },
  3: { nl: 'Studeren', en: 'Studying' },
  4: { nl: 'Erbij horen', en: 'Belonging' },
  5: { nl: 'Alcohol, drugs, gamen', en: 'Alcohol, drugs, gaming' },
  6: { nl: 'Je lijf', en: 'Your body' },
  7: { nl: 'Geld, wonen, zorg', en: 'Money, housing, care' },
};
