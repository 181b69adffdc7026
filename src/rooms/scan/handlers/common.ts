import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import type { Lang } from '../../../core/frameworks/types.ts';

/** The round that an address speaks about; the audit row as well. */
export function roundIn(ctx: Context): string {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  return id;
}

/** What is wrong, in one language. */
export const problemsIn = (errors: readonly FieldError[], lang: Lang) =>
  errors.map(({ field, message }) => ({ field, message: message[lang] }));
