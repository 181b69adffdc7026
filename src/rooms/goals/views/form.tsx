import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Checkboxes, Radios, SelectField } from '../../../ui/field/choice-field.tsx';
import { DateField, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Choices } from '../presenters/form.ts';
import { wordsOf } from '../words/index.ts';
import { at, BothLanguages, type FormState, Group, many } from './form-fields.tsx';

type FieldsProps = { state: FormState; choices: Choices };

const Want = ({ state, choices }: FieldsProps) => {
  const words = wordsOf(state.lang).form;
  return (
    <Group title={words.want}>
      <BothLanguages state={state} name="name" label={words.name} hint={words.nameHint} most={200} required />
      <BothLanguages state={state} name="why" label={words.why} most={2000} rows={3} />
      <TextField {...at(state, 'owner', words.owner, words.ownerHint)} required maxlength={120} />
      <SelectField {...at(state, 'unit', words.unit)} required options={choices.units} empty={choices.whole ? words.unitWhole : undefined} />
      <div class="grid">
        <TextField {...at(state, 'from-year', words.fromYear)} required width="short" inputmode="numeric" maxlength={4} />
        <TextField {...at(state, 'until-year', words.untilYear)} required width="short" inputmode="numeric" maxlength={4} />
        <DateField {...at(state, 'due-on', words.due, words.dueHint)} />
      </div>
    </Group>
  );
};

const Know = ({ state, choices }: FieldsProps) => {
  const words = wordsOf(state.lang).form;
  return (
    <Group title={words.know}>
      <Radios {...at(state, 'kind', words.kind)} required options={choices.kinds} />
      <BothLanguages state={state} name="what" label={words.what} hint={words.whatHint} most={200} required />
      <p class="soft">{words.numbersOnly}</p>
      <div class="grid">
        <TextField {...at(state, 'measure', words.measure, words.measureHint)} width="medium" maxlength={30} />
        <SelectField {...at(state, 'better', words.better)} empty={false} required
          options={[{ value: 'higher', label: words.higher }, { value: 'lower', label: words.lower }]} />
        <TextField {...at(state, 'baseline', words.baseline, words.baselineHint)} width="medium" inputmode="decimal" maxlength={30} />
        <TextField {...at(state, 'target', words.target, words.targetHint)} width="medium" inputmode="decimal" maxlength={30} />
      </div>
      <TextField {...at(state, 'source', words.source)} maxlength={300} />
    </Group>
  );
};

const Belongs = ({ state, choices }: FieldsProps) => {
  const words = wordsOf(state.lang).form;
  const chosen = many(state, 'concept');
  return (
    <Group title={words.belongs}>
      <p class="soft">{words.conceptsHint}</p>
      {choices.schemes.map(({ id, title, groups }) => (
        <details class="filters"
          open={groups.some(({ options }) => options.some(({ value }) => chosen.includes(value)))}>
          <summary>{title}</summary>
          <div class="stack">
            {groups.map(({ title: label, options }, i) => (
              <Checkboxes lang={state.lang} name="concept" id={`concept-${id}-${i}`} label={label} required options={options} values={chosen} />
            ))}
          </div>
        </details>
      ))}
    </Group>
  );
};

const Doing = ({ state, choices }: FieldsProps) => {
  const words = wordsOf(state.lang).form;
  const chosen = many(state, 'initiative');
  const first = choices.initiatives.filter(({ value }) => chosen.includes(value));
  const rest = choices.initiatives.filter(({ value }) => !chosen.includes(value));
  return (
    <Group title={words.doing}>
      <details class="filters">
        <summary>{words.initiativesOpen(first.length)}</summary>
        <Checkboxes lang={state.lang} name="initiative" label={words.initiatives} options={[...first, ...rest]}
          values={chosen} />
      </details>
    </Group>
  );
};

type Props = FieldsProps & {
  title: string; action: string; back: { href: string; label: string };
  /** what the form carries along: its version, or the decision that it comes from */
  hidden: Readonly<Record<string, string>>;
  fromDecision: boolean;
};

/** The form of a goal, new or there already. */
export const GoalForm = ({ state, choices, title, action, back, hidden, fromDecision }: Props) => {
  const { lang } = state;
  const words = wordsOf(lang).form;
  return (
    <>
      <ErrorSummary lang={lang} errors={state.errors} />
      <Breadcrumb lang={lang} links={[back]} />
      <h1>{title}</h1>
      {fromDecision && <Notice lang={lang}>{words.fromDecisionNote}</Notice>}
      <form method="post" action={action} class="stack" novalidate>
        {Object.entries(hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <Want state={state} choices={choices} />
        <Know state={state} choices={choices} />
        <Belongs state={state} choices={choices} />
        <Doing state={state} choices={choices} />
        <Group title={words.chain}>
          <SelectField {...at(state, 'parent', words.parent, words.parentHint)} options={choices.parents} empty={words.none} />
          <SelectField {...at(state, 'continues', words.continues)} options={choices.earlier} empty={words.none} />
        </Group>
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
    </>
  );
};
