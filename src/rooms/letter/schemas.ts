import type { Lang } from '../../core/frameworks/types.ts';
import { type LetterWords, RECIPIENTS } from '../../core/letter/types.ts';

const LONGEST = 2000;
/** The parts of the letter that a student types, in the order of the form. */
export const PARTS = ['question', 'since', 'tried', 'helps', 'name', 'contact'] as const;

export type Wrong = { readonly field: 'to' | (typeof PARTS)[number]; readonly kind: 'to' | 'question' | 'long' };
/** What was typed; `to` is empty when nothing was chosen. */
export type Typed = Omit<LetterWords, 'to'> & { readonly to: LetterWords['to'] | ''; readonly in: Lang };
/** A letter that can be made. */
export type Letter = LetterWords & { readonly in: Lang };

/** Reads the form. @returns the letter, or what is wrong with it; and always what was typed */
export function readLetter(
  form: URLSearchParams,
  pageLang: Lang,
): { typed: Typed; letter?: Letter; wrong: readonly Wrong[] } {
  const text = (name: string) => (form.get(name) ?? '').trim();
  const to = RECIPIENTS.find((one) => one === form.get('to')) ?? '';
  const lang = form.get('in') === 'en' ? 'en' : form.get('in') === 'nl' ? 'nl' : pageLang;
  const [question, since, tried, helps, name, contact] = PARTS.map(text) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const words = { question, since, tried, helps, name, contact, in: lang } as const;
  const wrong: readonly Wrong[] = [
    ...(to ? [] : [{ field: 'to', kind: 'to' } as const]),
    ...(question ? [] : [{ field: 'question', kind: 'question' } as const]),
    ...PARTS.filter((part) => words[part].length > LONGEST).map((field) => ({ field, kind: 'long' }) as const),
  ];
  return { typed: { ...words, to }, wrong, ...(wrong.length === 0 && to ? { letter: { ...words, to } } : {}) };
}
