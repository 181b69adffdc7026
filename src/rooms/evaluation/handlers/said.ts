import type { Lang } from '../../../core/frameworks/types.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import type { Values } from '../schemas/read.ts';
import { wordsOf } from '../words/index.ts';

/** A form that came back: what was typed, and what is wrong. */
export type Again = { readonly values: Values; readonly errors: readonly FieldError[] };

export const errorsIn = (errors: readonly FieldError[], lang: Lang) =>
  errors.map(({ field, message }) => ({ field, message: message[lang] }));

/** What was just done, in words. */
export function saidIn(ctx: Context): string | undefined {
  const { saved, decided, voiceSaved } = wordsOf(ctx.lang).card;
  const said = { saved, decided, voice: voiceSaved };
  const key = ctx.url.searchParams.get('m') ?? '';
  return Object.hasOwn(said, key) ? said[key as keyof typeof said] : undefined;
}

export const cardPath = (ctx: Context): string => ctx.href(`/beleid/evaluaties/${ctx.params['id'] ?? ''}`);
/** Every page of this room stands under the same item of the menu. */
export const frame = (ctx: Context, again?: Again) =>
  ({ title: wordsOf(ctx.lang).title, here: 'evaluations', status: again ? 422 : 200 });
