import { pick, type Lang, type Words } from '../../../ui/words/index.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The words of this room. */
export const wordsOf = (lang: Lang): Words<typeof nl> => pick(lang, { nl, en });
