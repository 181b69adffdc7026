import { Button, Buttons, ButtonLink } from '../../../ui/button/button.tsx';
import { Radios, SelectField } from '../../../ui/field/choice-field.tsx';
import { FileField, TextField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words/index.ts';
import { at, type FormState } from '../../../ui/field/at.ts';
import { optionsOf } from './frame.tsx';

type Props = { state: FormState; card: string; version: number };

/** What was measured, which way is better, and where it comes from. */
const About = ({ state }: { state: FormState }) => {
  const words = wordsOf(state.lang).forms.effect;
  return (
    <>
      <TextField {...at(state, 'scaleNl', words.scaleNl)} required maxlength={200} textLang="nl" />
      <TextField {...at(state, 'scaleEn', words.scaleEn)} maxlength={200} textLang="en" />
      <Radios {...at(state, 'better', words.better)} required options={optionsOf({ higher: words.higher, lower: words.lower })} />
      <TextField {...at(state, 'source', words.source)} required maxlength={200} />
    </>
  );
};

/** Three ways to an effect: a file, a report, or our own form. */
export const EffectForms = ({ state, card, version }: Props) => {
  const words = wordsOf(state.lang).forms.effect;
  const decimal = { width: 'short', inputmode: 'decimal', maxlength: 12 } as const;
  return (
    <>
      <section class="panel" aria-labelledby="from-file">
        <h2 id="from-file">{words.file}</h2>
        <p>{words.fileText}</p>
        <form method="post" action={`${card}/effect/bestand`} enctype="multipart/form-data" novalidate>
          <FileField {...at(state, 'file', words.choose)} required accept=".csv,.xlsx,.txt" />
          <Button>{words.read}</Button>
        </form>
        <p><a href={`${card}/formulier`}>{words.ours}</a></p>
      </section>
      <section class="panel" aria-labelledby="from-report">
        <h2 id="from-report">{words.typed}</h2>
        <p>{words.typedText}</p>
        <form method="post" action={`${card}/effect`} novalidate>
          <input type="hidden" name="version" value={String(version)} />
          <About state={state} />
          <TextField {...at(state, 'n', words.n)} required width="short" inputmode="numeric" maxlength={7} />
          <TextField {...at(state, 'meanBefore', words.meanBefore)} required {...decimal} />
          <TextField {...at(state, 'sdBefore', words.sdBefore)} required {...decimal} />
          <TextField {...at(state, 'meanAfter', words.meanAfter)} required {...decimal} />
          <TextField {...at(state, 'sdAfter', words.sdAfter)} required {...decimal} />
          <TextField {...at(state, 'low', words.low, words.intervalHint)} {...decimal} />
          <TextField {...at(state, 'high', words.high)} {...decimal} />
          <Buttons>
            <Button look="secondary">{wordsOf(state.lang).forms.save}</Button>
            <ButtonLink href={card}>{wordsOf(state.lang).forms.back}</ButtonLink>
          </Buttons>
        </form>
      </section>
    </>
  );
};

type ColumnsProps = Props & { columns: readonly string[]; rows: number; carried: string };

/** Which columns of the file are before and after. The rows travel along, sealed; nothing is kept. */
export const ColumnsForm = ({ state, card, version, columns, rows, carried }: ColumnsProps) => {
  const words = wordsOf(state.lang).forms.effect;
  const options = columns.map((column) => ({ value: column, label: column }));
  return (
    <section class="panel" aria-labelledby="columns">
      <h2 id="columns">{words.columns}</h2>
      <p>{words.columnsText(rows)}</p>
      <form method="post" action={`${card}/effect/kolommen`} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="carried" value={carried} />
        <SelectField {...at(state, 'before', words.before)} required options={options} />
        <SelectField {...at(state, 'after', words.after)} required options={options} />
        <About state={state} />
        <TextField {...at(state, 'reliability', words.reliability, words.reliabilityHint)} width="short" inputmode="decimal" maxlength={6} />
        <SelectField {...at(state, 'group', words.group, words.groupHint)} options={options} empty={words.noGroup} />
        <TextField {...at(state, 'waited', words.waited, words.waitedHint)} maxlength={200} />
        <Buttons>
          <Button>{words.compute}</Button>
          <ButtonLink href={`${card}/effect`}>{words.again}</ButtonLink>
        </Buttons>
      </form>
    </section>
  );
};
