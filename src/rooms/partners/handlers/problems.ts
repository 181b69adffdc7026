import type { Lang } from '../../../core/frameworks/types.ts';
import type { FieldError } from '../../../platform/http/errors.ts';

/** What is wrong, in one language: for the summary, and by field. Of one field the first counts. */
export function problemsIn(errors: readonly FieldError[], lang: Lang) {
  const first = errors.filter(({ field }, i) => errors.findIndex((one) => one.field === field) === i);
  const problems = first.map(({ field, message }) => ({ field, message: message[lang] }));
  return { problems, errors: Object.fromEntries(problems.map(({ field, message }) => [field, message])) };
}
