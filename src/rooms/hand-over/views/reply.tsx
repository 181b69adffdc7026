import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { MomentField, TextArea } from '../../../ui/field/text-field.tsx';
import type { ReceiveView } from '../presenters/receiver.ts';
import { wordsOf } from '../words.ts';

/** What was typed, when a form comes back. */
export type Typed = {
  readonly dates?: readonly string[];
  readonly answer?: string;
  readonly reason?: string;
  readonly betterId?: string;
};
type Props = {
  lang: Lang;
  at: (path: string) => string;
  view: ReceiveView;
  errors: readonly FieldError[];
  typed?: Typed;
};

/** The days one proposes, and a line; accepts when that has not happened yet. */
export const Reply = ({ lang, view, errors, typed, at }: Props) => {
  const words = wordsOf(lang).receive;
  return (
    <form method="post" action={at(view.may.accept ? '/aannemen' : '/antwoord')} class="panel stack" novalidate>
      <h2>{view.may.accept ? words.acceptTitle : words.replyTitle}</h2>
      {view.may.accept && <p>{words.acceptHint}</p>}
      {[0, 1, 2].map((n) => (
        <MomentField
          lang={lang}
          name="date"
          id={n === 0 ? 'date' : `date-${n + 1}`}
          label={words.date(n + 1)}
          required
          value={typed?.dates?.[n]}
          error={n === 0 ? errorAt(errors, 'date') : undefined}
        />
      ))}
      <TextArea
        lang={lang}
        name="answer"
        label={words.answer}
        hint={words.noNotes}
        required
        rows={3}
        maxlength={2000}
        value={typed?.answer}
        error={errorAt(errors, 'answer')}
      />
      <Buttons>
        <Button>{view.may.accept ? words.accept : words.reply}</Button>
      </Buttons>
    </form>
  );
};

/** A no, with a reason and perhaps a better place. */
export const Decline = ({ lang, view, errors, typed, at }: Props) => {
  const words = wordsOf(lang).receive;
  return (
    <details class="filters" open={errorAt(errors, 'reason') !== undefined}>
      <summary>{words.declineTitle}</summary>
      <form method="post" action={at('/elders')} class="stack" novalidate>
        <TextArea
          lang={lang}
          name="reason"
          label={words.reason}
          required
          rows={3}
          value={typed?.reason}
          error={errorAt(errors, 'reason')}
        />
        <SelectField
          lang={lang}
          name="better"
          label={words.better}
          hint={words.betterHint}
          required
          options={view.others}
          value={typed?.betterId}
        />
        <Buttons>
          <Button look="secondary">{words.decline}</Button>
        </Buttons>
      </form>
    </details>
  );
};
