import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { type Option, Radios } from '../../../ui/field/choice-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { CheckView, listView } from '../presenters/student.ts';
import { wordsOf } from '../words.ts';

type Href = (path: string) => string;

/** Every hand-over of a student, and how to begin one. */
export const ListPage = ({ lang, href, view }: { lang: Lang; href: Href; view: ReturnType<typeof listView> }) => {
  const words = wordsOf(lang).list;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead measure">{words.lead}</p>
      {view.somewhere ? <ButtonLink look="primary" href={href('/overdracht/nieuw')}>{words.begin}</ButtonLink>
        : <p>{words.nowhere}</p>}
      {view.rows.length === 0 ? <EmptyState title={words.none}><p>{words.noneText}</p></EmptyState> : (
        <Table lang={lang} caption={words.table} quietCaption stacked
          columns={[{ label: words.to }, { label: words.state }, { label: words.date }]}
          rows={view.rows.map((row) => [
            <a href={href(`/overdracht/${row.id}`)}>{row.to}</a>,
            <Tag look={row.attention ? 'attention' : 'plain'}>{row.state}</Tag>, row.date,
          ])} />
      )}
    </>
  );
};

type BeginProps = {
  lang: Lang; href: Href; places: readonly Option[]; errors: readonly FieldError[];
  values: { place: string; contact: string; question: string; tried: string };
};

/** The first page: to whom, and what is needed. */
export const BeginPage = ({ lang, href, places, errors, values }: BeginProps) => {
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/overdracht'), label: words.list.title }]} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.begin.title}</h1>
      <p class="lead measure">{words.begin.lead}</p>
      <form method="post" action={href('/overdracht/nieuw')} class="stack stack--loose measure" novalidate>
        <TextArea lang={lang} name="question" label={words.items.question} hint={words.itemHints.question} required rows={4}
          value={values.question} error={errorAt(errors, 'question')} />
        <TextArea lang={lang} name="tried" label={words.items.tried} hint={words.itemHints.tried} rows={3}
          value={values.tried} error={errorAt(errors, 'tried')} />
        <TextArea lang={lang} name="contact" label={words.items.contact} hint={words.itemHints.contact} rows={2}
          value={values.contact} error={errorAt(errors, 'contact')} />
        <Radios lang={lang} name="place" label={words.place} required options={places} value={values.place}
          error={errorAt(errors, 'place')} />
        <Buttons><Button>{words.begin.next}</Button></Buttons>
      </form>
    </>
  );
};

/** The last look: word for word what goes to whom. */
export const CheckPage = ({ lang, href, view }: { lang: Lang; href: Href; view: CheckView }) => {
  const words = wordsOf(lang).check;
  const at = (path: string) => href(`/overdracht/${view.id}${path}`);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/overdracht'), label: wordsOf(lang).list.title }]} />
      <h1>{words.title}</h1>
      <p class="lead measure">{words.lead(view.people)} {view.confidential && words.leadConfidential}</p>
      <div class="stack measure">
        <section class="panel stack" aria-label={view.place}>
          <h2>{view.place}</h2>
          {view.going.map(({ label, lines }) => <><h3>{label}</h3><Quoted lines={lines} /></>)}
        </section>
        {view.not.length > 0 && <p><strong>{words.not}:</strong> {view.not.join('; ').toLowerCase()}.</p>}
      </div>
      <Facts>
        <Fact name={words.facts.who}>{view.people}</Fact>
        <Fact name={words.facts.answer}>{view.answer}</Fact>
        <Fact name={words.facts.guide}>{view.guide}</Fact>
        <Fact name={words.facts.kept}>{view.kept}</Fact>
      </Facts>
      <form method="post" action={at('/verstuur')}>
        <Buttons>
          <Button>{words.send}</Button>
          <Button look="secondary" formaction={at('/aanpassen')}>{words.change}</Button>
          <ButtonLink look="subtle" href={at('/stoppen')}>{wordsOf(lang).draft.stop}</ButtonLink>
        </Buttons>
      </form>
    </>
  );
};
