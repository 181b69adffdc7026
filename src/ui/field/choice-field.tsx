import type { Child, FC } from 'hono/jsx';
import { t } from '../words/index.ts';
import { describedBy, Field, HintAndError, Optional, type FieldProps } from './field.tsx';

/** `group`: in a select, options with the same group after each other stand under its name. */
export type Option = {
  readonly value: string; readonly label: string; readonly hint?: string; readonly group?: string;
};
type Grouped = { readonly group?: string; readonly options: readonly Option[] };

/** Options in the order in which they come, those of a group together. */
function grouped(options: readonly Option[]): readonly Grouped[] {
  const groups: { group?: string; options: Option[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.options.push(option);
    else groups.push({ ...(option.group === undefined ? {} : { group: option.group }), options: [option] });
  }
  return groups;
}

/** One out of many. `empty` is the first line, for nothing chosen; false leaves it out. */
export const SelectField: FC<FieldProps & { options: readonly Option[]; value?: string; empty?: string | false }> =
  (props) => {
    const { lang, name, id = name, error, options, value = '', empty = t(lang).choose } = props;
    return (
      <Field {...props}>
        <select class={`utrecht-select utrecht-select--html-select${error ? ' utrecht-select--invalid' : ''}`} id={id}
          name={name} aria-required={props.required ? 'true' : undefined} {...describedBy(props)}>
          {empty !== false && <option value="">{empty}</option>}
          {grouped(options).map(({ group, options: within }) => {
            const lines = within.map((option) => (
              <option value={option.value} selected={option.value === value}>{option.label}</option>
            ));
            return group === undefined ? lines : <optgroup label={group}>{lines}</optgroup>;
          })}
        </select>
      </Field>
    );
  };

const OptionRow: FC<{ id: string; option: Option; children?: Child }> = ({ id, option, children }) => (
  <div class="option">
    {children}
    <label for={id}>{option.label}{option.hint && <span class="option__hint">{option.hint}</span>}</label>
  </div>
);

const Group: FC<FieldProps & { role?: 'radiogroup'; children?: Child }> = (props) => {
  const { lang, name, id = name, label, error, required, role, children } = props;
  const described = describedBy(props);
  return (
    <div class={`field utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" id={`${id}-group`} role={role}
        aria-describedby={described['aria-describedby']} aria-invalid={role && described['aria-invalid']}>
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {label}<Optional lang={lang} required={required} />
        </legend>
        <HintAndError {...props} />
        <div class="options">{children}</div>
      </fieldset>
    </div>
  );
};

/** The id of an option: the first has the id of the field, so that the error summary lands on it. */
const optionId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

/** As many as fit. */
export const Checkboxes: FC<FieldProps & { options: readonly Option[]; values?: readonly string[] }> = (props) => {
  const { name, id = name, options, values = [], error } = props;
  return (
    <Group {...props}>
      {options.map((option, i) => (
        <OptionRow id={optionId(id, i)} option={option}>
          <input class={`utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom${
            error ? ' utrecht-checkbox--invalid' : ''}`} type="checkbox" id={optionId(id, i)} name={name}
            value={option.value} checked={values.includes(option.value)} />
        </OptionRow>
      ))}
    </Group>
  );
};

/** Exactly one, all of them in sight. */
export const Radios: FC<FieldProps & { options: readonly Option[]; value?: string }> = (props) => {
  const { name, id = name, options, value, error } = props;
  return (
    <Group {...props} role="radiogroup">
      {options.map((option, i) => (
        <OptionRow id={optionId(id, i)} option={option}>
          <input class={`utrecht-radio-button utrecht-radio-button--html-input${
            error ? ' utrecht-radio-button--invalid' : ''}`} type="radio" id={optionId(id, i)} name={name}
            value={option.value} checked={option.value === value} />
        </OptionRow>
      ))}
    </Group>
  );
};

type CheckboxProps = { name: string; label: string; id?: string; value?: string; checked?: boolean; hint?: string };

/** Yes or no: one box with its words beside it. Sends `value` ("1" unless said otherwise) when on. */
export const Checkbox: FC<CheckboxProps> = ({ name, label, id = name, value = '1', checked, hint }) => (
  <OptionRow id={id} option={{ value, label, hint }}>
    <input class="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom" type="checkbox" id={id}
      name={name} value={value} checked={checked} />
  </OptionRow>
);
