import { z } from 'zod';
import { mayRemindOn } from '../../core/check-in/reminding.ts';
import { isEmail } from '../../core/exchange/checks.ts';
import type { Wish } from './types.ts';

/** The most characters of a subject of one's own. */
export const MOST_SUBJECT = 60;
/** Subjects that tell nothing, by the key of their words; or one's own. */
export const SUBJECTS = ['reminder', 'forget', 'look'] as const;
export type SubjectKey = (typeof SUBJECTS)[number] | 'own';

/** The form as it was typed. */
export type Typed = {
  readonly every: string; readonly on: string; readonly email: string; readonly subject: string; readonly own: string;
};
export type Wrong = {
  readonly field: keyof Typed; readonly kind: 'every' | 'on' | 'email' | 'subject' | 'own' | 'own-long';
};

const FIELDS = ['every', 'on', 'email', 'subject', 'own'] as const;

/** One line each: what would begin another line of a mail is taken out. */
export const typedIn = (form: URLSearchParams): Typed => Object.fromEntries(FIELDS.map((name) =>
  [name, (form.get(name) ?? '').replaceAll(/\p{Cc}+/gu, ' ').trim()])) as Typed;

/**
 * What a student wants to be reminded with.
 * @param subjects the words of each neutral subject
 */
export function readWish(
  typed: Typed, subjects: Readonly<Record<(typeof SUBJECTS)[number], string>>, today: string,
): { readonly wrong: readonly Wrong[]; readonly value?: Wish } {
  const read = z.object({
    every: z.enum(['once', 'month'], 'every'), on: z.string().refine((day) => mayRemindOn(day, today), 'on'),
    email: z.string().refine(isEmail, 'email'), subject: z.enum([...SUBJECTS, 'own'], 'subject'),
    own: typed.subject === 'own' ? z.string().min(1, 'own').max(MOST_SUBJECT, 'own-long') : z.string(),
  }).safeParse(typed);
  if (!read.success) {
    return {
      wrong: read.error.issues.map(({ path, message }) =>
        ({ field: path[0] as Wrong['field'], kind: message as Wrong['kind'] })),
    };
  }
  const { every, on, email, subject, own } = read.data;
  return { wrong: [], value: { every, on, email, subject: subject === 'own' ? own : subjects[subject] } };
}
