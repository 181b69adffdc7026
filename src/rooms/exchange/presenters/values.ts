import { type Code, type Vocabulary, WORDS } from '../../../core/exchange/words.ts';
import { conceptById } from '../../../core/frameworks/index.ts';
import type { Lang, Scheme, Text } from '../../../core/frameworks/types.ts';
import type { Initiative, Level } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import { wordsOf } from '../words.ts';

/** A value in a table stays short; the whole text stands in the initiative. */
const LONGEST = 60;

const VOCABULARY: Readonly<Partial<Record<keyof Initiative, Vocabulary>>> = {
  kind: 'kind', status: 'status', aim: 'aim', forms: 'form', audiences: 'audience', transitions: 'transition',
  embedding: 'embedding',
};

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** The name of a concept of any scheme. */
export const conceptName = (id: string, lang: Lang, own: readonly Scheme[]): string =>
  (conceptById(id) ?? own.flatMap(({ concepts }) => concepts).find((one) => one.id === id))?.label[lang] ?? id;

const inVocabulary = <V extends Vocabulary>(vocabulary: V, code: string, lang: Lang): string =>
  (WORDS[vocabulary] as Readonly<Record<string, Text>>)[code as Code<V> & string]?.[lang] ?? code;

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(words).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The value of a field of an initiative in words, cut where it gets long; what is empty is called so. */
export function valueWords(field: keyof Initiative, value: unknown, lang: Lang, own: readonly Scheme[]): string {
  const vocabulary = VOCABULARY[field];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return wordsOf(lang).preview.empty;
  if (field === 'level') return levelLabel(value as Level, lang);
  if (field === 'concepts') return (value as string[]).map((id) => conceptName(id, lang, own)).join(', ');
  if (vocabulary) return ([value].flat() as string[]).map((code) => inVocabulary(vocabulary, code, lang)).join(', ');
  return short(words(value)) || wordsOf(lang).preview.empty;
}
