import { z } from 'zod';
import type { Decision } from '../../core/check-in/decisions.ts';
import type { Text } from '../../core/frameworks/types.ts';
import { isDay } from '../../core/time/days.ts';
import type { FieldError } from '../../platform/http/errors.ts';

const messages = {
  by: { nl: 'Vul in wie dit besloot.', en: 'Fill in who decided this.' },
  as: { nl: 'Vul in in welke rol diegene besloot.', en: 'Fill in in which role they decided.' },
  on: { nl: 'Kies de dag van het besluit: vandaag of eerder.', en: 'Choose the day of the decision: today or earlier.' },
  note: { nl: 'Hou de toelichting bij 600 tekens.', en: 'Keep the note to 600 characters.' },
  rounds: { nl: 'Kies een aantal van 0 tot en met 3.', en: 'Choose a number from 0 to 3.' },
  minutes: { nl: 'Kies een aantal minuten van 0 tot en met 10.', en: 'Choose a number of minutes from 0 to 10.' },
} as const satisfies Readonly<Record<string, Text>>;
type Field = keyof typeof messages;

export type Values = Readonly<Record<string, string>>;
export const valuesOf = (form: URLSearchParams): Values => Object.fromEntries(form);
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

function readBy<S extends z.ZodType>(shape: S, values: Values): Read<z.output<S>> {
  const read = shape.safeParse(values);
  if (read.success) return { ok: true, value: read.data };
  const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0]) as Field))];
  return { ok: false, errors: fields.map((field) => ({ field, message: messages[field] })) };
}

/** Without signs that nobody sees, but for new lines: a name of those alone is no name. */
const visible = (text: string): string => text.replaceAll(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
const typed = z.string().default('').transform(visible);
const name = typed.pipe(z.string().min(1).max(120));

/** Who decided, as what, on which day. @param today a day, as `2026-11-26` */
export function readDecision(values: Values, today: string): Read<Decision> {
  const read = readBy(z.object({
    by: name, as: name, on: typed.pipe(z.string().refine((day) => isDay(day) && day <= today)),
    note: typed.pipe(z.string().max(600)),
  }), values);
  if (!read.ok) return read;
  const { note, ...decision } = read.value;
  return { ok: true, value: note ? { ...decision, note } : decision };
}

const upTo = (most: number) => typed.pipe(z.string().regex(/^\d{1,2}$/).transform(Number).pipe(z.number().max(most)));

/** How often and how long students are asked at most, in a half-year. */
export const readBudget = (values: Values) => readBy(z.object({ rounds: upTo(3), minutes: upTo(10) }), values);
