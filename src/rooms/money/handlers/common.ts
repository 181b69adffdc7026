import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { yearIn } from '../schemas/filter-query.ts';
import { problemsIn, type Values } from '../schemas/fields.ts';
import { wordsOf } from '../words/index.ts';

/** What a form shows again: what was typed, and what is wrong. */
export type Again = { readonly values: Values; readonly errors: readonly FieldError[]; readonly version?: number };

/** The state of a form: again what was typed, or what is there. */
export const stateOf = (ctx: Context, values: Values, again?: Again) => ({
  lang: ctx.lang, values: again?.values ?? values, errors: problemsIn(again?.errors ?? [], ctx.lang),
});

export const statusOf = (again?: { readonly errors: readonly FieldError[] }): number =>
  (again && again.errors.length > 0 ? 422 : 200);

/** The year that the address asks for; without one the year of today. */
export const yearOf = (ctx: Context): number => yearIn(ctx.url.searchParams) ?? Number(dayOf(ctx.now).slice(0, 4));

export const versionIn = (form: URLSearchParams): number => Number.parseInt(form.get('version') ?? '', 10) || 0;

/** What the page says about what was just done; the address carries a key of ours and nothing else. */
export function saidIn(ctx: Context): { readonly said?: string } {
  const { done } = wordsOf(ctx.lang);
  const key = ctx.url.searchParams.get('gedaan') ?? '';
  return Object.hasOwn(done, key) ? { said: done[key as keyof typeof done] } : {};
}
