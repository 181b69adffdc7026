import { pick, type Lang, type Words } from '../../../ui/words/index.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type CheckInAdminWords = Words<typeof nl>;

/** The words of this room. */
export const wordsOf = (lang: Lang): CheckInAdminWords => pick(lang, { nl, en });
