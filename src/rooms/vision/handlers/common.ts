import type { Lang } from '../../../core/frameworks/types.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';

/** A form that came back: what was typed and what is wrong. */
export type Again = { readonly form: URLSearchParams; readonly errors: readonly FieldError[] };

/** The thing that an address speaks about; the audit row as well. */
export function idIn(ctx: Context): string {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  return id;
}

/** What is wrong, in one language. */
export const problemsIn = (again: Again | undefined, lang: Lang) =>
  (again?.errors ?? []).map(({ field, message }) => ({ field, message: message[lang] }));
