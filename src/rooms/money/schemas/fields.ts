import type { Lang, Text } from '../../../core/frameworks/types.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { z } from 'zod';

/** What was typed, as it was typed, to show it again. */
export type Values = Readonly<Record<string, string>>;
/** A form that was read: its value, or what is wrong; fields in errors are ids in the form. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

export const valuesOfForm = (form: URLSearchParams): Values => Object.fromEntries(form);

/** Of each field the first problem, in one language: for the summary and by field. */
export function problemsIn(errors: readonly FieldError[], lang: Lang) {
  const first = errors.filter(({ field }, at) => errors.findIndex((one) => one.field === field) === at);
  return first.map(({ field, message }) => ({ field, message: message[lang] }));
}

/** A text of a form without spaces around it and without what the database cannot hold. */
export const line = (most: number) => z.string().transform((text) => text.replaceAll('\0', '').trim())
  .pipe(z.string().max(most));
export const year = z.string().trim().regex(/^20\d\d$|^2100$/).transform(Number);

/** Gathers what is wrong while a form is read. */
export function gather(form: URLSearchParams) {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: Text) => void errors.push({ field, message });
  return {
    errors, wrong,
    typed: (field: string): string => (form.get(field) ?? '').trim(),
    /** The value of a field by its shape; undefined, and a problem, when it does not fit. */
    take<S extends z.ZodType>(field: string, shape: S, message: Text): z.output<S> | undefined {
      const read = shape.safeParse(form.get(field) ?? '');
      if (!read.success) wrong(field, message);
      return read.data;
    },
    /** One out of a list, or nothing. */
    pick(field: string, ids: readonly string[], message: Text): string | undefined {
      const value = form.get(field) ?? '';
      if (value !== '' && !ids.includes(value)) wrong(field, message);
      return value === '' ? undefined : value;
    },
  };
}
export type Gathered = ReturnType<typeof gather>;
