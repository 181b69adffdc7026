import { type Lang, pick, type Words } from '../../../ui/words/index.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

/** The words of the page with what came of a check-in. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type ResultWords = Words<typeof nl>;
