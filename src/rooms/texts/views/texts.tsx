import type { Lang } from '../../../core/frameworks/types.ts';
import { Table } from '../../../ui/table/table.tsx';
import { type Tab, Tabs } from '../../../ui/tabs/tabs.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { textRows } from '../presenter.ts';
import { wordsOf } from '../words.ts';

type Rows = ReturnType<typeof textRows>;
type Props = { lang: Lang; href: (path: string) => string; tabs: readonly Tab[] } & Rows;

const List = ({ lang, href, rows, caption }: Pick<Props, 'lang' | 'href'> & { rows: Rows['past']; caption: string }) => {
  const words = wordsOf(lang);
  return (
    <Table lang={lang} caption={caption} quietCaption stacked
      columns={[
        { label: words.name }, { label: words.kind }, { label: words.whose }, { label: words.owner },
        { label: words.version, numeric: true }, { label: words.review },
      ]}
      rows={rows.map((row) => [
        <a href={href(row.path)}>{row.name}</a>, row.kind,
        <Tag look={row.shown ? row.own ? 'good' : 'plain' : 'attention'}>{row.state}</Tag>, row.owner, row.version, row.review,
      ])} />
  );
};

/** Every text, what wants to be looked at again on top. */
export const TextsPage = ({ lang, href, tabs, past, rest }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Tabs label={words.kindsNav} tabs={tabs} />
      <div class="stack stack--loose">
        {past.length > 0 && (
          <section class="stack" aria-labelledby="past">
            <h2 id="past">{words.past}</h2>
            <p>{words.pastNote}</p>
            <List lang={lang} href={href} rows={past} caption={words.pastCaption} />
          </section>
        )}
        {rest.length > 0 && (
          <section class="stack" aria-labelledby="rest">
            <h2 id="rest">{past.length > 0 ? words.rest : words.restAll}</h2>
            <List lang={lang} href={href} rows={rest} caption={words.caption} />
          </section>
        )}
      </div>
    </>
  );
};
