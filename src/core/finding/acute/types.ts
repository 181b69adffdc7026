import type { Text } from '../../frameworks/types.ts';

/** Keys of the helplines and services; numbers and opening hours live with the helplines data. */
export type LineKey =
  | '112'
  | '113'
  | 'huisartsenpost'
  | 'veilig-thuis'
  | 'centrum-seksueel-geweld'
  | 'luisterlijn'
  | 'kindertelefoon'
  | 'alles-oke'
  | 'slachtofferhulp'
  | 'institution';

/** What the words are about; decides which calm words stand above the lines (advice.ts). */
export type AcuteKind =
  | 'life-danger'
  | 'overdose'
  | 'suicide-now'
  | 'suicide'
  | 'self-harm'
  | 'violence-now'
  | 'threat'
  | 'assault'
  | 'home-violence'
  | 'stalking'
  | 'violence'
  | 'psychosis';

/** Whom the words are about: the person who types, somebody else, or not clear from the words. */
export type About = 'self' | 'other' | 'unclear';

/** What acute help fits the words. Holds nothing of the words themselves. */
export type Acute = {
  /** ids of the rules that recognised something (ACUTE-n), most urgent first */
  readonly rules: readonly string[];
  /** kind of the most urgent rule */
  readonly kind: AcuteKind;
  /** in the order that fits the words, no doubles */
  readonly lines: readonly LineKey[];
  readonly about: About;
};

/** An example in the rule book; the tests run every one of them. */
export type Example = { readonly lang: 'nl' | 'en'; readonly text: string };

/** One numbered rule. How patterns are written: pattern/compile.ts. */
export type AcuteRule = {
  readonly id: `ACUTE-${number}`;
  readonly kind: AcuteKind;
  /** what the rule covers, in words a reader can check */
  readonly covers: Text;
  /** patterns that count wherever they stand */
  readonly signs: readonly string[];
  /** patterns of bare words: they count unless the words are the subject of study, work, news or fiction */
  readonly mentions: readonly string[];
  /** everyday phrases, struck out before this rule looks */
  readonly everyday: readonly string[];
  readonly lines: readonly LineKey[];
  readonly examples: { readonly for: readonly Example[]; readonly against: readonly Example[] };
};
