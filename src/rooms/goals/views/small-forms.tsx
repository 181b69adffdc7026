import type { Child } from 'hono/jsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words/index.ts';
import { at, type FormState } from './form-fields.tsx';

type Props = { state: FormState; action: string; back: { href: string; label: string } };

const Page = ({ state, action, back, title, lead, save, children }: Props & {
  title: string; lead: string; save: string; children?: Child;
}) => (
  <>
    <ErrorSummary lang={state.lang} errors={state.errors} />
    <Breadcrumb lang={state.lang} links={[back]} />
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <form method="post" action={action} class="stack measure" novalidate>
      {children}
      <Buttons><Button>{save}</Button></Buttons>
    </form>
  </>
);

/** A figure that somebody types in, with how sure it is and where it comes from. */
export const FigureForm = ({ yesNo, lead, ...props }: Props & { yesNo: boolean; lead: string }) => {
  const { state } = props;
  const words = wordsOf(state.lang).figure;
  return (
    <Page {...props} title={words.title} lead={lead} save={words.save}>
      <DateField {...at(state, 'on', words.day)} required />
      {yesNo ? (
        <Radios {...at(state, 'value', words.value)} required options={[{ value: '1', label: words.yes }, { value: '0', label: words.no }]} />
      ) : (
        <>
          <TextField {...at(state, 'value', words.value, words.fewHint)} required width="medium" inputmode="decimal" maxlength={30} />
          <p class="soft">{words.interval}</p>
          <TextField {...at(state, 'low', words.low)} width="medium" inputmode="decimal" maxlength={30} />
          <TextField {...at(state, 'high', words.high)} width="medium" inputmode="decimal" maxlength={30} />
        </>
      )}
      <TextField {...at(state, 'source', words.source, words.sourceHint)} required maxlength={300} />
    </Page>
  );
};

/** How a goal ended, and what came of it. */
export const CloseForm = ({ version, ...props }: Props & { version: number }) => {
  const { state } = props;
  const words = wordsOf(state.lang).closing;
  return (
    <Page {...props} title={words.title} lead={words.lead} save={words.save}>
      <input type="hidden" name="version" value={`${version}`} />
      <Radios {...at(state, 'state', words.state)} required options={Object.entries(words.states).map(([value, label]) => ({ value, label }))} />
      <TextArea {...at(state, 'outcome', words.outcome, words.outcomeHint)} required rows={5} maxlength={4000} />
    </Page>
  );
};
