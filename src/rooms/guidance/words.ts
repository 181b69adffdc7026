import { pick, type Lang } from '../../ui/words/index.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type GuidanceWords = ReturnType<typeof wordsOf>;
