import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import type { LineView } from '../presenters/lines.ts';
import { wordsOf } from '../words.ts';
import { Lines } from './lines.tsx';

type Link = { readonly href: string; readonly label: string };
type Props = {
  lang: Lang; title: string; lead?: string; scope: string; back: readonly Link[]; rows: readonly LineView[];
  help?: Link;
};

/** Initiatives behind a figure. */
export const ListPage = ({ lang, title, lead, scope, back, rows, help }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={back} />
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      <p class="soft">{words.scope(scope)}</p>
      {help && <p><a href={help.href}>{help.label}</a></p>}
      {rows.length === 0 ? <EmptyState title={words.list.empty} /> : <Lines lang={lang} caption={title} rows={rows} />}
    </>
  );
};
