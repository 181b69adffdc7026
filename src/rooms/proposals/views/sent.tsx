import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { WorkList } from '../../../ui/work-list/work-list.tsx';
import type { SentView } from '../presenters/sent.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; href: (path: string) => string; view: SentView };

const Totals = ({ lang, totals }: { lang: Lang; totals: SentView['totals'] }) => {
  const words = wordsOf(lang).sent;
  const { year, count, granted, spent, open } = words.columns;
  return (
    <Table lang={lang} caption={words.totals} stacked rows={totals}
      columns={[{ label: year }, ...[count, granted, spent, open].map((label) => ({ label, numeric: true }))]} />
  );
};

/** What students sent: what waits for an answer first, and what was granted and spent. */
export const SentPage = ({ lang, href, view }: Props) => {
  const words = wordsOf(lang).sent;
  return (
    <div class="stack stack--loose">
      <header>
        <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: words.hub }]} />
        <h1>{words.title}</h1>
        <p class="lead measure">{words.lead}</p>
      </header>
      {view.groups.length === 0 ? <EmptyState title={words.none}><p>{words.noneText}</p></EmptyState> : (
        <Stats>
          <Stat value={view.counts.waiting} label={words.stats.waiting} />
          <Stat value={view.counts.late} label={words.stats.late} />
          <Stat value={view.counts.open} label={words.stats.open} />
        </Stats>
      )}
      {view.groups.map(({ key, title, rows }) => (
        <section class="stack" aria-labelledby={key}>
          <h2 id={key}>{title} <span class="soft">({rows.length})</span></h2>
          <WorkList work={rows.map(({ path, ...row }) => ({ ...row, href: href(path) }))} />
        </section>
      ))}
      {view.totals.length > 0 && <Totals lang={lang} totals={view.totals} />}
    </div>
  );
};
