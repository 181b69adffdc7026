import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { FileField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { ImportListRow } from '../presenters/imports.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; error?: string; gone: boolean; undone: boolean; rows: readonly ImportListRow[];
  crumbs: readonly { readonly href: string; readonly label: string }[]; href: (path: string) => string;
};

/** Choose a file; below it what was loaded before. */
export const FilePage = ({ lang, error, gone, undone, rows, crumbs, href }: Props) => {
  const words = wordsOf(lang);
  const { columns } = words;
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'file', message: error }] : []} />
      <Breadcrumb lang={lang} links={crumbs} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {gone && <Notice lang={lang} title={words.gone} live>{words.goneText}</Notice>}
      {undone && <Notice lang={lang} kind="ok" title={words.undone} live>{words.undoneText}</Notice>}
      <form class="panel stack" method="post" action={href('/beleid/geld/inlezen')} enctype="multipart/form-data" novalidate>
        <FileField lang={lang} name="file" label={words.file} hint={words.fileHint} error={error} required accept=".csv,.xlsx,text/csv" />
        <p><Button>{words.show}</Button></p>
      </form>
      <h2>{words.earlier}</h2>
      {rows.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : (
        <Table lang={lang} caption={words.earlier} quietCaption stacked
          columns={[{ label: columns.file }, { label: columns.when }, { label: columns.amounts, numeric: true },
            { label: columns.sum, numeric: true }, { label: columns.refused, numeric: true }]}
          rows={rows.map(({ id, name, when, amounts, sum, refused }) => [
            <a href={href(`/beleid/geld/inlezen/gedaan/${id}`)}>{name}</a>, when, String(amounts), sum, String(refused),
          ])} />
      )}
    </>
  );
};
