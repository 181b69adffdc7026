import type { FC } from 'hono/jsx';
import { TextArea, TextField } from '../field/index.ts';
import type { Lang } from '../words/index.ts';

type Both = { readonly nl?: string; readonly en?: string };
type Props = {
  lang: Lang;
  /** the fields are called `name.nl` and `name.en`, and so are their ids */
  name: string;
  label: string;
  hint?: string;
  values: Both;
  errors?: Both;
  /** lines to show; one line is a text field */
  rows?: number;
};

const LANGS = [['nl', 'Nederlands'], ['en', 'English']] as const;

/** The same words in both languages, beside each other where there is room. Both must be filled. */
export const TextPair: FC<Props> = ({ lang, name, label, hint, values, errors = {}, rows = 1 }) => (
  <fieldset class="text-pair" id={name} aria-describedby={hint && `${name}-pair-hint`}>
    <legend class="utrecht-form-label">{label}</legend>
    {hint && <p class="utrecht-form-field-description" id={`${name}-pair-hint`}>{hint}</p>}
    <div class="text-pair__both">
      {LANGS.map(([one, itself]) => {
        const props = {
          lang, name: `${name}.${one}`, label: itself, required: true, value: values[one], error: errors[one],
          textLang: one,
        };
        return rows === 1 ? <TextField {...props} /> : <TextArea {...props} rows={rows} />;
      })}
    </div>
  </fieldset>
);
