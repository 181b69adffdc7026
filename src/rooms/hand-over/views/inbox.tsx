import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { InboxRow, InboxView } from '../presenters/receiver.ts';
import { wordsOf } from '../words.ts';

type Href = (path: string) => string;

const Rows = ({ lang, href, title, rows }: { lang: Lang; href: Href; title: string; rows: readonly InboxRow[] }) => {
  const words = wordsOf(lang).inbox;
  if (rows.length === 0) return <></>;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Table
        lang={lang}
        caption={title}
        quietCaption
        stacked
        columns={[
          { label: words.to },
          { label: words.since },
          { label: words.answerBy },
          { label: words.state },
          { label: words.act },
        ]}
        rows={rows.map((row) => [
          <a href={href(`/postvak/${row.id}`)}>{row.to}</a>,
          row.since,
          row.by || '–',
          <Tag look={row.late ? 'attention' : row.fresh ? 'good' : 'plain'}>{row.late ? words.late : row.state}</Tag>,
          row.acceptable ? (
            <form method="post" action={href(`/postvak/${row.id}/aannemen`)}>
              <Button look="secondary">
                {words.accept}
                <span class="visually-hidden">
                  {' '}
                  ({row.to}, {row.since})
                </span>
              </Button>
            </form>
          ) : (
            '–'
          ),
        ])}
      />
    </section>
  );
};

/** What was sent to this specialist by name. */
export const InboxPage = ({ lang, href, view }: { lang: Lang; href: Href; view: InboxView }) => {
  const words = wordsOf(lang).inbox;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead measure">{words.lead}</p>
      {!view.receives && <p>{words.nowhere}</p>}
      <Stats>
        {view.numbers.map(({ label, value }) => (
          <Stat label={label} value={value} />
        ))}
      </Stats>
      {view.waits.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      <Rows lang={lang} href={href} title={words.open} rows={view.waits} />
      <Rows lang={lang} href={href} title={words.mine} rows={view.mine} />
      <Rows lang={lang} href={href} title={words.ended} rows={view.ended} />
    </>
  );
};
