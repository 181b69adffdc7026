import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Filters } from '../../../ui/filters/filters.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Choices } from '../presenters/form.ts';
import type { ListView } from '../presenters/list.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; view: ListView; options: Choices; href: (path: string) => string };

const ListFilters = ({ lang, view, options, href }: Props) => {
  const words = wordsOf(lang).list;
  const { filter } = view;
  const chosen = [filter.text, filter.kind, filter.status, filter.theme, filter.unit, filter.only].filter(
    Boolean,
  ).length;
  const only = (['waiting', 'overdue', 'hidden'] as const).map((value) => ({ value, label: words[value] }));
  return (
    <Filters lang={lang} method="get" action={href('/initiatieven')} chosen={chosen} clear={href('/initiatieven')}>
      <TextField lang={lang} name="text" label={words.text} required value={filter.text} />
      <SelectField
        lang={lang}
        name="kind"
        label={words.kind}
        required
        options={options.kinds}
        value={filter.kind}
        empty={words.all}
      />
      <SelectField
        lang={lang}
        name="status"
        label={words.status}
        required
        options={options.statuses}
        value={filter.status}
        empty={words.all}
      />
      <SelectField
        lang={lang}
        name="theme"
        label={words.theme}
        required
        options={options.themes}
        value={filter.theme}
        empty={words.all}
      />
      <SelectField
        lang={lang}
        name="unit"
        label={words.unit}
        required
        options={options.units}
        value={filter.unit}
        empty={words.all}
      />
      <SelectField
        lang={lang}
        name="only"
        label={words.only}
        required
        options={only}
        value={filter.only}
        empty={words.all}
      />
    </Filters>
  );
};

const Rows = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).list;
  return (
    <Table
      lang={lang}
      caption={words.caption}
      quietCaption
      stacked
      columns={[
        { label: words.name },
        { label: words.kind },
        { label: words.status },
        { label: words.found },
        { label: words.themes, numeric: true },
        { label: words.toConfirm, numeric: true },
        { label: words.review },
      ]}
      rows={view.rows.map((row) => [
        <a href={href(`/initiatieven/${row.id}`)}>{row.name}</a>,
        row.kind,
        row.status,
        <Tag look={row.found ? 'good' : 'plain'}>{row.found ? words.yes : words.no}</Tag>,
        row.themes,
        row.waiting > 0 ? <Tag look="attention">{row.waiting}</Tag> : 0,
        row.overdue ? <Tag look="attention">{row.review}</Tag> : row.review,
      ])}
    />
  );
};

/** The inventory: everything the institution does, with ways to narrow it. */
export const ListPage = (props: Props) => {
  const { lang, view, href } = props;
  const words = wordsOf(lang);
  const pageHref = (page: number) =>
    href(`/initiatieven?${new URLSearchParams({ ...view.filter, page: String(page) }).toString()}`);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Buttons>
        <ButtonLink look="primary" href={href('/initiatieven/nieuw')}>
          {words.add}
        </ButtonLink>
        <ButtonLink href={href('/initiatieven/inlezen')}>{words.importLink}</ButtonLink>
        <ButtonLink href={href('/initiatieven/export')}>{words.exportLink}</ButtonLink>
      </Buttons>
      {view.waiting > 0 && (
        <Notice lang={lang}>
          <a href={href('/initiatieven/voorstellen')}>{words.proposals.link(view.waiting)}</a>
        </Notice>
      )}
      <ListFilters {...props} />
      <p>{words.list.count(view.total)}</p>
      {view.rows.length === 0 ? <EmptyState title={words.list.none} /> : <Rows {...props} />}
      <Pagination lang={lang} page={view.page} pages={view.pages} href={pageHref} />
    </>
  );
};
