import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { at } from '../../../ui/field/at.ts';
import { Checkboxes, SelectField } from '../../../ui/field/choice-field.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import type { FormOptions, Values } from '../presenters/form.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang;
  title: string;
  action: string;
  back: { href: string; label: string };
  values: Values;
  errors: readonly FieldError[];
  options: FormOptions;
  version?: number;
};

const Group = ({ title, children }: { title: string; children?: Child }) => (
  <section class="panel">
    <h2>{title}</h2>
    {children}
  </section>
);

type OrderProps = {
  lang: Lang;
  name: string;
  label: string;
  hint?: string;
  value?: string;
  error?: string;
  title: string;
  options: FormOptions;
};

/** What it waits for: folded, unless something is chosen. */
const Order = ({ title, options, value = '', ...field }: OrderProps) => (
  <details class="filters" open={value !== '' || field.error !== undefined}>
    <summary>
      <h2>{title}</h2>
    </summary>
    <div class="filters__inside">
      <Checkboxes {...field} options={options.actions} values={value.split(',')} />
    </div>
  </details>
);

/** An action, to add or to change. Three fields are enough. */
export const FormPage = ({ lang, title, action, back, values, errors, options, version }: Props) => {
  const words = wordsOf(lang);
  const { form } = words;
  const state = { lang, values, errors };
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[back]} />
      <h1>{title}</h1>
      <form method="post" action={action} class="stack measure" novalidate>
        {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
        <Group title={form.groups.what}>
          <TextField {...at(state, 'title', form.name, form.nameHint)} required maxlength={options.most.title} />
          <TextField {...at(state, 'owner', form.owner, form.ownerHint)} required maxlength={options.most.owner} />
          <DateField {...at(state, 'due', form.due)} required />
          <DateField {...at(state, 'start', form.start)} />
          <TextField {...at(state, 'email', form.email, form.emailHint)} type="email" maxlength={options.most.email} />
        </Group>
        <Group title={form.groups.links}>
          <SelectField {...at(state, 'goal', form.goal)} options={options.goals} empty={form.noGoal} />
          <SelectField
            {...at(state, 'initiative', form.initiative)}
            options={options.initiatives}
            empty={form.noInitiative}
          />
          <SelectField
            {...at(state, 'unit', form.unit)}
            required
            options={options.units}
            {...(options.whole ? { empty: words.whole } : {})}
          />
        </Group>
        <Group title={form.groups.money}>
          <TextField {...at(state, 'cents', form.cents, form.centsHint)} width="short" inputmode="decimal"
            maxlength={20} />
          <TextArea {...at(state, 'note', form.note, form.noteHint)} rows={4} maxlength={options.most.note} />
        </Group>
        {options.actions.length > 0 && (
          <Order {...at(state, 'after', form.after, form.afterHint)} title={form.groups.order} options={options} />
        )}
        <Buttons>
          <Button>{form.save}</Button>
        </Buttons>
      </form>
    </>
  );
};
