import { pick, type Lang, type Words } from '../../ui/words/index.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

export type ModulesWords = Words<typeof nl>;

/** The words of this room. */
export const wordsOf = (lang: Lang): ModulesWords => pick(lang, { nl, en });
