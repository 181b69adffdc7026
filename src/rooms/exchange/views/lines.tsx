import type { Lang } from '../../../core/frameworks/types.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { PreviewView } from '../presenters/preview.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; view: PreviewView };
type Row = PreviewView['rows'][number];

const Proposed = ({ row }: { row: Row }) => (row.proposed.length === 0 ? <></> : (
  <ul class="plain-list stack stack--tight">
    {row.proposed.map(({ group, label, why }) => (
      <li>{group}: <strong>{label}</strong>{why && <div class="soft small">{why}</div>}</li>
    ))}
  </ul>
));

const Changes = ({ lang, row }: { lang: Lang; row: Row }) => {
  const words = wordsOf(lang).preview;
  return (
    <ul class="plain-list stack stack--tight">
      {row.changes.map(({ field, from, to }) => (
        <li>{field}{to && <>: {words.becomes(`‘${from}’`, `‘${to}’`)}</>}</li>
      ))}
    </ul>
  );
};

const Remarks = ({ lang, row }: { lang: Lang; row: Row }) => {
  const words = wordsOf(lang).preview;
  if (row.missing.length + row.remarks.length === 0) return <></>;
  return (
    <div class="stack stack--tight">
      {row.missing.length > 0 && <span><Tag look="attention">{words.missing}</Tag> {row.missing.join(', ')}</span>}
      {row.remarks.map((remark) => <span>{remark}</span>)}
    </div>
  );
};

/** What can't be loaded, with what is wrong in each line. */
export const ErrorLines = ({ lang, view }: Props) => {
  const words = wordsOf(lang).preview;
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{words.refused}</h2>
      <Table lang={lang} caption={words.refused} quietCaption stacked
        columns={[{ label: words.line }, { label: words.field }, { label: words.problem }]}
        rows={view.errors.map(({ line, field, message }) => [`${words.line} ${line}`, field, message])} />
      {view.moreErrors > 0 && <p>{words.more(view.moreErrors)}</p>}
    </section>
  );
};

/** One page of the lines that are looked at: new ones with what is proposed, others with what changes. */
export const Lines = ({ lang, view }: Props) => {
  const words = wordsOf(lang).preview;
  const name = (row: Row) => <>{row.name} <span class="soft small nowrap">{words.line.toLowerCase()} {row.line}</span></>;
  if (view.rows.length === 0) return <EmptyState title={words.none} />;
  if (view.shown === 'unchanged') {
    return (
      <Table lang={lang} caption={words[view.shown]} quietCaption stacked
        columns={[{ label: words.name }, { label: words.remarks }]}
        rows={view.rows.map((row) => [name(row), <Remarks lang={lang} row={row} />])} />
    );
  }
  const changes = view.shown === 'changed';
  return (
    <Table lang={lang} caption={words[view.shown]} quietCaption stacked
      columns={[
        { label: words.name }, ...(changes ? [{ label: words.what }] : []), { label: words.proposed },
        { label: words.remarks },
      ]}
      rows={view.rows.map((row) => [
        name(row), ...(changes ? [<Changes lang={lang} row={row} />] : []), <Proposed row={row} />,
        <Remarks lang={lang} row={row} />,
      ])} />
  );
};
