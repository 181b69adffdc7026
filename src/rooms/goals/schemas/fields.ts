import type { Text } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { isDay } from '../../../core/time/days.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { messages } from './messages.ts';

/** A form that was read: its value, or what is wrong; fields in errors are ids in the form. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

const PLAIN = /^-?\d+([.,]\d+)?$/;
const DUTCH = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const ENGLISH = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** as much as a figure of ours can be, so that it stays exact */
const MOST = 1e12;

/** A number as people type it: "62", "62,5", "1.234", "€ 1.234,50". NaN when it is none. */
export function numberOf(typed: string): number {
  const text = typed.replace(/^€\s*|\s*%$/g, '').replaceAll(/\s/g, '');
  const plain = DUTCH.test(text) ? text.replaceAll('.', '').replace(',', '.')
    : ENGLISH.test(text) ? text.replaceAll(',', '') : PLAIN.test(text) ? text.replace(',', '.') : '';
  const value = plain === '' ? Number.NaN : Number(plain);
  return Math.abs(value) <= MOST ? value : Number.NaN;
}

/** Reads fields of one form and gathers what is wrong. What is `missing` says that a field has to be filled. */
export function fieldsOf(form: URLSearchParams) {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: Text) => void errors.push({ field, message });
  function text(field: string, most: number, missing?: Text): string | undefined {
    const value = form.get(field)?.trim().replaceAll('\0', '') ?? '';
    if (!value && missing) wrong(field, missing);
    if (value.length > most) wrong(field, messages.tooLong(most));
    return value || undefined;
  }
  return {
    errors, wrong, text,
    /** Both languages of one field; one is enough. */
    both(field: string, most: number, missing?: Text): PartText | undefined {
      const [nl, en] = [text(`${field}-nl`, most), text(`${field}-en`, most)];
      if (!nl && !en && missing) wrong(`${field}-nl`, missing);
      return nl || en ? { ...(nl ? { nl } : {}), ...(en ? { en } : {}) } : undefined;
    },
    number(field: string, missing?: Text): number | undefined {
      const typed = text(field, 30, missing);
      if (typed === undefined) return undefined;
      const value = numberOf(typed);
      if (Number.isNaN(value)) wrong(field, messages.number);
      return value;
    },
    year(field: string): number {
      const value = Number(form.get(field));
      if (!Number.isInteger(value) || value < 2000 || value > 2100) wrong(field, messages.year);
      return value;
    },
    day(field: string): string | undefined {
      const value = text(field, 10);
      if (value !== undefined && !isDay(value)) wrong(field, messages.day);
      return value;
    },
    one<T extends string>(field: string, list: readonly T[], missing?: Text): T | undefined {
      const value = list.find((known) => known === form.get(field));
      if (!value && missing) wrong(field, missing);
      return value;
    },
  };
}
export type Fields = ReturnType<typeof fieldsOf>;

/** The value, unless something is wrong. */
export const readOf = <T>({ errors }: Fields, value: () => T): Read<T> =>
  (errors.length > 0 ? { ok: false, errors } : { ok: true, value: value() });
