import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { type Option, Radios } from '../../../ui/field/choice-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { Qr } from '../../../ui/qr/qr.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { CodeView, GuideRow } from '../presenters/guide.ts';
import { wordsOf } from '../words.ts';

type Href = (path: string) => string;
type Props = {
  lang: Lang; href: Href; places: readonly Option[]; errors: readonly FieldError[]; rows: readonly GuideRow[];
  values: { place: string; question: string; tried: string };
};

/** What a guide prepared before: whether it waits for its student, and what the student let them know. */
const Before = ({ lang, href, rows }: Pick<Props, 'lang' | 'href' | 'rows'>) => {
  const words = wordsOf(lang).guide;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{words.list}</h2>
      {rows.length === 0 ? <p>{words.none}</p> : (
        <Table lang={lang} caption={words.list} quietCaption stacked
          columns={[{ label: words.at }, { label: words.hears }, { label: words.removeHead }]}
          rows={rows.map((row) => [row.at,
            row.waits ? <><p>{words.waiting}</p><p><a href={href(`/overdracht/samen/${row.id}`)}>{words.show}</a></p></>
              : <>{row.hears.map((line) => <p>{line}</p>)}</>,
            <form method="post" action={href(`/overdracht/samen/${row.id}/weg`)}>
              <Button look="subtle">{words.remove}<span class="visually-hidden"> ({row.at})</span></Button>
            </form>,
          ])} />
      )}
    </section>
  );
};

/** A guide and a student write a hand-over together. */
export const GuidePage = ({ lang, href, places, errors, values, rows }: Props) => {
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.guide.title}</h1>
      <p class="lead measure">{words.guide.lead}</p>
      <form method="post" action={href('/overdracht/samen')} class="stack stack--loose measure" novalidate>
        <TextArea lang={lang} name="question" label={words.guide.question} hint={words.guide.noName} required rows={4}
          value={values.question} error={errorAt(errors, 'question')} />
        <TextArea lang={lang} name="tried" label={words.guide.tried} required rows={3} value={values.tried}
          error={errorAt(errors, 'tried')} />
        <Radios lang={lang} name="place" label={words.place} required options={places} value={values.place}
          error={errorAt(errors, 'place')} />
        <Buttons><Button>{words.guide.make}</Button></Buttons>
      </form>
      <Before lang={lang} href={href} rows={rows} />
    </div>
  );
};

/** The code that the student scans with their own phone. */
export const CodePage = ({ lang, href, view }: { lang: Lang; href: Href; view: CodeView }) => {
  const words = wordsOf(lang).code;
  return (
    <div class="stack">
      <Breadcrumb lang={lang} links={[{ href: href('/overdracht/samen'), label: wordsOf(lang).guide.title }]} />
      <h1>{words.title}</h1>
      <p class="lead measure">{words.lead(view.days)}</p>
      <Qr size={view.size} path={view.path} label={words.alt} />
      <p><strong>{words.link}:</strong> <a href={view.address}>{view.address}</a></p>
      <h2>{words.what}</h2>
      {view.items.map(({ label, lines }) => <><h3>{label}</h3><Quoted lines={lines} /></>)}
      <form method="post" action={href(`/overdracht/samen/${view.id}/weg`)}>
        <Buttons><Button look="secondary">{words.remove}</Button></Buttons>
      </form>
    </div>
  );
};
