import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { type Option, SelectField } from '../../../ui/field/choice-field.tsx';
import { FileField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { ProblemRow } from '../presenters/place.ts';
import { wordsOf } from '../words/index.ts';
import type { Href } from './frame.tsx';

export type BringIn = {
  readonly text: string; readonly rule: string; readonly licence: string; readonly problems: readonly ProblemRow[];
  readonly errors: readonly FieldError[];
};

const Problems = ({ lang, rows }: { lang: Lang; rows: readonly ProblemRow[] }) => {
  const words = wordsOf(lang).bring;
  return (
    <section class="stack" aria-labelledby="problemen">
      <h2 id="problemen">{words.found(rows.length)}</h2>
      <p>{words.foundText}</p>
      <Table lang={lang} caption={words.found(rows.length)} quietCaption stacked
        columns={[
          { label: words.where }, { label: words.line, numeric: true }, { label: words.what }, { label: words.place },
        ]}
        rows={rows.map(({ where, line, what, path }) => [where, line, what, <code>{path}</code>])} />
    </section>
  );
};

/** A file to bring in; what was wrong with it before, and its content to mend. */
export const BringInPart = ({ lang, href, rules, form }: {
  lang: Lang; href: Href; rules: readonly Option[]; form: BringIn;
}) => {
  const words = wordsOf(lang).bring;
  const { text, errors, problems } = form;
  return (
    <>
      {problems.length > 0 && <Problems lang={lang} rows={problems} />}
      <section class="stack measure" aria-labelledby="inlezen">
        <h2 id="inlezen">{words.title}</h2>
        <p>{words.lead}</p>
        <form class="panel stack" method="post" action={href('/beheer/check-in/vragenlijsten')} enctype="multipart/form-data"
          novalidate>
          <FileField lang={lang} name="file" label={words.file} hint={words.fileHint} accept=".json,application/json"
            error={errorAt(errors, 'file')} />
          <TextArea lang={lang} name="text" label={words.text} hint={words.textHint} rows={text ? 16 : 4} value={text}
            error={errorAt(errors, 'text')} />
          <SelectField lang={lang} name="rule" label={words.rule} hint={words.ruleHint} options={rules} value={form.rule}
            empty={words.noRule} />
          <TextField lang={lang} name="licence" label={words.licence} hint={words.licenceHint} value={form.licence}
            error={errorAt(errors, 'licence')} />
          <Buttons><Button>{words.go}</Button></Buttons>
        </form>
      </section>
    </>
  );
};
