import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Radios, SelectField, TextField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { EntryOptions } from '../presenters/entry.ts';
import { wordsOf } from '../words/index.ts';
import { at, type FormState } from '../../../ui/field/at.ts';
import { Frame, type Href } from './parts.tsx';

type Props = {
  state: FormState; options: EntryOptions; href: Href; title: string; action: string;
  /** whether a unit has to be chosen */
  unitRequired: boolean;
  version?: number;
  /** where one takes it away; absent for a new one */
  remove?: string;
  /** the row of the spreadsheet that it came from */
  importRow?: number | undefined;
  /** what is said about a proposal that was asked for */
  proposal?: { readonly found: boolean; readonly text: string } | undefined;
};

const Amount = ({ state }: Pick<Props, 'state'>) => {
  const words = wordsOf(state.lang).entry;
  const byHours = [state.values['uren'], state.values['tarief']].some(Boolean);
  return (
    <>
      <TextField {...at(state, 'bedrag', words.amount, words.amountHint)} required width="medium" inputmode="decimal" maxlength={24} />
      <details class="overview-more" open={byHours || state.errors.some(({ field }) => field === 'uren' || field === 'tarief')}>
        <summary>{words.hoursTitle}</summary>
        <TextField {...at(state, 'uren', words.hours)} required width="short" inputmode="decimal" maxlength={12} />
        <TextField {...at(state, 'tarief', words.rate, words.rateHint)} required width="short" inputmode="decimal" maxlength={12} />
      </details>
    </>
  );
};

const About = ({ state, options, unitRequired }: Pick<Props, 'state' | 'options' | 'unitRequired'>) => {
  const words = wordsOf(state.lang).entry;
  return (
    <section class="panel">
      <h2>{words.about}</h2>
      <SelectField {...at(state, 'initiatief', words.initiative, words.initiativeHint)} options={options.initiatives} empty={words.none} />
      <SelectField {...at(state, 'bron', words.source)} options={options.sources} empty={words.none} />
      <SelectField {...at(state, 'onderdeel', words.unit)} options={options.units} required={unitRequired}
        {...(unitRequired ? {} : { empty: words.unitNone })} />
    </section>
  );
};

const Division = ({ state, options, proposal }: Pick<Props, 'state' | 'options' | 'proposal'>) => {
  const words = wordsOf(state.lang).entry;
  const subs = options.lines.flatMap((line) => line.subs);
  const used = subs.some(({ field }) => state.values[field] || state.errors.some((one) => one.field === field));
  const part = (field: string, label: string) => (
    <TextField {...at(state, field, label)} required width="short" inputmode="decimal" maxlength={24} />
  );
  return (
    <section class="panel" id="verdeling-title">
      <h2>{words.lines[options.scheme]}</h2>
      <p>{words.linesHint}</p>
      {proposal && <Notice lang={state.lang} kind={proposal.found ? 'ok' : 'info'} live title={proposal.text} />}
      <p><Button look="secondary" name="voorstel" value="1">{words.propose}</Button></p>
      <Radios {...at(state, 'verdeling', words.way)} required options={options.ways} />
      <div class="grid">{options.lines.map(({ field, label }) => <div>{part(field, label)}</div>)}</div>
      {subs.length > 0 && (
        <details class="overview-more" open={used}>
          <summary>{words.subs}</summary>
          <p>{words.subsHint}</p>
          {options.lines.map((line) => (
            <div>
              <h3>{line.label}</h3>
              <div class="grid">{line.subs.map(({ field, label }) => <div>{part(field, label)}</div>)}</div>
            </div>
          ))}
        </details>
      )}
    </section>
  );
};

/** One row of money, to add or to change. */
export const EntryPage = (props: Props) => {
  const { state, options, href, title, action, version, remove, importRow } = props;
  const all = wordsOf(state.lang);
  const words = all.entry;
  return (
    <Frame lang={state.lang} href={href} title={title} problems={state.errors}>
      {importRow !== undefined && <Notice lang={state.lang} title={words.origin(importRow)} />}
      <form method="post" action={action} class="stack" novalidate>
        {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
        <section class="panel">
          <Radios {...at(state, 'soort', words.kind)} required options={options.kinds} />
          <TextField {...at(state, 'jaar', words.year)} required width="short" inputmode="numeric" maxlength={4} />
          <TextField {...at(state, 'wat', words.what, words.whatHint)} required maxlength={300} />
          <Amount state={state} />
        </section>
        <About {...props} />
        <Division {...props} />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
      {remove && <p><a href={remove}>{words.remove}</a></p>}
    </Frame>
  );
};
