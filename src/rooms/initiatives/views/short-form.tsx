import type { Lang } from '../../../core/frameworks/types.ts';
import { Radios, SelectField } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { Choices, Values } from '../presenters/form.ts';
import { wordsOf } from '../words.ts';

export type FieldsProps = {
  lang: Lang;
  values: Values;
  options: Choices;
  /** what is wrong, by field id */
  errors: Readonly<Record<string, string>>;
};

export const one = (values: Values, name: string): string => [values[name] ?? ''].flat()[0] ?? '';
export const many = (values: Values, name: string): readonly string[] => [values[name] ?? []].flat();

/** One text in both languages; one of the two is enough. */
export const BothLanguages = (
  props: FieldsProps & { name: string; label: string; required?: boolean; long?: boolean },
) => {
  const { lang, values, errors, name, label, required } = props;
  const words = wordsOf(lang).form;
  return (
    <>
      <TextField
        lang={lang}
        name={`${name}-nl`}
        label={words.nl(label)}
        required={required}
        value={one(values, `${name}-nl`)}
        error={errors[`${name}-nl`]}
      />
      <TextField
        lang={lang}
        name={`${name}-en`}
        label={words.en(label)}
        value={one(values, `${name}-en`)}
        error={errors[`${name}-en`]}
      />
    </>
  );
};

/** The six fields that every initiative has. */
export const ShortFields = (props: FieldsProps) => {
  const { lang, values, errors, options } = props;
  const words = wordsOf(lang).form;
  return (
    <>
      <BothLanguages {...props} name="name" label={words.name} required />
      <Radios
        lang={lang}
        name="kind"
        label={words.kind}
        required
        options={options.kinds}
        value={one(values, 'kind')}
        error={errors['kind']}
      />
      <BothLanguages {...props} name="summary" label={words.summary} required />
      <BothLanguages {...props} name="join" label={words.join} required />
      <TextField
        lang={lang}
        name="owner"
        label={words.owner}
        hint={words.ownerHint}
        required
        value={one(values, 'owner')}
        error={errors['owner']}
      />
      <TextField
        lang={lang}
        name="owner-email"
        type="email"
        label={words.ownerEmail}
        hint={words.ownerEmailHint}
        value={one(values, 'owner-email')}
        error={errors['owner-email']}
      />
      <SelectField
        lang={lang}
        name="status"
        label={words.status}
        required
        options={options.statuses}
        value={one(values, 'status')}
        error={errors['status']}
      />
    </>
  );
};
