import type { FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';

/** What is wrong with one field; `field` is the id of its control. */
export type FieldError = { readonly field: string; readonly message: string };

/** What is wrong with one field, for its control; undefined when it is right. */
export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((one) => one.field === field)?.message;

/**
 * Above a form that came back: what still needs a look, each a link to its field. Put it first in the page; it takes
 * the focus when the page opens, so that it is read first.
 */
export const ErrorSummary: FC<{ lang: Lang; errors: readonly FieldError[] }> = ({ lang, errors }) => (
  errors.length === 0 ? <></> : (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t(lang).errorTitle(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => <li><a href={`#${field}`}>{message}</a></li>)}
      </ul>
    </div>
  )
);
