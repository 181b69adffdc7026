import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary, errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { DateField } from '../../../ui/field/text-field.tsx';
import { inLanguage, PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Qr } from '../../../ui/qr/qr.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { FormView } from '../presenters/forms.ts';
import { wordsOf } from '../words/index.ts';

type Base = { lang: Lang; href: (path: string) => string };
const Way = ({ lang, href, id, name }: Base & { id: string; name: Text }) => (
  <Breadcrumb
    lang={lang}
    links={[
      { href: href('/beleid/evaluaties'), label: wordsOf(lang).evaluations },
      { href: href(`/beleid/evaluaties/${id}`), label: inLanguage(lang, name).text },
    ]}
  />
);

type FormsProps = Base & {
  id: string; name: Text; forms: readonly FormView[]; errors: readonly FieldError[]; values: Readonly<Record<string,
    string>>;
};

/** The forms of one evaluation, and a new one. */
export const FormsPage = ({ lang, href, id, name, forms, errors, values }: FormsProps) => {
  const words = wordsOf(lang);
  const kinds = Object.entries(words.make.kinds).map(([value, label]) => (
    { value, label, hint: words.make.hints[value as keyof typeof words.make.hints] }
  ));
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Way lang={lang} href={href} id={id} name={name} />
      <h1>{words.title}</h1>
      <p class="lead measure">{words.lead}</p>
      <div class="stack stack--loose measure">
        <section aria-labelledby="forms">
          <h2 id="forms">{words.form.list}</h2>
          {forms.length === 0 && <p>{words.form.none}</p>}
          <ul class="plain-list stack stack--tight">
            {forms.map((form) => (
              <li><a href={href(`/beleid/formulieren/${form.id}`)}>{form.kind}</a> <Tag look={form.open ? 'good' : 'plain'}>{form.state}</Tag></li>
            ))}
          </ul>
        </section>
        <section class="panel" aria-labelledby="make">
          <h2 id="make">{words.make.title}</h2>
          <form method="post" action={href(`/beleid/evaluaties/${id}/formulier`)} novalidate>
            <Radios lang={lang} name="kind" label={words.make.kind} required options={kinds} value={values['kind']} error={errorAt(errors, 'kind')} />
            <DateField lang={lang} name="closesOn" label={words.make.closes} hint={words.make.closesHint} required value={values['closesOn']}
              error={errorAt(errors, 'closesOn')} />
            <Button>{words.make.save}</Button>
          </form>
        </section>
      </div>
    </>
  );
};

/** One form for its coordinator: the link, a code to scan, a poster, and closing it early. */
export const FormPage = ({ lang, href, view }: Base & { view: FormView }) => {
  const words = wordsOf(lang).form;
  return (
    <>
      <Way lang={lang} href={href} id={view.evaluationId} name={view.about} />
      <h1>{words.of(view.kind)}</h1>
      <p class="lead"><PartText lang={lang} text={view.about} /></p>
      <p><Tag look={view.open ? 'good' : 'plain'}>{view.state}</Tag></p>
      <div class="stack">
        <div class="grid">
          {view.links.map(({ label, address, code }) => (
            <section class="panel form-link">
              <h2>{label}</h2>
              <Qr size={code.size} path={code.path} label={`${words.alt}, ${label}`} />
              <p><a href={address}>{address}</a></p>
            </section>
          ))}
        </div>
        <p class="row">
          {view.open && <a href={href(`/beleid/formulieren/${view.id}/poster`)}>{words.poster}</a>}
          <a href={href(`/beleid/evaluaties/${view.evaluationId}`)}>{words.toCard}</a>
        </p>
        {view.open && (
          <form class="panel measure" method="post" action={href(`/beleid/formulieren/${view.id}/sluit`)}>
            <p>{words.closeText}</p>
            <Button look="secondary">{words.close}</Button>
          </form>
        )}
      </div>
    </>
  );
};

type PosterProps = { lang: Lang; institution: Text; view: FormView; back: string };
const LANGS = ['nl', 'en'] as const;

/** A sheet for the wall, in both languages. */
export const PosterPage = ({ lang, institution, view, back }: PosterProps) => (
  <div class="stack">
    <div class="no-print">
      <Breadcrumb lang={lang} links={[{ href: back, label: wordsOf(lang).form.of(view.kind) }]} />
      <PrintButton lang={lang} />
    </div>
    <article class="poster stack stack--loose">
      {LANGS.map((one, i) => (
        <header lang={one}>
          {i === 0 ? <h1>{wordsOf(one).poster.title}</h1> : <h2>{wordsOf(one).poster.title}</h2>}
          <p><strong>{inLanguage(one, view.about).text}</strong></p>
          <p>{wordsOf(one).poster.lead} {wordsOf(one).poster.no}</p>
        </header>
      ))}
      <div class="grid">
        {view.links.map(({ label, address, code }) => (
          <section class="poster__scan">
            {view.links.length > 1 && <h2>{label}</h2>}
            <Qr size={code.size} path={code.path} label={`${wordsOf(lang).poster.alt}, ${label}`} />
            <p>{LANGS.map((one) => wordsOf(one).poster.scan).join(' / ')} <strong>{address.replace(/^https?:\/\//, '')}</strong></p>
          </section>
        ))}
      </div>
      <p><PartText lang={lang} text={institution} /></p>
    </article>
  </div>
);
