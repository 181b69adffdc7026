import type { Lang } from '../words/index.ts';
import { errorAt, type FieldError } from '../error-summary/error-summary.tsx';

/** What a form shows: what was typed or is there, and what is wrong. */
export type FormState = {
  readonly lang: Lang; readonly values: Readonly<Record<string, string | undefined>>;
  readonly errors: readonly FieldError[];
};

/** What a field gets from the state of its form. */
export const at = ({ lang, values, errors }: FormState, name: string, label: string, hint?: string) => ({
  lang, name, label, hint, value: values[name], error: errorAt(errors, name),
});
