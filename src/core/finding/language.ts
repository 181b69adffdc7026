import type { Lang } from '../frameworks/types.ts';
import { DUTCH_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from './lexicon/function-words.ts';

export type Language = { readonly lang: Lang; readonly sure: boolean };

const DUTCH_TELLS = /(ij|aa|uu|oe|sch|ee[a-z]|eer|heid|ieuw|eui|tje|zw|kn|ge[bdklmpstvz])|(en|cht|ling)$/;
const ENGLISH_TELLS = /(th|wh|sh|tion|ough|ea|oo[a-z]|ck)|(ing|ed|ly|ness|ful|y)$/;

/**
 * The language a question is written in. Function words decide; the look of the other words breaks a tie.
 * Dutch when nothing tells (single words such as "stress"). `sure` when the function words leave no doubt.
 */
export function languageOf(words: readonly string[]): Language {
  let nl = 0;
  let en = 0;
  for (const word of words) {
    const inNl = DUTCH_FUNCTION_WORDS.has(word);
    const inEn = ENGLISH_FUNCTION_WORDS.has(word);
    if (inNl && !inEn) nl += 1;
    else if (inEn && !inNl) en += 1;
    else if (!inNl && !inEn && word.length > 3) {
      if (DUTCH_TELLS.test(word)) nl += 0.2;
      if (ENGLISH_TELLS.test(word)) en += 0.25;
    }
  }
  const lang = en > nl ? 'en' : 'nl';
  return { lang, sure: Math.abs(nl - en) >= 1 && Math.max(nl, en) >= 2 * Math.min(nl, en) };
}
