import { pick, type Lang } from '../../../ui/words/index.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
