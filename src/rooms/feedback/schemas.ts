import { z } from 'zod';
import { caseSignIn } from '../../core/disclosure/impression.ts';
import { ANSWERS } from '../../core/evaluation/own-forms.ts';
import type { Text } from '../../core/frameworks/types.ts';
import { isDay } from '../../core/time/days.ts';
import type { FieldError } from '../../platform/http/errors.ts';
import type { AnswerWrite, FormWrite } from './types.ts';

const messages = {
  kind: { nl: 'Kies een formulier.', en: 'Choose a form.' },
  closes: { nl: 'Kies een dag vanaf vandaag.', en: 'Choose a day from today on.' },
  nothing: { nl: 'Geef minstens één antwoord, of sluit deze pagina.', en: 'Give at least one answer, or close this page.' },
  moment: { nl: 'Kies of je aan het begin of aan het eind bent.', en: 'Choose whether you are at the start or at the end.' },
  long: { nl: 'Dit is te lang: hou het bij 600 tekens.', en: 'This is too long: keep it to 600 characters.' },
  personal: {
    nl: 'Hier staat een mailadres of een nummer. Haal het weg, dan weet niemand van wie dit is.',
    en: 'This holds a mail address or a number. Take it out, so that nobody knows whose this is.',
  },
  word: { nl: 'Kies een woord van 4 tot 60 tekens.', en: 'Choose a word of 4 to 60 characters.' },
  used: {
    nl: 'Met dit woord is al geantwoord. Was jij dat? Dan ben je klaar. Zo niet, kies een ander woord.',
    en: 'This word has answered already. Was that you? Then you are done. If not, choose another word.',
  },
} as const satisfies Readonly<Record<string, Text>>;
export const usedWord: FieldError = { field: 'word', message: messages.used };

export type Values = Readonly<Record<string, string>>;
export const valuesOf = (form: URLSearchParams): Values => Object.fromEntries(form);
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

function readBy<S extends z.ZodType>(shape: S, form: URLSearchParams): Read<z.output<S>> {
  const read = shape.safeParse(valuesOf(form));
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    errors: read.error.issues.map(({ path, message }) => (
      { field: String(path[0]), message: messages[message as keyof typeof messages] ?? messages.nothing }
    )),
  };
}

/** @param today a day, as `2026-11-26` */
export const readForm = (form: URLSearchParams, today: string): Read<FormWrite> => readBy(z.object({
  kind: z.enum(['reception', 'before-after'], { error: 'kind' }),
  closesOn: z.string({ error: 'closes' }).refine((day) => isDay(day) && day >= today, 'closes'),
}), form);

const typed = z.string().default('').transform((text) => text.trim().replaceAll('\0', ''));
const remark = typed.pipe(z.string().max(600, 'long')
  .refine((text) => !(['mail', 'phone', 'number'] as const).some((sign) => caseSignIn(text, sign)), 'personal'));

/**
 * What somebody answered. Anything may be left out, but not everything.
 * @param keys the statements of the form @param paired whether it is about before and after
 */
export function readAnswer(form: URLSearchParams, keys: readonly string[], paired: boolean): Read<AnswerWrite> {
  const given = keys.flatMap((key) => {
    const value = ANSWERS.find((one) => String(one) === form.get(key));
    return value === undefined ? [] : [[key, value] as const];
  });
  const read = readBy(z.object({
    remark,
    moment: paired ? z.enum(['before', 'after'], { error: 'moment' }) : z.literal('after').catch('after'),
    word: typed.pipe(z.string().refine((word) => word === '' || (word.length >= 4 && word.length <= 60), 'word')),
  }), form);
  if (!read.ok) return read;
  const { remark: text, moment, word } = read.value;
  if (given.length === 0 && (paired || text === '')) return { ok: false, errors: [{ field: keys[0] ?? '', message: messages.nothing }] };
  return {
    ok: true,
    value: {
      moment, answers: Object.fromEntries(given), ...(paired && word ? { word } : {}),
        ...(!paired && text ? { remark: text } : {}),
    },
  };
}
