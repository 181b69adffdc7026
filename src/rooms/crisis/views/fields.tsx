import { Checkbox, Checkboxes, type Option, SelectField } from '../../../ui/field/choice-field.tsx';
import { DateField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words.ts';
import { Area, Both, errorAt, type Fields, Line } from './form.tsx';

/** Roles, each in a frame of its own, and one empty frame. @param prefixes how the names of each begin */
export const RoleFields = (props: Fields & { prefixes: readonly string[] }) => {
  const words = wordsOf(props.lang).form;
  return (
    <>
      {props.prefixes.map((at, i) => (
        <fieldset class="crisis-role panel">
          <legend>{i === props.prefixes.length - 1 ? words.newRole : words.roleLegend(i + 1)}</legend>
          <input type="hidden" name={`${at}key`} value={props.values[`${at}key`] ?? ''} />
          <Both {...props} of={Line} name={`${at}name`} label={words.name} required />
          <Both {...props} of={Line} name={`${at}for`} label={words.callFor} />
          <Line {...props} name={`${at}holder`} label={words.holder} />
          <Area {...props} name={`${at}hours`} label={words.hours} hint={words.hoursHint} />
          <div class="grid">
            <Line {...props} name={`${at}deputy`} label={words.deputy} />
            <Line {...props} name={`${at}deputy-phone`} label={words.deputyPhone} />
          </div>
        </fieldset>
      ))}
    </>
  );
};

type StepChoices = Readonly<Record<'roles' | 'phases' | 'situations' | 'after', readonly Option[]>>;

/** One step. */
export const StepFields = (props: Fields & { choices: StepChoices }) => {
  const { lang, values, choices } = props;
  const words = wordsOf(lang).form;
  return (
    <>
      <Both {...props} of={Line} name="title" label={words.title} required />
      <Both {...props} of={Area} name="lines" label={words.lines} hint={words.onePerLine} required rows={6} />
      <SelectField lang={lang} name="role" label={words.role} required options={choices.roles} value={values['role']}
        error={errorAt(props, 'role')} />
      <SelectField lang={lang} name="phase" label={words.phase} required options={choices.phases} value={values['phase']}
        error={errorAt(props, 'phase')} />
      <SelectField lang={lang} name="after" label={words.after} required empty={words.first} options={choices.after}
        value={values['after']} />
      <Checkboxes lang={lang} name="situations" label={words.situations} hint={words.situationsHint}
        options={choices.situations} values={(values['situations'] ?? '').split(',')} />
    </>
  );
};

/** Who speaks to the press, what others say, and aftercare. */
export const AftercareFields = (props: Fields) => {
  const words = wordsOf(props.lang).form;
  return (
    <>
      <div class="grid">
        <Line {...props} name="spokesperson" label={words.spokesperson} />
        <Line {...props} name="spokesperson-phone" label={words.phone} />
        <Line {...props} name="deputy" label={words.deputy} />
        <Line {...props} name="deputy-phone" label={words.deputyPhone} />
      </div>
      <Both {...props} of={Area} name="others" label={words.others} hint={words.onePerLine} required />
      <Both {...props} of={Area} name="students" label={words.students} hint={words.momentsHint} required rows={12} />
      <Both {...props} of={Area} name="staff" label={words.staff} hint={words.momentsHint} required rows={12} />
    </>
  );
};

/** Days, policies, and who keeps the protocol. */
export const DateFields = (props: Fields & { policies: readonly Option[] }) => {
  const { lang, values, policies } = props;
  const { form: words } = wordsOf(lang);
  const day = (name: string, label: string) => (
    <DateField lang={lang} name={name} label={label} value={values[name]} error={errorAt(props, name)} />
  );
  return (
    <>
      {day('rehearsedOn', words.rehearsedOn)}
      {day('nextRehearsalOn', words.nextRehearsalOn)}
      {day('reviewOn', words.reviewOn)}
      <Line {...props} name="owner" label={words.owner} hint={words.ownerHint} />
      {policies.map(({ value: policy, label }) => (
        <fieldset class="crisis-role panel">
          <legend>{label}</legend>
          <Checkbox name={policy} label={words.policyThere} checked={Boolean(values[policy])} />
          <Line {...props} name={`${policy}-name`} label={words.policyName} />
          {day(`${policy}-review`, words.policyReview)}
        </fieldset>
      ))}
    </>
  );
};
