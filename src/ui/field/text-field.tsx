import type { FC } from 'hono/jsx';
import type { Lang } from '../words/index.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';

type TextFieldProps = FieldProps & {
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'password' | 'search';
  width?: 'short' | 'medium' | 'full';
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  maxlength?: number;
  min?: number;
  max?: number;
  /** the language of what is typed, when it is not that of the page */
  textLang?: Lang;
};

const invalid = (error?: string): string => (error ? ' utrecht-textbox--invalid' : '');

/** One line of text. The browser's own checks are off: the server answers with words of ours. */
export const TextField: FC<TextFieldProps> = (props) => {
  const { name, id = name, error, type = 'text', width = 'full', value, autocomplete, inputmode, maxlength } = props;
  return (
    <Field {...props}>
      <input class={`utrecht-textbox utrecht-textbox--html-input field--${width}${invalid(error)}`} id={id} name={name}
        type={type} value={value} lang={props.textLang} autocomplete={autocomplete ?? 'off'} inputmode={inputmode} maxlength={maxlength}
        min={props.min} max={props.max} aria-required={props.required ? 'true' : undefined} {...describedBy(props)} />
    </Field>
  );
};

/** A day; `value` is an ISO date such as `2026-12-01`, as the browser sends it. */
export const DateField: FC<FieldProps & { value?: string; min?: string; max?: string }> = (props) => {
  const { name, id = name, error, value, min, max } = props;
  return (
    <Field {...props}>
      <input class={`utrecht-textbox utrecht-textbox--html-input field--medium${invalid(error)}`} id={id} name={name}
        type="date" value={value} min={min} max={max} aria-required={props.required ? 'true' : undefined}
        {...describedBy(props)} />
    </Field>
  );
};

/** A day with a time, as the browser sends it: `2026-12-01T13:00`, local. */
export const MomentField: FC<FieldProps & { value?: string }> = (props) => {
  const { name, id = name, error, value } = props;
  return (
    <Field {...props}>
      <input class={`utrecht-textbox utrecht-textbox--html-input field--medium${invalid(error)}`} id={id} name={name}
        type="datetime-local" value={value} aria-required={props.required ? 'true' : undefined} {...describedBy(props)} />
    </Field>
  );
};

/** More lines of text. */
export const TextArea: FC<FieldProps & Pick<TextFieldProps, 'value' | 'maxlength' | 'textLang'> & { rows?: number }> = (props) => {
  const { name, id = name, error, value, rows = 5, maxlength } = props;
  return (
    <Field {...props}>
      <textarea class={`utrecht-textarea utrecht-textarea--html-textarea${error ? ' utrecht-textarea--invalid' : ''}`}
        id={id} name={name} rows={rows} lang={props.textLang} maxlength={maxlength} aria-required={props.required ? 'true' : undefined}
        {...describedBy(props)}>{value}</textarea>
    </Field>
  );
};

/** A file to send; the form needs `enctype="multipart/form-data"`. `accept` as in HTML. */
export const FileField: FC<FieldProps & { accept?: string }> = (props) => {
  const { name, id = name, accept } = props;
  return (
    <Field {...props}>
      <input class="field__file" id={id} name={name} type="file" accept={accept} {...describedBy(props)} />
    </Field>
  );
};
