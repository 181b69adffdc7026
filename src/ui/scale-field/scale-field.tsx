import type { FC } from 'hono/jsx';
import { describedBy, HintAndError, Optional, type FieldProps } from '../field/field.tsx';
import { t } from '../words/index.ts';

type Props = FieldProps & {
  /** words for 0 and for 10 */
  ends: readonly [string, string];
  value?: string;
};

const NUMBERS = Array.from({ length: 11 }, (_, at) => String(at));

/** A number from 0 to 10, all in sight, with words at both ends. What was chosen can be taken back. */
export const ScaleField: FC<Props> = (props) => {
  const { lang, name, id = name, label, error, required, ends, value = '' } = props;
  const described = describedBy(props);
  const optionId = (at: number) => (at === 0 ? id : `${id}-${at + 1}`);
  return (
    <div class={`field utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" id={`${id}-group`} role="radiogroup"
        aria-describedby={[described['aria-describedby'], `${id}-ends`].filter(Boolean).join(' ')}>
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {label}<Optional lang={lang} required={required} />
        </legend>
        <HintAndError {...props} />
        <p class="scale-field__ends" id={`${id}-ends`}><span>0: {ends[0]}</span> <span>10: {ends[1]}</span></p>
        <div class="scale-field__numbers">
          {NUMBERS.map((number, at) => (
            <label class="scale-field__number" for={optionId(at)}>
              <input class="utrecht-radio-button utrecht-radio-button--html-input" type="radio" id={optionId(at)} name={name}
                value={number} checked={value === number} />
              <span>{number}</span>
            </label>
          ))}
        </div>
        {value !== '' && (
          <div class="option">
            <input class="utrecht-radio-button utrecht-radio-button--html-input" type="radio" id={`${id}-none`} name={name} value="" />
            <label for={`${id}-none`}>{t(lang).noAnswer}</label>
          </div>
        )}
      </fieldset>
    </div>
  );
};
