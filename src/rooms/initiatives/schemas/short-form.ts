import { KINDS, STATUSES, type Initiative, type PartText } from '../../../core/initiatives/types.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { messages } from './messages.ts';

/** What was typed, as it was typed, so that the form can show it again. */
export type Typed = Readonly<Record<string, string>>;
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

const LONGEST = { name: 120, summary: 240, join: 400, owner: 120 } as const;

/** Whether this can be a mail address. */
export const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(text);

export const typedOf = (form: URLSearchParams): Typed => Object.fromEntries(form);

/** Both languages of one field; undefined when neither was filled. */
export function partText(form: URLSearchParams, field: string): PartText | undefined {
  const nl = form.get(`${field}-nl`)?.trim();
  const en = form.get(`${field}-en`)?.trim();
  return nl || en ? { ...(nl ? { nl } : {}), ...(en ? { en } : {}) } : undefined;
}

/**
 * Reads the six fields that every initiative has. One language is enough.
 * Field ids in errors are those of the form: `name-nl`, `kind`, …
 */
export function readShort(
  form: URLSearchParams,
): Read<Pick<Initiative, 'name' | 'kind' | 'summary' | 'owner' | 'join' | 'status'>> {
  const errors: FieldError[] = [];
  const text = (field: 'name' | 'summary' | 'join'): PartText => {
    const value = partText(form, field);
    if (!value) errors.push({ field: `${field}-nl`, message: messages.missing[field] });
    for (const [lang, words] of Object.entries(value ?? {})) {
      if (words.length > LONGEST[field])
        errors.push({ field: `${field}-${lang}`, message: messages.tooLong(LONGEST[field]) });
    }
    return value ?? {};
  };
  const name = text('name');
  const kind = KINDS.find((one) => one === form.get('kind'));
  if (!kind) errors.push({ field: 'kind', message: messages.missing.kind });
  const summary = text('summary');
  const ownerName = form.get('owner')?.trim() ?? '';
  if (!ownerName) errors.push({ field: 'owner', message: messages.missing.owner });
  if (ownerName.length > LONGEST.owner) errors.push({ field: 'owner', message: messages.tooLong(LONGEST.owner) });
  const email = form.get('owner-email')?.trim() ?? '';
  if (email && !isEmail(email))
    errors.push({ field: 'owner-email', message: messages.email });
  const join = text('join');
  const status = STATUSES.find((one) => one === form.get('status'));
  if (!status) errors.push({ field: 'status', message: messages.missing.status });
  if (errors.length > 0 || !kind || !status) return { ok: false, errors };
  return {
    ok: true,
    value: { name, kind, summary, owner: { name: ownerName, ...(email ? { email } : {}) }, join, status },
  };
}
