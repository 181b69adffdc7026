import type { Text } from '../frameworks/types.ts';
import {
  AIM_LABELS, AUDIENCE_PEOPLE, FORM_LABELS, KIND_LABELS, STATUS_LABELS, TRANSITION_LABELS,
} from '../initiatives/labels.ts';

/** The words for the codes of an initiative, as they stand in files that leave or enter. */
export const WORDS = {
  kind: KIND_LABELS, status: STATUS_LABELS, aim: AIM_LABELS, form: FORM_LABELS, audience: AUDIENCE_PEOPLE,
  transition: TRANSITION_LABELS,
  provider: { internal: { nl: 'Intern', en: 'Internal' }, partner: { nl: 'Partner', en: 'Partner' } },
  embedding: {
    central: { nl: 'Centraal', en: 'Central' }, curriculum: { nl: 'In het curriculum', en: 'In the curriculum' },
  },
} as const;
export type Vocabulary = keyof typeof WORDS;
export type Code<V extends Vocabulary> = keyof (typeof WORDS)[V];

/**
 * The code for what somebody typed: the code itself, or its Dutch or English word.
 * @returns undefined for a word that nobody knows
 */
export function codeFor<V extends Vocabulary>(vocabulary: V, typed: string): Code<V> | undefined {
  const word = typed.trim().toLowerCase();
  const found = Object.entries<Text>(WORDS[vocabulary])
    .find(([code, { nl, en }]) => [code, nl.toLowerCase(), en.toLowerCase()].includes(word));
  return found?.[0] as Code<V> | undefined;
}
