import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Block } from '../../../core/letter/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { LetterView, Typed } from '../presenters/letter.ts';
import { wordsOf } from '../words.ts';

type Href = (path: string) => string;
type FormProps = { lang: Lang; href: Href; typed: Typed; errors: readonly FieldError[] };

/** What a student wants to tell. Nothing of it is kept. */
export const LetterForm = ({ lang, href, typed, errors }: FormProps) => {
  const words = wordsOf(lang);
  const area = (name: 'question' | 'since' | 'tried' | 'helps', rows: number, hint?: string) => (
    <TextArea lang={lang} name={name} label={words[name]} hint={hint} rows={rows} value={typed[name]}
      error={errorAt(errors, name)} required={name === 'question'} />
  );
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.heading}</h1>
      <p class="lead measure">{words.lead} <strong>{words.nothing}</strong></p>
      <form method="post" action={href('/brief')} class="stack stack--loose measure" novalidate>
        <Radios lang={lang} name="to" label={words.to} required value={typed.to} error={errorAt(errors, 'to')}
          options={(['gp', 'ggz', 'municipality'] as const).map((value) => ({ value, label: words.recipients[value] }))} />
        {area('question', 4, words.questionHint)}
        {area('since', 2)}
        {area('tried', 3)}
        {area('helps', 2, words.helpsHint)}
        <TextField lang={lang} name="name" label={words.name} width="medium" value={typed.name} error={errorAt(errors, 'name')} />
        <TextField lang={lang} name="contact" label={words.contact} width="medium" value={typed.contact} error={errorAt(errors, 'contact')} />
        <Radios lang={lang} name="in" label={words.language} required value={typed.in}
          options={(['nl', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))} />
        <Buttons><Button>{words.make}</Button></Buttons>
      </form>
    </>
  );
};

const Piece = ({ block }: { block: Block }): Child => {
  if (block.kind === 'list') return <ul>{block.items.map((item) => <li>{item}</li>)}</ul>;
  if (block.kind === 'title') return <h2>{block.text}</h2>;
  return block.kind === 'heading' ? <h3>{block.text}</h3> : <p>{block.text}</p>;
};

/** The letter as a page to print or to save, with the way there. */
export const LetterPage = ({ lang, href, view }: { lang: Lang; href: Href; view: LetterView }) => {
  const words = wordsOf(lang);
  return (
    <>
      <h1 class="no-print">{words.made}</h1>
      <article class="panel measure" lang={view.in}>{view.blocks.map((block) => <Piece block={block} />)}</article>
      <form method="post" action={href('/brief/pdf')} class="no-print">
        {Object.entries(view.hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <Buttons>
          <Button>{words.pdf}</Button>
          <PrintButton lang={lang} />
          <Button look="secondary" formaction={href('/brief/wijzig')}>{words.change}</Button>
        </Buttons>
      </form>
      <div class="no-print measure">
        <p class="soft">{words.nothing} {words.warn}</p>
        <h2>{words.way}</h2>
        <ol>{view.way.steps.map((step) => <li>{step}</li>)}</ol>
        <h2>{words.waiting}</h2>
        <ul>{view.way.waiting.map((step) => <li>{step}</li>)}</ul>
      </div>
    </>
  );
};
