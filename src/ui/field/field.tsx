import type { Child, FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';

/** What every field has. `id` is the name unless said otherwise; the error summary links to it. */
export type FieldProps = {
  lang: Lang;
  name: string;
  label: string;
  id?: string;
  hint?: string;
  error?: string;
  /** fields that must be filled are the rule; the others say that they may stay empty */
  required?: boolean;
};

const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** The attributes that tie a control to its hint and its error. */
export const describedBy = ({ name, id = name, hint, error }: FieldProps) => ({
  'aria-describedby': [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? 'true' as const : undefined,
});

/** Says of a field that it may stay empty. */
export const Optional: FC<{ lang: Lang; required?: boolean }> = ({ lang, required }) =>
  (required ? <></> : <span class="field__optional"> ({t(lang).optional})</span>);

/** Hint and error, with the ids that `describedBy` refers to. */
export const HintAndError: FC<FieldProps> = ({ lang, name, id = name, hint, error }) => (
  <>
    {hint && <div class="utrecht-form-field-description" id={hintId(id)}>{hint}</div>}
    {error && (
      <div class="utrecht-form-field-error-message" id={errorId(id)}>
        <span class="visually-hidden">{t(lang).errorPrefix} </span>{error}
      </div>
    )}
  </>
);

/** Label, hint, error and the control itself (children), for one question with one control. */
export const Field: FC<FieldProps & { children?: Child }> = (props) => {
  const { lang, name, id = name, label, error, required, children } = props;
  return (
    <div class={`field utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <label class="utrecht-form-label" for={id}>{label}<Optional lang={lang} required={required} /></label>
      <HintAndError {...props} />
      {children}
    </div>
  );
};
