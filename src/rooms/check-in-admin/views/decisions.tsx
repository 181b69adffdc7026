import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { DecisionRow } from '../presenters/decisions.ts';
import { wordsOf } from '../words/index.ts';

/** What must be decided, each with who decided it or with where to write that down. */
export const Decisions = ({ lang, rows }: { lang: Lang; rows: readonly DecisionRow[] }) => {
  const words = wordsOf(lang);
  return (
    <ol class="plain-list stack">
      {rows.map(({ key, title, text, href, line, note }) => (
        <li class="panel stack stack--tight">
          <h3>{title} <Tag look={line ? 'good' : 'attention'}>{line ? words.decided : words.open}</Tag></h3>
          <p>{text}</p>
          {line && <p><strong>{line}</strong></p>}
          {note && <p>{note}</p>}
          <p>
            <a id={`besluit-${key}`} href={href}>
              {line ? words.change : words.record}<span class="visually-hidden"> {words.about}: {title}</span>
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
};

type FormProps = {
  lang: Lang; title: string; text: string; action: string; about: string; today: string;
  back: { readonly href: string; readonly label: string }; values: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
};

/** One decision: who, as what, when. */
export const DecisionForm = ({ lang, title, text, action, about, today, back, values, errors }: FormProps) => {
  const words = wordsOf(lang).form;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[back]} />
      <h1>{title}</h1>
      <p class="lead measure">{text}</p>
      <form class="stack measure" method="post" action={action} novalidate>
        <input type="hidden" name="over" value={about} />
        <TextField lang={lang} name="by" label={words.by} hint={words.byHint} required maxlength={120}
          value={values['by']} error={errorAt(errors, 'by')} />
        <TextField lang={lang} name="as" label={words.as} hint={words.asHint} required maxlength={120}
          value={values['as']} error={errorAt(errors, 'as')} />
        <DateField lang={lang} name="on" label={words.on} required max={today} value={values['on']}
          error={errorAt(errors, 'on')} />
        <TextArea lang={lang} name="note" label={words.note} hint={words.noteHint} rows={3} value={values['note']}
          error={errorAt(errors, 'note')} />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
    </>
  );
};
