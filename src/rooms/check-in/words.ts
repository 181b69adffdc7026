import { type Lang, pick, type Words } from '../../ui/words/index.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type CheckInWords = Words<typeof nl>;
