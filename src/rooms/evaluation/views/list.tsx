import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { ListView } from '../presenters/list.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: ListView; keeps: boolean; policy: string; href: (path: string) => string };

const Section = ({ lang, section, href }: Pick<Props, 'lang' | 'href'> & { section: ListView['sections'][number] }) => {
  const { columns } = wordsOf(lang).list;
  return (
    <section aria-labelledby={section.standing}>
      <h2 id={section.standing}>{section.title} <Tag look={section.look}>{section.rows.length}</Tag></h2>
      <Table
        lang={lang}
        caption={section.title}
        quietCaption
        stacked
        columns={[columns.what, columns.known, columns.when, columns.decision].map((label) => ({ label }))}
        rows={section.rows.map((row) => [
          <a href={href(`/beleid/evaluaties/${row.id}`)}><PartText lang={lang} text={row.name} /></a>,
          row.known,
          row.when,
          row.decision ? <>{row.decision} {row.without && <Tag look="attention">{row.without}</Tag>}</> : '–',
        ])}
      />
    </section>
  );
};

const Missing = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).list;
  return (
    <section class="panel" aria-labelledby="missing">
      <h2 id="missing">{words.missing(view.missing.length)}</h2>
      <p>{words.missingText}</p>
      <form method="get" action={href('/beleid/evaluaties/nieuw')}>
        <SelectField lang={lang} name="initiatief" label={words.choose} required options={view.missing} />
        <input type="hidden" name="jaar" value={String(view.year)} />
        <Button>{words.start}</Button>
      </form>
    </section>
  );
};

/** The evaluations of a year, what presses most first, and what has none. */
export const ListPage = (props: Props) => {
  const { lang, view, keeps, policy, href } = props;
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      <header>
        <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: policy }]} />
        <h1>{words.title}</h1>
        <p class="lead measure">{words.lead}</p>
      </header>
      <Tabs
        label={words.years}
        tabs={view.years.map((year) => ({
          href: href(`/beleid/evaluaties?jaar=${year}`), label: String(year), here: year === view.year,
        }))}
      />
      {view.sections.length === 0 && (
        <EmptyState title={words.list.none(view.year)}>
          <p>{keeps ? words.list.noneText : words.list.noneReader}</p>
        </EmptyState>
      )}
      {view.sections.map((section) => <Section lang={lang} section={section} href={href} />)}
      {keeps && view.missing.length > 0 && <Missing {...props} />}
    </div>
  );
};
