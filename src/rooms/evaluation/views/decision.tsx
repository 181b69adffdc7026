import { Button } from '../../../ui/button/button.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { wordsOf } from '../words/index.ts';
import { at, type FormState } from '../../../ui/field/at.ts';
import { optionsOf } from './frame.tsx';

type Props = { state: FormState; card: string; /** whether students were heard */ heard: boolean; version: number };

/** What is decided, by whom and why, and when it is looked at again. */
export const DecisionForm = ({ state, card, heard, version }: Props) => {
  const words = wordsOf(state.lang).forms.decision;
  return (
    <>
      {!heard && (
        <Notice lang={state.lang} kind="warning" title={words.warning}>
          <p>{words.warningText}</p>
          <p><a href={`${card}#stem`}>{words.toVoice}</a></p>
        </Notice>
      )}
      <form method="post" action={`${card}/besluit`} class="panel" novalidate>
        <input type="hidden" name="version" value={state.values['version'] ?? String(version)} />
        <Radios {...at(state, 'what', words.what)} required options={optionsOf(words.whats, words.hints)} />
        <TextArea {...at(state, 'why', words.why, words.whyHint)} required rows={4} maxlength={4000} />
        <TextField {...at(state, 'by', words.by, words.byHint)} required maxlength={200} />
        <DateField {...at(state, 'decidedOn', words.on)} required />
        <DateField {...at(state, 'lookAgainOn', words.again)} />
        <Button>{words.save}</Button>
      </form>
    </>
  );
};
