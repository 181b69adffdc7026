import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { DateField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words/index.ts';
import { at, type FormState } from './fields.tsx';

type Props = {
  state: FormState;
  problems: readonly FieldError[];
  title: string;
  action: string;
  back: string;
  version?: number;
  /** where one takes it away; absent for a new one */
  remove?: string;
};

/** One agreement with a partner, to add or to change. */
export const AgreementForm = ({ state, problems, title, action, back, version, remove }: Props) => {
  const { lang } = state;
  const all = wordsOf(lang);
  const words = all.agreements;
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: back, label: all.partners.title }]} />
      <h1>{title}</h1>
      <form method="post" action={action} class="stack" novalidate>
        {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
        <TextArea {...at(state, 'what', words.what)} required rows={4} maxlength={600} />
        <TextField {...at(state, 'with', words.with, words.withHint)} required maxlength={200} />
        <TextArea {...at(state, 'contact', words.contact)} required rows={2} maxlength={400} />
        <DateField {...at(state, 'from', words.fromOn)} required />
        <DateField {...at(state, 'until', words.untilOn, words.untilHint)} />
        <TextArea {...at(state, 'fallback', words.fallback, words.fallbackHint)} rows={2} maxlength={400} />
        <TextField {...at(state, 'owner', words.owner)} required maxlength={200} />
        <TextField {...at(state, 'owner-email', words.ownerEmail, words.ownerEmailHint)} type="email" maxlength={254} />
        <Buttons>
          <Button>{all.form.save}</Button>
        </Buttons>
      </form>
      {remove && (
        <p>
          <a href={remove}>{words.remove}</a>
        </p>
      )}
    </>
  );
};
