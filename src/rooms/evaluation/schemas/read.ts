import type { z } from 'zod';
import type { FieldError } from '../../../platform/http/errors.ts';
import { type MessageKey, messages } from './messages.ts';

/** What was typed, as it was typed, to show it again. */
export type Values = Readonly<Record<string, string>>;
/** A form that was read: its value, or what is wrong; fields in errors are ids in the form. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

export const valuesOf = (form: URLSearchParams): Values => Object.fromEntries(form);

const messageOf = (key: string) => messages[key as MessageKey] ?? messages.needed;

/** Reads a form by its shape. Of one field the first thing that is wrong counts. */
export function readForm<S extends z.ZodType>(shape: S, form: URLSearchParams): Read<z.output<S>> {
  const read = shape.safeParse(valuesOf(form));
  if (read.success) return { ok: true, value: read.data };
  const errors = read.error.issues.map(({ path, message }) => ({ field: String(path[0]),
    message: messageOf(message) }));
  return { ok: false, errors: errors.filter(({ field }, i) => errors.findIndex((one) => one.field === field) === i) };
}
