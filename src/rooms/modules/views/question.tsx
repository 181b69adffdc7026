import type { Lang } from '../../../core/frameworks/types.ts';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkboxes, Radios } from '../../../ui/field/choice-field.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { ScaleField } from '../../../ui/scale-field/scale-field.tsx';
import { t } from '../../../ui/words/index.ts';
import type { FieldView } from '../presenters/step.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; field: FieldView; errors: readonly FieldError[] };

/** A question to fill in. What was chosen can be taken back. */
export const Question = ({ lang, field, errors }: Props) => {
  const { kind, name, question, hint, options, ends, value, chosen, most } = field;
  const common = { lang, name, label: question, hint, error: errorAt(errors, name) };
  switch (kind) {
    case 'text': return <TextField {...common} value={value} maxlength={most} />;
    case 'long': return <TextArea {...common} value={value} maxlength={most} rows={4} />;
    case 'day': return <DateField {...common} value={value} />;
    case 'many': return <Checkboxes {...common} options={options} values={chosen} />;
    case 'scale': return <ScaleField {...common} ends={ends ?? ['', '']} value={value} />;
    case 'choice': return (
      <Radios {...common} value={value}
        options={value === '' ? options : [...options, { value: '', label: t(lang).noAnswer }]} />
    );
  }
};

/** The same question for who cannot fill in here: to think about, with pen and paper. */
export const Asked = ({ lang, field: { question, hint, options, ends } }: Omit<Props, 'errors'>) => (
  <div class="quoted">
    <p><span class="soft small">{wordsOf(lang).ask}: </span><strong>{question}</strong></p>
    {hint && <p class="soft">{hint}</p>}
    {options.length > 0 && <ul>{options.map(({ label }) => <li>{label}</li>)}</ul>}
    {ends && <p class="soft">0: {ends[0]} · 10: {ends[1]}</p>}
  </div>
);
