import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { DateField, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { FormView } from '../presenter.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; view: FormView; errors: readonly FieldError[]; mails: boolean; first: string; last: string;
  href: (path: string) => string;
};

/** When, where to, and what stands above it. */
export const FormPage = ({ lang, view: { typed, most, often, subjects }, errors, mails, first, last, href }: Props) => {
  const words = wordsOf(lang);
  const at = (field: keyof FormView['typed']) => ({ lang, name: field, required: true, error: errorAt(errors, field) });
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/check-in'), label: words.back }]} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.heading}</h1>
      <p class="lead measure">{words.lead}</p>
      {!mails && <Notice lang={lang}><p>{words.noMail}</p></Notice>}
      <form class="panel stack measure" method="post" action={href('/check-in/herinnering')} novalidate>
        <Radios {...at('every')} label={words.every} options={often} value={typed.every} />
        <DateField {...at('on')} label={words.on} hint={words.onHint} value={typed.on} min={first} max={last} />
        <TextField {...at('email')} label={words.email} hint={words.emailHint} type="email" inputmode="email"
          value={typed.email} />
        <Radios {...at('subject')} label={words.subject} options={subjects} value={typed.subject} />
        <TextField {...at('own')} required={false} label={words.ownLabel} hint={words.ownHint} maxlength={most}
          value={typed.own} />
        <p class="soft small">{words.kept}</p>
        <Buttons><Button>{words.next}</Button></Buttons>
      </form>
    </>
  );
};
