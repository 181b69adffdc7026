import type { Child } from 'hono/jsx';
import { Checkbox, Checkboxes, SelectField } from '../../../ui/field/choice-field.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words.ts';
import { BothLanguages, type FieldsProps, many, one, ShortFields } from './short-form.tsx';

const Part = ({ title, open, children }: { title: string; open?: boolean; children?: Child }) => (
  <details class="filters" open={open}>
    <summary>{title}</summary>
    <div class="stack">{children}</div>
  </details>
);

const LongTexts = (props: FieldsProps) => {
  const { lang, values, errors } = props;
  const words = wordsOf(lang).form;
  return (
    <>
      {(['nl', 'en'] as const).map((side) => (
        <TextArea
          lang={lang}
          name={`description-${side}`}
          label={words[side](words.description)}
          value={one(values, `description-${side}`)}
          error={errors[`description-${side}`]}
        />
      ))}
    </>
  );
};

const About = ({ lang, values, options }: FieldsProps) => {
  const words = wordsOf(lang).form;
  return (
    <>
      <SelectField lang={lang} name="level" label={words.level} options={options.levels} value={one(values, 'level')} />
      <SelectField lang={lang} name="aim" label={words.aim} options={options.aims} value={one(values, 'aim')} />
      <Checkboxes
        lang={lang}
        name="concept"
        id="concept-themes"
        label={words.themes}
        options={options.themes}
        values={many(values, 'concept')}
      />
      <Checkboxes lang={lang} name="form" label={words.forms} options={options.forms} values={many(values, 'form')} />
      <Checkboxes
        lang={lang}
        name="audience"
        label={words.audiences}
        hint={words.audienceHint}
        options={options.audiences}
        values={many(values, 'audience')}
      />
      <Checkboxes
        lang={lang}
        name="transition"
        label={words.transitions}
        options={options.transitions}
        values={many(values, 'transition')}
      />
      <Checkboxes
        lang={lang}
        name="unit"
        label={words.units}
        hint={words.unitsHint}
        options={options.units}
        values={many(values, 'unit')}
      />
    </>
  );
};

const Place = ({ n, ...props }: FieldsProps & { n: number }) => {
  const { lang, values, errors } = props;
  const words = wordsOf(lang).form;
  const text = (key: string, label: string) => (
    <TextField
      lang={lang}
      name={`place-${n}-${key}`}
      label={label}
      value={one(values, `place-${n}-${key}`)}
      error={errors[`place-${n}-${key}`]}
    />
  );
  return (
    <fieldset class="stack">
      <legend>{words.place(n)}</legend>
      {text('name', words.placeName)}
      {text('address', words.address)}
      {text('postalCode', words.postalCode)}
      {text('city', words.city)}
      <BothLanguages {...props} name={`place-${n}-hours`} label={words.hours} />
    </fieldset>
  );
};

const Practical = (props: FieldsProps) => {
  const { lang, values, errors } = props;
  const words = wordsOf(lang).form;
  const text = (name: string, label: string, hint?: string) => (
    <TextField lang={lang} name={name} label={label} hint={hint} value={one(values, name)} error={errors[name]} />
  );
  return (
    <>
      {text('languages', words.languages, words.languagesHint)}
      <TextArea
        lang={lang}
        name="moments"
        label={words.moments}
        hint={words.momentsHint}
        value={one(values, 'moments')}
        error={errors['moments']}
      />
      {text('waiting-from', words.waitingFrom)}
      {text('waiting-to', words.waitingTo)}
      <DateField
        lang={lang}
        name="waiting-on"
        label={words.waitingOn}
        value={one(values, 'waiting-on')}
        error={errors['waiting-on']}
      />
      <BothLanguages {...props} name="cost" label={words.cost} />
      {text('contact-email', words.contactEmail)}
      {text('contact-phone', words.contactPhone)}
      {text('contact-url', words.contactUrl)}
      {text('minimum-age', words.minimumAge)}
      {text('maximum-age', words.maximumAge)}
      {[1, 2, 3].map((n) => (
        <Place {...props} n={n} />
      ))}
    </>
  );
};

const Keeping = ({ lang, values, errors }: FieldsProps) => {
  const words = wordsOf(lang).form;
  return (
    <>
      <SelectField
        lang={lang}
        name="provider-kind"
        label={words.provider}
        value={one(values, 'provider-kind')}
        options={[
          { value: 'internal', label: words.internal },
          { value: 'partner', label: words.partner },
        ]}
      />
      <TextField
        lang={lang}
        name="provider-name"
        label={`${words.provider}: ${words.providerName}`}
        value={one(values, 'provider-name')}
      />
      <TextField
        lang={lang}
        name="provider-url"
        label={`${words.provider}: ${words.providerUrl}`}
        value={one(values, 'provider-url')}
        error={errors['provider-url']}
      />
      <SelectField
        lang={lang}
        name="embedding"
        label={words.embedding}
        value={one(values, 'embedding')}
        options={[
          { value: 'central', label: words.central },
          { value: 'curriculum', label: words.curriculum },
        ]}
      />
      <TextField lang={lang} name="funding" label={words.funding} value={one(values, 'funding')} />
      <DateField
        lang={lang}
        name="review-on"
        label={words.reviewOn}
        value={one(values, 'review-on')}
        error={errors['review-on']}
      />
      <DateField
        lang={lang}
        name="checked-on"
        label={words.checkedOn}
        value={one(values, 'checked-on')}
        error={errors['checked-on']}
      />
    </>
  );
};

/** Everything one can say about an initiative: the six fields open, the rest folded. */
export const FullFields = (props: FieldsProps) => {
  const { lang, values, options, errors } = props;
  const words = wordsOf(lang).form;
  const wrong = Object.keys(errors).length > 0;
  return (
    <>
      <ShortFields {...props} />
      <Checkbox
        name="published"
        label={words.published}
        hint={words.publishedHint}
        checked={one(values, 'published') === '1'}
      />
      <Part title={words.texts} open={wrong}>
        <LongTexts {...props} />
      </Part>
      <Part title={words.about} open>
        <About {...props} />
      </Part>
      <Part title={words.practical} open={wrong}>
        <Practical {...props} />
      </Part>
      <Part title={words.keeping} open={wrong}>
        <Keeping {...props} />
      </Part>
      <Part title={words.other}>
        {options.schemes.map(({ title, options: places }, i) => (
          <Checkboxes
            lang={lang}
            name="concept"
            id={`concept-${i}`}
            label={title}
            options={places}
            values={many(values, 'concept')}
          />
        ))}
      </Part>
    </>
  );
};
