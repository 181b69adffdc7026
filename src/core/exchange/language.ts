import { languageOf as languageOfWords } from '../finding/language.ts';
import type { Lang } from '../frameworks/types.ts';

/**
 * The language of a text, by the everyday words in it.
 * @param atLeast how many words it must have before it is judged at all
 * @returns undefined when the words don't tell, as in most names ("Mindfulness")
 */
export function languageOf(text: string, atLeast = 1): Lang | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const { lang, sure } = languageOfWords(words);
  return sure && words.length >= atLeast ? lang : undefined;
}
