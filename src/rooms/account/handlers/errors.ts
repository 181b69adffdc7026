import type { Lang } from '../../../core/frameworks/types.ts';
import type { FieldError } from '../../../platform/http/errors.ts';

/** What is wrong with a form, in the language of the page. */
export const errorsIn = (errors: readonly FieldError[], lang: Lang) =>
  errors.map(({ field, message }) => ({ field, message: message[lang] }));
/** The year in the address. */
export const yearOf = ({ params }: { readonly params: Readonly<Record<string, string>> }): number => Number(params['year']);
