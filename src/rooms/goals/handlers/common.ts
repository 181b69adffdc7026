import { dayOf } from '../../../core/time/days.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import type { Asker } from '../presenters/common.ts';

/** What is wrong, in one language. Of one field the first counts. */
export const problemsIn = (errors: readonly FieldError[], lang: Lang) => errors
  .filter(({ field }, i) => errors.findIndex((one) => one.field === field) === i)
  .map(({ field, message }) => ({ field, message: message[lang] }));

export const askerOf = (ctx: Context): Asker => ({ lang: ctx.lang, today: dayOf(ctx.now), href: ctx.href });

/** The year that was asked for, else this one. */
export function yearAsked(ctx: Context): number {
  const asked = Number(ctx.url.searchParams.get('jaar'));
  return Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : Number(dayOf(ctx.now).slice(0, 4));
}

export const idIn = (ctx: Context): string => ctx.params['id'] ?? '';
export const versionIn = (form: URLSearchParams): number => Number.parseInt(form.get('version') ?? '', 10) || 0;
