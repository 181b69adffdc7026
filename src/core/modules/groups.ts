import type { Text } from '../frameworks/types.ts';

/** Our exercises, in the order in which a student finds them, in a few plain groups. */
export const GROUPS: readonly { readonly name: Text; readonly keys: readonly string[] }[] = [
  { name: { nl: 'Rust in je hoofd', en: 'A calmer head' }, keys: ['stress-en-druk', 'piekeren', 'slaap', 'faalangst'] },
  { name: { nl: 'Studeren', en: 'Studying' }, keys: ['uitstellen', 'plannen', 'perfectionisme', 'motivatie'] },
  { name: { nl: 'Jij en anderen', en: 'You and others' }, keys: ['zelfvertrouwen', 'grenzen', 'eenzaamheid'] },
  { name: { nl: 'Als het zwaar is', en: 'When it is heavy' }, keys: ['somberheid', 'rouw', 'zin'] },
  { name: { nl: 'Je lijf en je gewoontes', en: 'Your body and your habits' }, keys: ['bewegen-en-eten', 'alcohol-en-drugs'] },
];

/** The keys of our exercises. */
export const OUR_KEYS: readonly string[] = GROUPS.flatMap(({ keys }) => keys);

/** Exercises that a named professional approves first, whatever their text says of that. */
export const APPROVED_FIRST: readonly string[] = ['somberheid', 'alcohol-en-drugs'];
