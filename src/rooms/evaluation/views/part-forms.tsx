import type { Child } from 'hono/jsx';
import { Button, Buttons, ButtonLink } from '../../../ui/button/button.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { wordsOf } from '../words/index.ts';
import { at, type FormState } from '../../../ui/field/at.ts';
import { optionsOf } from './frame.tsx';

type Props = { state: FormState; hints: readonly string[]; href: (path: string) => string; id: string };

/** What is counted elsewhere already. */
const Hints = ({ state: { lang }, hints }: Props) => (hints.length === 0 ? <></> : (
  <Notice lang={lang} title={wordsOf(lang).forms.reach.counted}>
    <ul>{hints.map((hint) => <li>{hint}</li>)}</ul>
  </Notice>
));

export const ReachFields = (props: Props) => {
  const { state } = props;
  const words = wordsOf(state.lang).forms.reach;
  return (
    <>
      <Hints {...props} />
      <TextField {...at(state, 'people', words.people, words.peopleHint)} required width="short" inputmode="numeric" maxlength={9} />
      <TextField {...at(state, 'population', words.population, words.populationHint)} width="short" inputmode="numeric" maxlength={9} />
      <TextField {...at(state, 'of', words.of, words.ofHint)} required maxlength={200} />
      <TextArea {...at(state, 'notReached', words.notReached, words.notReachedHint)} rows={2} maxlength={600} />
      <Radios {...at(state, 'from', words.from)} required options={optionsOf(words.from_)} />
      <TextField {...at(state, 'source', words.source, words.sourceHint)} required maxlength={200} />
    </>
  );
};

export const ReceptionFields = ({ state, href, id }: Props) => {
  const words = wordsOf(state.lang).forms.reception;
  return (
    <>
      <p>{words.ours} <a href={href(`/beleid/evaluaties/${id}/formulier`)}>{words.toForm}</a></p>
      <TextField {...at(state, 'answered', words.answered, words.answeredHint)} required width="short" inputmode="numeric" maxlength={9} />
      <TextField {...at(state, 'positive', words.positive)} width="short" inputmode="numeric" maxlength={9} />
      <TextField {...at(state, 'mark', words.mark, words.markHint)} width="short" inputmode="decimal" maxlength={4} />
      <TextField {...at(state, 'source', words.source, words.sourceHint)} required maxlength={200} />
    </>
  );
};

export const FeasibilityFields = ({ state, hints }: Props) => {
  const words = wordsOf(state.lang).forms.feasibility;
  return (
    <>
      {hints.map((hint) => <p>{hint}</p>)}
      <TextField {...at(state, 'cents', words.cents, words.centsHint)} width="medium" inputmode="decimal" maxlength={16} />
      <TextField {...at(state, 'hours', words.hours)} width="short" inputmode="decimal" maxlength={9} />
      <TextArea {...at(state, 'takes', words.takes, words.takesHint)} required rows={4} maxlength={1000} />
    </>
  );
};

type PartProps = { state: FormState; action: string; version: number; back: string; children?: Child };

/** A small form for one question. */
export const PartForm = ({ state: { lang }, action, version, back, children }: PartProps) => (
  <form method="post" action={action} class="panel" novalidate>
    <input type="hidden" name="version" value={String(version)} />
    {children}
    <Buttons>
      <Button>{wordsOf(lang).forms.save}</Button>
      <ButtonLink href={back}>{wordsOf(lang).forms.back}</ButtonLink>
    </Buttons>
  </form>
);
