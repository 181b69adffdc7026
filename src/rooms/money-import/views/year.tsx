import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextField } from '../../../ui/field/index.ts';
import { wordsOf } from '../words/index.ts';

/** The year of the amounts, for where the sheet does not say. */
export const YearField: FC<{ lang: Lang; value: string | undefined; errors: readonly FieldError[] }> = ({
  lang,
  value,
  errors,
}) => (
  <TextField
    lang={lang}
    name="year"
    label={wordsOf(lang).year}
    hint={wordsOf(lang).yearHint}
    width="short"
    inputmode="numeric"
    value={value}
    error={errorAt(errors, 'year')}
  />
);
