import { languageOf } from './language.ts';
import { words } from './normalise.ts';
import type { FindableOffer } from './types.ts';
import type { Question } from './understand.ts';

/** For a question that asks for English, or is written in it, an offer in English is a little nearer. */
const ASKED = 1.5;
const WRITTEN = 1.1;
const ENGLISH = new Set(['english', 'engels', 'engelstalig', 'engelstalige']);
/** "in English", "English speaking": somebody asks for the language, not for help with it. */
const AROUND = new Set(['in', 'het', 'speaking', 'spreken', 'spreekt', 'speaks']);

/** Is one of an offer's texts in English? */
export function isEnglish({ summaries, texts }: FindableOffer): boolean {
  return [...summaries, ...texts].some((text) => {
    const { lang, sure } = languageOf(words(text));
    return lang === 'en' && sure;
  });
}

/** How much an offer in English gains by the language of a question. */
export function englishWanted({ words: asked, language }: Question): number {
  const named = asked.some(
    (word, i) => ENGLISH.has(word) && (AROUND.has(asked[i - 1] ?? '') || AROUND.has(asked[i + 1] ?? '')),
  );
  if (named) return ASKED;
  return language === 'en' ? WRITTEN : 1;
}
