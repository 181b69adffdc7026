import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { FigureRow, FigureView, RowsTable } from '../presenters/figure.ts';
import { wordsOf } from '../words/index.ts';
import { Frame, type Href } from './frame.tsx';

type Base = { lang: Lang; href: Href; up: { path: string; label: string } };

/** All figures of a report. */
export const FiguresPage: FC<Base & { rows: readonly FigureRow[] }> = ({ rows, ...base }) => {
  const words = wordsOf(base.lang).figure;
  return (
    <Frame {...base} title={words.all} lead={words.allLead}>
      <Table
        lang={base.lang}
        caption={words.all}
        quietCaption
        stacked
        columns={[{ label: words.name }, { label: words.value, numeric: true }, { label: words.kind }]}
        rows={rows.map(([path, label, value, kind]) => [<a href={base.href(path)}>{label}</a>, value, kind])}
      />
    </Frame>
  );
};

const Rows: FC<{ lang: Lang; href: Href; table: RowsTable }> = ({ lang, href, table: { columns, rows, links } }) => {
  const words = wordsOf(lang).figure;
  if (rows.length === 0) return <p>{words.noRows}</p>;
  const first = (cell: string | undefined, path: string | undefined) =>
    path ? <a href={href(path)}>{cell}</a> : cell;
  return (
    <Table
      lang={lang}
      caption={words.rows}
      quietCaption
      stacked
      columns={columns}
      rows={rows.map((row, at) => [first(row[0], links[at]), ...row.slice(1)])}
    />
  );
};

/** One figure, and the rows it was counted from. */
export const FigurePage: FC<Base & { view?: FigureView }> = ({ view, ...base }) => {
  const words = wordsOf(base.lang).figure;
  if (!view)
    return (
      <Frame {...base} title={words.title}>
        <EmptyState title={words.unknown} />
      </Frame>
    );
  return (
    <Frame {...base} title={words.title}>
      <Facts>
        <Fact name={words.name}>{view.label}</Fact>
        <Fact name={words.value}>{view.value}</Fact>
        <Fact name={words.kind}>{view.kind}</Fact>
      </Facts>
      <h2>{words.rows}</h2>
      {view.table ? <Rows lang={base.lang} href={base.href} table={view.table} /> : <p>{words.hidden}</p>}
    </Frame>
  );
};
