import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { listWordsOf } from '../list-words.ts';
import type { ListView } from '../presenters/list.ts';
import { wordsOf } from '../words.ts';
import { ChosenFilters, ListFilters } from './list-filters.tsx';

type Props = {
  lang: Lang; view: ListView; href: (path: string) => string;
  /** how many were just changed together */
  changed?: number;
};

const Rows = ({ lang, view, href }: Props) => {
  const words = listWordsOf(lang);
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
        { label: words.owner },
        { label: words.found },
        { label: words.themes, numeric: true },
        { label: words.toConfirm, numeric: true },
        { label: words.review },
      ]}
      rows={view.rows.map((row) => [
        <span class="pick">
          <input class="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom" type="checkbox" name="id"
            value={row.id} aria-label={words.pick(row.name)} />
          <a href={href(`/initiatieven/${row.id}`)}>{row.name}</a>
        </span>,
        row.kind,
        row.status,
        row.owner,
        <Tag look={row.found ? 'good' : 'plain'}>{row.found ? words.yes : words.no}</Tag>,
        row.themes,
        row.waiting > 0 ? <Tag look="attention">{row.waiting}</Tag> : 0,
        row.overdue ? <Tag look="attention">{row.review}</Tag> : row.review,
      ])}
    />
  );
};

/** The rows with a box each, and what can be done with those that are ticked. A form that asks, and changes nothing. */
const Pickable = (props: Props) => {
  const { lang, view, href } = props;
  const words = listWordsOf(lang);
  return (
    <form method="get" action={href('/initiatieven/samen')}>
      {Object.entries(view.hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Rows {...props} />
      <fieldset class="panel">
        <legend class="visually-hidden">{words.together}</legend>
        <p><strong>{words.together}.</strong> {words.togetherHint}</p>
        <Buttons>
          <Button look="secondary">{words.picked}</Button>
          {view.rows.length > 1 && (
            <Button look="subtle" name="all" value="page">{words.page(view.rows.length)}</Button>
          )}
          {view.total > view.rows.length && view.together && (
            <Button look="subtle" name="all" value="found">{words.foundAll(view.total)}</Button>
          )}
        </Buttons>
        {!view.together && <p class="soft">{words.tooMany(view.most)}</p>}
      </fieldset>
    </form>
  );
};

/** The inventory: everything the institution does, with ways to narrow it. */
export const ListPage = (props: Props) => {
  const { lang, view, href, changed } = props;
  const words = wordsOf(lang);
  const list = listWordsOf(lang);
  const pageHref = (page: number) => href(`/initiatieven?${view.query(page)}`);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="stack">
        {changed !== undefined && <Notice lang={lang} kind="ok" title={list.changed(changed)} live />}
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
      </div>
      <ChosenFilters {...props} />
      <p aria-live="polite">{list.count(view.total, view.of)}</p>
      {view.chosen.length > 0 && <p class="soft">{list.share}</p>}
      {view.rows.length === 0
        ? <EmptyState title={list.empty}><p>{list.emptyHint}</p></EmptyState> : <Pickable {...props} />}
      <Pagination lang={lang} page={view.page} pages={view.pages} href={pageHref} />
    </>
  );
};
