import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import type { Values } from '../presenters/form.ts';
import { wordsOf } from '../words/index.ts';

/** What a form shows: what was typed or is there, and what is wrong. */
export type FormState = { readonly lang: Lang; readonly values: Values; readonly errors: readonly FieldError[] };

/** What a field gets from the state of its form. */
export const at = ({ lang, values, errors }: FormState, name: string, label: string, hint?: string) => ({
  lang, name, label, hint, value: values[name]?.[0], error: errorAt(errors, name),
});
export const many = ({ values }: FormState, name: string): readonly string[] => values[name] ?? [];

/** Fields that belong together, under a name. */
export const Group = ({ title, children }: { title: string; children?: Child }) => (
  <section class="panel stack"><h2>{title}</h2>{children}</section>
);

type BothProps = {
  state: FormState; name: string; label: string; hint?: string; required?: boolean; rows?: number; most: number;
};

/** A text in the language of the page, and folded under it the other one, which may come later. */
export const BothLanguages = ({ state, name, label, hint, required, rows, most }: BothProps) => {
  const { lang } = state;
  const other = lang === 'nl' ? 'en' : 'nl';
  const word = wordsOf(lang).form.other;
  const field = (side: Lang, text: string, more: { hint?: string; required?: boolean }) => {
    const props = { ...at(state, `${name}-${side}`, text, more.hint), required: more.required, maxlength: most, textLang: side };
    return rows ? <TextArea {...props} rows={rows} /> : <TextField {...props} />;
  };
  const filled = Boolean(state.values[`${name}-${other}`]?.[0]);
  const wrong = errorAt(state.errors, `${name}-${other}`) !== undefined;
  return (
    <div class="stack stack--tight">
      {field(lang, label, { hint, required })}
      <details class="field__other" open={wrong || (filled && !state.values[`${name}-${lang}`]?.[0])}>
        <summary>{word}{filled ? ' ✓' : ''}<span class="visually-hidden">: {label}</span></summary>
        {field(other, `${label} (${word})`, {})}
      </details>
    </div>
  );
};
