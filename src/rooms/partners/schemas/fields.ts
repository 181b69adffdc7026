import { MAILABLE } from '../../../core/exchange/checks.ts';
import type { Text } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { messages } from './messages.ts';

/** What was typed, as it was typed, to show it again. A field with more values is joined by commas. */
export type Values = Readonly<Record<string, string>>;
/** A form that was read: its value, or what is wrong; fields in errors are ids in the form. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

const MOST = { line: 200, mail: 254 } as const;

export function valuesOfForm(form: URLSearchParams): Values {
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).join(',')]));
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text);
}

/** Reads fields of one form and gathers what is wrong. What is `missing` says that a field has to be filled. */
export function fieldsOf(form: URLSearchParams) {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: Text) => void errors.push({ field, message });
  const typed = (field: string): string => form.get(field)?.trim().replaceAll('\0', '') ?? '';

  function text(field: string, missing?: Text, most: number = MOST.line): string | undefined {
    const value = typed(field);
    if (!value && missing) wrong(field, missing);
    if (value.length > most) wrong(field, messages.tooLong(most));
    return value || undefined;
  }
  function checked(field: string, right: (value: string) => boolean, message: Text, most: number = MOST.line) {
    const value = text(field, undefined, most);
    if (value !== undefined && value.length <= most && !right(value)) wrong(field, message);
    return value;
  }

  return {
    errors,
    wrong,
    text,
    /** Both languages of one field; one is enough. */
    both(field: string, most: number, missing?: Text): PartText | undefined {
      const nl = text(`${field}-nl`, undefined, most);
      const en = text(`${field}-en`, undefined, most);
      if (!nl && !en && missing) wrong(`${field}-nl`, missing);
      return nl || en ? { ...(nl ? { nl } : {}), ...(en ? { en } : {}) } : undefined;
    },
    email: (field: string) => checked(field, (value) => MAILABLE.test(value), messages.email, MOST.mail),
    url: (field: string) => checked(field, isWebAddress, messages.url),
    day: (field: string) => checked(field, isDay, messages.day),
    /** One of a list. */
    one<T extends string>(field: string, list: readonly T[], missing?: Text): T | undefined {
      const value = list.find((known) => known === form.get(field));
      if (!value && missing) wrong(field, missing);
      return value;
    },
    /** As many of a list as were chosen; anything else is left out. */
    some: <T extends string>(field: string, list: readonly T[]): readonly T[] => {
      const chosen = form.getAll(field);
      return list.filter((known) => chosen.includes(known));
    },
    /** A number of days; undefined when empty, NaN when it is none. */
    days(field: string): number | undefined {
      const value = typed(field);
      if (!value) return undefined;
      return /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
    },
  };
}
export type Fields = ReturnType<typeof fieldsOf>;

/** The value, unless something is wrong. */
export const readOf = <T>({ errors }: Fields, value: () => T): Read<T> =>
  errors.length > 0 ? { ok: false, errors } : { ok: true, value: value() };
