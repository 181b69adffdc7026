import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox, Checkboxes, Radios } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { Choices } from '../presenters/form.ts';
import { wordsOf } from '../words/index.ts';
import { at, type FormState, Group, RoomFields, WordsFields } from './fields.tsx';

type Props = { state: FormState; options: Choices; action: string; version?: number };

const listed = (value: string | undefined): readonly string[] => (value ?? '').split(',');

const Where = ({ state, options }: Pick<Props, 'state' | 'options'>) => {
  const words = wordsOf(state.lang).form;
  const { values } = state;
  return (
    <Group title={words.groups.where}>
      <Radios {...at(state, 'place', words.place)} required options={options.places} />
      <TextField {...at(state, 'area', words.area)} maxlength={200} />
      <TextField {...at(state, 'phone', words.phone)} inputmode="tel" width="medium" maxlength={60} />
      <TextField {...at(state, 'url', words.url)} inputmode="url" maxlength={200} />
      <Checkboxes {...at(state, 'languages', words.languages)} options={options.languages} values={listed(values['languages'])} />
    </Group>
  );
};

/** Everything about a partner, for its coordinator. */
export const PartnerForm = ({ state, options, action, version }: Props) => {
  const words = wordsOf(state.lang).form;
  const { values } = state;
  return (
    <form method="post" action={action} class="stack" novalidate>
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      <Group title={words.groups.what}>
        <TextField {...at(state, 'name-nl', words.nameNl)} required maxlength={120} />
        <TextField {...at(state, 'name-en', words.nameEn)} maxlength={120} />
        <WordsFields {...state} />
        <Checkboxes {...at(state, 'levels', words.levels)} required options={options.levels} values={listed(values['levels'])} />
        <Checkboxes {...at(state, 'themes', words.themes, words.themesHint)} options={options.themes} values={listed(values['themes'])} />
      </Group>
      <Where state={state} options={options} />
      <Group title={words.groups.room}>
        <RoomFields {...state} states={options.states} required={false} />
      </Group>
      <Group title={words.groups.upkeep}>
        <TextField {...at(state, 'email', words.email, words.emailHint)} type="email" maxlength={254} />
        <Checkbox name="published" label={words.published} hint={words.publishedHint} checked={values['published'] === '1'} />
      </Group>
      <Buttons>
        <Button>{words.save}</Button>
      </Buttons>
    </form>
  );
};
