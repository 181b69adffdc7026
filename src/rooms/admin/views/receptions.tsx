import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox, Checkboxes, type Option, SelectField } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { ReceptionForm, ReceptionRow } from '../presenters/receptions.ts';
import { receptionWords } from '../receptions-words.ts';

const PATH = '/beheer/ontvangst';
type Href = (path: string) => string;

/** Where hand-overs arrive now, and choosing an offer to add. */
export const ReceptionList = ({
  lang,
  href,
  rows,
  offers,
}: {
  lang: Lang;
  href: Href;
  rows: readonly ReceptionRow[];
  offers: readonly Option[];
}) => {
  const words = receptionWords(lang);
  return (
    <>
      <p class="lead measure">{words.lead}</p>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.table}
          stacked
          columns={[{ label: words.offer }, { label: words.people }, { label: words.term }, { label: words.state }]}
          rows={rows.map((row) => [
            <a href={href(`${PATH}?aanbod=${row.id}`)}>{row.name}</a>,
            row.people,
            row.term,
            row.open,
          ])}
        />
      )}
      <form method="get" action={href(PATH)} class="stack measure">
        <h2>{words.add}</h2>
        <SelectField lang={lang} name="aanbod" label={words.choose} required options={offers} />
        <Buttons>
          <Button look="secondary">{words.go}</Button>
        </Buttons>
      </form>
    </>
  );
};

/** One place: who reads, how fast, how long it is kept. */
export const ReceptionEdit = ({
  lang,
  href,
  form,
  errors,
}: {
  lang: Lang;
  href: Href;
  form: ReceptionForm;
  errors: readonly FieldError[];
}) => {
  const words = receptionWords(lang);
  return (
    <form method="post" action={href(PATH)} class="stack stack--loose measure" novalidate>
      <h2>{form.name}</h2>
      <input type="hidden" name="offer" value={form.id} />
      {form.people.length === 0 ? (
        <p>{words.noSpecialists}</p>
      ) : (
        <Checkboxes
          lang={lang}
          name="people"
          label={words.peopleLabel}
          required
          options={form.people}
          values={form.chosen}
          error={errorAt(errors, 'people')}
        />
      )}
      <TextField
        lang={lang}
        name="term"
        label={words.termLabel}
        hint={words.termHint}
        required
        width="short"
        inputmode="numeric"
        value={form.term}
        error={errorAt(errors, 'term')}
      />
      <TextField
        lang={lang}
        name="keep"
        label={words.keepLabel}
        hint={words.keepHint}
        required
        width="short"
        inputmode="numeric"
        value={form.keep}
        error={errorAt(errors, 'keep')}
      />
      <Checkbox
        name="confidential"
        label={words.confidential}
        hint={words.confidentialHint}
        checked={form.confidential}
      />
      <Checkbox name="open" label={words.open} checked={form.open} />
      <Buttons>
        <Button>{words.save}</Button>
      </Buttons>
    </form>
  );
};
