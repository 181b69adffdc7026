import type { Lang } from '../../../core/frameworks/types.ts';
import type { Values } from '../../../core/guidance/editing/index.ts';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkboxes, SelectField } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { TextPair } from '../../../ui/text-pair/text-pair.tsx';
import type { ShownField } from '../presenter.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; values: Values; errors: readonly FieldError[] };

const One = ({ field, ...props }: Props & { field: ShownField }) => {
  const { lang, values, errors } = props;
  const { name, label, hint } = field;
  const errorAt = (id: string) => errors.find((error) => error.field === id)?.message;
  const common = { lang, name, label, hint, error: errorAt(name) };
  switch (field.as) {
    case 'pair': return (
      <TextPair lang={lang} name={name} label={label} hint={hint} rows={field.rows}
        values={{ nl: values[`${name}.nl`], en: values[`${name}.en`] }}
        errors={{ nl: errorAt(`${name}.nl`), en: errorAt(`${name}.en`) }} />
    );
    case 'day': return <TextField {...common} required width="short" value={values[name]} />;
    case 'choice': return <SelectField {...common} required options={field.options} value={values[name]} empty={false} />;
    case 'choices': return <Checkboxes {...common} options={field.options} values={values[name]?.split(',') ?? []} />;
    case 'rows': return (
      <fieldset class="text-rows" id={name}>
        <legend class="utrecht-form-label">{label}</legend>
        <p class="utrecht-form-field-description">{hint}</p>
        {field.rows.map((row, i) => (
          <fieldset class="text-rows__row">
            <legend class="utrecht-form-label">{wordsOf(lang).row(i + 1)}</legend>
            <Fields {...props} fields={row} />
          </fieldset>
        ))}
      </fieldset>
    );
  }
};

/** Any field of any kind of text. */
export const Fields = ({ fields, ...props }: Props & { fields: readonly ShownField[] }) => (
  <>{fields.map((field) => <One {...props} field={field} />)}</>
);
