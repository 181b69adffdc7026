import { Button } from '../../../ui/button/button.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words/index.ts';
import { at, type FormState } from '../../../ui/field/at.ts';

type Props = {
  state: FormState; action: string;
  /** absent for a new one, which can still choose its year */
  version?: number;
};

/** How each question will be answered, how students take part, and when it is asked. */
export const PlanForm = ({ state, action, version }: Props) => {
  const words = wordsOf(state.lang);
  return (
    <form method="post" action={action} class="panel" novalidate>
      {version === undefined
        ? <TextField {...at(state, 'year', words.plan.year, words.plan.yearHint)} required width="short" inputmode="numeric" maxlength={4} />
        : (
          <>
            <input type="hidden" name="version" value={String(version)} />
            <input type="hidden" name="year" value={state.values['year']} />
          </>
        )}
      {Object.entries(words.questions).map(([question, label]) => (
        <TextArea
          {...at(state, question, label, words.asks[question as keyof typeof words.asks])}
          rows={2}
          maxlength={600}
        />
      ))}
      <TextArea {...at(state, 'students', words.plan.students, words.plan.studentsHint)} required rows={2} maxlength={600} />
      <DateField {...at(state, 'askOn', words.plan.askOn, words.plan.askOnHint)} required />
      <Button>{words.plan.save}</Button>
    </form>
  );
};
