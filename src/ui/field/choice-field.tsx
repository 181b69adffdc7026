import type { Child, FC } from 'hono/jsx';
import { t } from '../words/index.ts';
import { describedBy, Field, HintAndError, Optional, type FieldProps } from './field.tsx';

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };
type SelectProps = FieldProps & {
  options?: readonly Option[]; value?: string; empty?: string | false;
  /** options under a name each, for a long list */
  groups?: readonly OptionGroup[];
};

const Lines: FC<{ options: readonly Option[]; value: string }> = ({ options, value }) => (
  <>{options.map((option) => <option value={option.value} selected={option.value === value}>{option.label}</option>)}</>
);

/** One out of many. `empty` is the first line, for nothing chosen; false leaves it out. */
export const SelectField: FC<SelectProps> =
  (props) => {
    const { lang, name, id = name, error, options = [], groups = [], value = '', empty = t(lang).choose } = props;
    return (
      <Field {...props}>
        <select class={`utrecht-select utrecht-select--html-select${error ? ' utrecht-select--invalid' : ''}`} id={id}
          name={name} aria-required={props.required ? 'true' : undefined} {...describedBy(props)}>
          {empty !== false && <option value="">{empty}</option>}
          <Lines options={options} value={value} />
          {groups.map((group) => (
            <optgroup label={group.label}><Lines options={group.options} value={value} /></optgroup>
          ))}
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
