import { pick, type Lang, type Words } from '../../../ui/words/index.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type ReminderWords = Words<typeof nl>;

/** The words of this room. */
export const wordsOf = (lang: Lang): ReminderWords => pick(lang, { nl, en });
