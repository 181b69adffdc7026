import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import type { Choices, Values } from '../presenters/form.ts';
import { wordsOf } from '../words/index.ts';

/** What a form shows: what was typed or is there, and what is wrong by field. */
export type FormState = { readonly lang: Lang; readonly values: Values; readonly errors: Values };

/** What a field gets from the state of its form. */
export const at = ({ lang, values, errors }: FormState, name: string, label: string, hint?: string) => ({
  lang, name, label, hint, value: values[name], error: errors[name],
});

/** Fields that belong together, under a name. */
export const Group = ({ title, children }: { title: string; children?: Child }) => (
  <section class="panel">
    <h2>{title}</h2>
    {children}
  </section>
);

/** What it is and how to get there, in both languages. */
export const WordsFields = (state: FormState) => {
  const words = wordsOf(state.lang).form;
  return (
    <>
      <TextArea {...at(state, 'summary-nl', words.summaryNl, words.summaryHint)} required rows={2} maxlength={240} />
      <TextArea {...at(state, 'summary-en', words.summaryEn)} rows={2} maxlength={240} />
      <TextArea {...at(state, 'how-nl', words.howNl, words.howHint)} required rows={3} maxlength={400} />
      <TextArea {...at(state, 'how-en', words.howEn)} rows={3} maxlength={400} />
    </>
  );
};

type RoomChoice = { readonly states: Choices['states']; readonly required: boolean };

/** Whether there is room, and how long one waits. @param required whether it has to be said */
export const RoomFields = ({ states, required, ...state }: FormState & RoomChoice) => {
  const words = wordsOf(state.lang).form;
  return (
    <>
      <SelectField
        {...at(state, 'state', words.state)}
        options={states}
        required={required}
        {...(required ? {} : { empty: words.stateEmpty })}
      />
      <TextField {...at(state, 'from', words.from, words.daysHint)} width="short" inputmode="numeric" maxlength={3} />
      <TextField {...at(state, 'to', words.to)} width="short" inputmode="numeric" maxlength={3} />
      <TextField {...at(state, 'note-nl', words.noteNl, words.noteHint)} maxlength={160} />
      <TextField {...at(state, 'note-en', words.noteEn)} maxlength={160} />
    </>
  );
};
