import { z } from 'zod';
import type { Lang, Text } from '../../core/frameworks/types.ts';
import { wrongTag } from '../../core/reporting/fill.ts';
import type { Report } from '../../core/reporting/types.ts';
import type { FieldError } from '../../platform/http/errors.ts';

const messages = {
  empty: { nl: 'Schrijf iets, of zet de gemaakte tekst terug.', en: 'Write something, or put the made text back.' },
  long: (most: number): Text => ({
    nl: `Dit is te lang: hou het bij ${most} tekens.`,
    en: `This is too long: keep it to ${most} characters.`,
  }),
  tag: (tag: string): Text => ({
    nl: `${tag} is geen cijfer van dit verslag. Kies er een uit de lijst onder de tekst, of haal de accolades weg.`,
    en: `${tag} is not a figure of this report. Choose one from the list below the text, or take the braces away.`,
  }),
  comment: { nl: 'Schrijf wat je vindt.', en: 'Write what you think.' },
  answer: { nl: 'Schrijf een antwoord.', en: 'Write an answer.' },
} as const;

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };
const wrong = (field: string, message: Text): Read<never> => ({ ok: false, errors: [{ field, message }] });

const typed = (form: URLSearchParams, field: string): string =>
  (form.get(field) ?? '').replaceAll('\0', '').replaceAll('\r\n', '\n').trim();

const MOST = { paragraph: 12_000, comment: 2000 } as const;
const version = z.coerce.number().int().min(0).catch(0);

/** A paragraph: not empty, and every tag in it is a figure of this report. */
export function readParagraph(
  form: URLSearchParams,
  figures: Report['figures'],
): Read<{ text: string; version: number }> {
  const text = typed(form, 'text');
  if (!text) return wrong('text', messages.empty);
  if (text.length > MOST.paragraph) return wrong('text', messages.long(MOST.paragraph));
  const tag = wrongTag(text, figures);
  return tag
    ? wrong('text', messages.tag(tag))
    : { ok: true, value: { text, version: version.parse(form.get('version')) } };
}

/** What the council says, or what it is answered. @param field the id of the control as well */
export function readSaid(form: URLSearchParams, field: 'comment' | 'answer', at: string = field): Read<string> {
  const text = typed(form, field);
  if (!text) return wrong(at, messages[field]);
  return text.length > MOST.comment ? wrong(at, messages.long(MOST.comment)) : { ok: true, value: text };
}

/** The years of a package: at most ten, in order. */
export function readYears(query: URLSearchParams, now: number): { readonly from: number; readonly until: number } {
  const year = (name: string, otherwise: number) =>
    z.coerce
      .number()
      .int()
      .min(2000)
      .max(2100)
      .catch(otherwise)
      .parse(query.get(name) ?? otherwise);
  const [a, b] = [year('van', now - 1), year('tot', now)];
  const until = Math.max(a, b);
  return { from: Math.max(Math.min(a, b), until - 9), until };
}

/** The language of a file: asked for, else that of the page. */
export const readLang = (query: URLSearchParams, page: Lang): Lang => {
  const asked = query.get('taal');
  return asked === 'nl' || asked === 'en' ? asked : page;
};
