import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import type { Values } from '../presenters/values.ts';
import { wordsOf } from '../words.ts';

/** What the fields of every form get: what stands in them, and what is wrong, by name. */
export type Fields = { lang: Lang; values: Values; errors: readonly FieldError[] };

export const errorAt = ({ errors }: Fields, field: string) => errors.find((one) => one.field === field)?.message;

type LineProps = Fields & { name: string; label: string; hint?: string; required?: boolean; rows?: number };

/** One line; `required` says that it must be filled in. */
export const Line = (props: LineProps) => (
  <TextField lang={props.lang} name={props.name} label={props.label} hint={props.hint} required={props.required}
    value={props.values[props.name]} error={errorAt(props, props.name)} />
);

/** Several lines. */
export const Area = (props: LineProps) => (
  <TextArea lang={props.lang} name={props.name} label={props.label} hint={props.hint} required={props.required}
    rows={props.rows ?? 4} value={props.values[props.name]} error={errorAt(props, props.name)} />
);

/** The same question in both languages: Dutch, and English beside it where there is room. */
export const Both = ({ of: Kind, ...props }: LineProps & { of: typeof Line | typeof Area }) => {
  const words = wordsOf(props.lang).form;
  return (
    <div class="grid">
      <Kind {...props} name={`${props.name}-nl`} label={`${props.label}, ${words.dutch}`} />
      <Kind {...props} name={`${props.name}-en`} label={`${props.label}, ${words.english}`} required={false} />
    </div>
  );
};

type FormProps = Fields & { action: string; version: number; lead?: string; extra?: Child; children?: Child };

/** A part of the protocol to change, on the version that it was read in. */
export const ProtocolForm = ({ lang, errors, action, version, lead, extra, children }: FormProps) => {
  const words = wordsOf(lang).form;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {lead && <p class="lead">{lead}</p>}
      <p>{words.noNames}</p>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        {children}
        <Buttons><Button>{words.save}</Button>{extra}</Buttons>
      </form>
    </>
  );
};
