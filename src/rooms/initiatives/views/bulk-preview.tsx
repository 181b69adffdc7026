import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { bulkWordsOf } from '../bulk-words.ts';
import type { PreviewView } from '../presenters/bulk.ts';

type Props = {
  lang: Lang; view: PreviewView; hidden: Readonly<Record<string, string>>;
  /** the form again, with the same initiatives */
  again: string; list: string; href: (path: string) => string;
};

const Stays = ({ lang, view, href }: Pick<Props, 'lang' | 'view' | 'href'>) => (
  <section class="stack" aria-labelledby="stays">
    <h2 id="stays">{bulkWordsOf(lang).stay(view.staying)}</h2>
    {view.stays.map(({ why, rows }) => (
      <details class="filters">
        <summary>{why} ({rows.length})</summary>
        <ul>{rows.map(({ id, name }) => <li><a href={href(`/initiatieven/${id}`)}>{name}</a></li>)}</ul>
      </details>
    ))}
  </section>
);

/** What will change and what stays, before anything happens. */
export const BulkPreviewPage = ({ lang, view, hidden, again, list, href }: Props) => {
  const words = bulkWordsOf(lang);
  const n = view.changes.length;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: list, label: words.back }, { href: again, label: words.title }]} />
      <h1>{n > 0 ? words.question(n) : words.none}</h1>
      <p class="lead">{view.change}</p>
      <form method="post" action={href('/initiatieven/samen/opslaan')}>
        {Object.entries(hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <Buttons>
          {n > 0 && <Button>{words.yesDo(n)}</Button>}
          <ButtonLink href={again}>{words.other}</ButtonLink>
        </Buttons>
      </form>
      {n > 0 && <p class="soft">{words.history}</p>}
      {n > 0 && (
        <Table lang={lang} caption={words.changes(n)} stacked
          columns={[{ label: words.initiative }, { label: words.from }, { label: words.to }]}
          rows={view.changes.map(({ id, name, from, to }) => [<a href={href(`/initiatieven/${id}`)}>{name}</a>, from, to])} />
      )}
      {view.staying > 0 && <Stays lang={lang} view={view} href={href} />}
    </>
  );
};
