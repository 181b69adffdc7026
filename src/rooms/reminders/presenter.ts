import type { Lang } from '../../core/frameworks/types.ts';
import { addMonths, dayInWords } from '../../core/time/days.ts';
import { reminderLetter } from './letter.ts';
import { MOST_SUBJECT, SUBJECTS, type Typed, type Wrong } from './schemas.ts';
import type { Own } from './services/own.ts';
import type { Wish } from './types.ts';
import type { ReminderWords } from './words/index.ts';

export const errorsOf = (wrong: readonly Wrong[], { wrong: words }: ReminderWords) =>
  wrong.map(({ field, kind }) => ({ field, message: words[kind] }));

/** The mail as it will come, to look at beforehand; the link that is only theirs is not made yet. */
export function letterView(
  { email, subject }: Pick<Wish, 'email' | 'subject'>,
  at: { readonly baseUrl: URL; readonly key: string; readonly address: string }, words: ReminderWords, lang: Lang,
) {
  const links = {
    begin: new URL(`/${at.key}/check-in`, at.baseUrl).href,
    stop: `${new URL(`/${at.key}/herinnering/`, at.baseUrl).href}(${words.linkOfOwn})`,
  };
  const { fromName, text } = reminderLetter(email, subject, links, lang);
  return { from: `${fromName} <${at.address}>`, to: email, subject, lines: text.trim().split('\n') };
}
export type LetterView = ReturnType<typeof letterView>;

/** When the next one comes, in words. */
export const whenIn = ({ every, on }: Pick<Own, 'every' | 'on'>, words: ReminderWords, lang: Lang): string =>
  (every === 'month' ? words.monthly(dayInWords(on, lang)) : words.onceOn(dayInWords(on, lang)));

/** The form as it opens: nothing is chosen for anybody, and the address is empty, unless one is changed. */
export function typedOf(own: Own | undefined, words: ReminderWords, today: string): Typed {
  if (!own) return { every: '', on: addMonths(today, 1), email: '', subject: 'reminder', own: '' };
  const known = SUBJECTS.find((key) => words.subjects[key] === own.subject);
  return {
    every: own.every, on: own.on, email: own.email, subject: known ?? 'own', own: known ? '' : own.subject,
  };
}

/** The form: what was typed, and what there is to choose. */
export const formView = (typed: Typed, words: ReminderWords) => ({
  typed, most: MOST_SUBJECT,
  often: [{ value: 'month', label: words.month, hint: words.monthHint }, { value: 'once', label: words.once }],
  subjects: [
    ...SUBJECTS.map((key) => ({ value: key, label: words.subjects[key] })), { value: 'own', label: words.own },
  ],
});
export type FormView = ReturnType<typeof formView>;
