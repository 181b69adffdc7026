import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../ui/field/index.ts';
import { Filters } from '../../../ui/filters/filters.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { RowsView } from '../presenters/rows.ts';
import { wordsOf } from '../words/index.ts';
import { Frame, type Href } from './parts.tsx';

type Props = { lang: Lang; view: RowsView; href: Href; said?: string; keeps: boolean };
type Row = RowsView['rows'][number];

const Choose = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).rows.filter;
  const { options, filter } = view;
  const field = (name: string, label: string) => ({ lang, name, label, required: true, empty: words.all });
  return (
    <Filters lang={lang} method="get" action={href('/beleid/geld/regels')} chosen={view.chosen.length} clear={href('/beleid/geld/regels')}>
      <SelectField {...field('jaar', words.year)} options={options.years} value={filter.year === undefined ? '' : String(filter.year)} />
      <SelectField {...field('soort', words.kind)} options={options.kinds} value={filter.kind ?? ''} />
      <SelectField {...field('lijn', words.line)} options={options.lines} value={filter.line ?? ''} />
      <SelectField {...field('bron', words.source)} options={options.sources} value={filter.source ?? ''} />
      <SelectField {...field('initiatief', words.initiative)} options={options.initiatives} value={filter.initiative ?? ''} />
      <SelectField {...field('onderdeel', words.unit)} options={options.units} value={filter.unit ?? ''} />
    </Filters>
  );
};

const What = ({ row, href, keeps }: { row: Row; href: Href; keeps: boolean }) => (
  <>
    {keeps ? <a href={href(`/beleid/geld/regels/${row.id}`)}>{row.what}</a> : row.what}
  </>
);

const About = ({ lang, row }: { lang: Lang; row: Row }) => (
  <>
    {row.initiative && <div><PartText lang={lang} text={row.initiative} /></div>}
    <div class="soft small">{row.kind} · {row.source} · {row.unit}</div>
    {row.notes.map((note) => <div class="soft small">{note}</div>)}
  </>
);

const List = ({ lang, view, href, keeps }: Props) => {
  const words = wordsOf(lang).rows;
  const amount = view.filter.line ? words.part : words.amount;
  return (
    <Table
      lang={lang}
      caption={words.caption}
      quietCaption
      stacked
      columns={[
        { label: words.what }, { label: words.about }, { label: words.lines }, { label: amount, numeric: true },
      ]}
      rows={[...view.rows.map((row) => [
        <What row={row} href={href} keeps={keeps} />, <About lang={lang} row={row} />,
        <>{row.lines.map((line) => <div>{line}</div>)}</>,
        <><span>{row.amount}</span>{row.whole && <div class="soft small">{row.whole}</div>}</>,
      ]), ...view.totals.map(({ label, count, total }) => [label, count, '', <strong>{total}</strong>])]}
    />
  );
};

/** The rows behind a number. */
export const RowsPage = (props: Props) => {
  const { lang, view, href, said, keeps } = props;
  const all = wordsOf(lang);
  return (
    <Frame lang={lang} href={href} title={all.rows.title} {...(said ? { said } : {})}
      {...(view.chosen.length > 0 ? { lead: view.chosen.join(' · ') } : {})}>
      <div class="stack">
        <Stats>{view.totals.map(({ label, count, total }) => <Stat value={total} label={label} note={count} />)}</Stats>
        <Choose {...props} />
        <div class="no-print">
          <Buttons>
            {keeps && <ButtonLink look="primary" href={href(`/beleid/geld/regels/nieuw${view.query}`)}>{all.actions.add}</ButtonLink>}
            <ButtonLink href={href(`/beleid/geld/export/csv${view.query}`)} download>{all.actions.csv}</ButtonLink>
            <ButtonLink href={href(`/beleid/geld/export/xlsx${view.query}`)} download>{all.actions.xlsx}</ButtonLink>
            <PrintButton lang={lang} />
          </Buttons>
        </div>
        {view.rows.length === 0 ? <EmptyState title={all.rows.none} /> : <List {...props} />}
      </div>
    </Frame>
  );
};
