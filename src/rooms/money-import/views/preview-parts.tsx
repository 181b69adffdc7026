import type { Lang } from '../../../core/frameworks/types.ts';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { PreviewView } from '../presenters/preview.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: PreviewView };

/** What can't be loaded: each amount with its line and the reason. */
export const Refused = ({ lang, view }: Props) => {
  const words = wordsOf(lang).preview;
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{words.refusedTitle(view.refused.length)}</h2>
      <p>{words.refusedText}</p>
      <Table
        lang={lang}
        caption={words.refusedTitle(view.refused.length)}
        quietCaption
        stacked
        columns={[{ label: words.row }, { label: words.what }, { label: words.there }, { label: words.why }]}
        rows={view.refused.map(({ line, what, text, why }) => [`${words.row} ${line}`, what, text, why])}
      />
    </section>
  );
};

/** What is in the file is what is loaded plus what is not. */
export const Ties = ({ lang, view: { ties } }: Props) => {
  const words = wordsOf(lang).preview;
  return (
    <section class="stack" aria-labelledby="ties">
      <h2 id="ties">{words.ties}</h2>
      <p>{words.tiesText}</p>
      <Table
        lang={lang}
        caption={words.ties}
        quietCaption
        stacked
        columns={[
          { label: words.kind },
          { label: wordsOf(lang).columns.amounts, numeric: true },
          { label: words.amount, numeric: true },
        ]}
        rows={[
          ...ties.rows.map(({ label, amounts, sum }) => [label, String(amounts), sum]),
          ...(ties.refused.amounts > 0 ? [[words.refused, String(ties.refused.amounts), ties.refused.sum]] : []),
          [words.inFile, String(ties.all.amounts), <strong>{ties.all.sum}</strong>],
        ]}
      />
    </section>
  );
};

/** The totals that stand in the sheet, held against the rows above them. */
export const Totals = ({ lang, view: { totals } }: Props) => {
  const words = wordsOf(lang).preview;
  return (
    <section class="stack" aria-labelledby="totals">
      <h2 id="totals">{words.totals}</h2>
      <Table
        lang={lang}
        caption={words.totals}
        quietCaption
        stacked
        columns={[
          { label: words.total },
          { label: words.totalLine },
          { label: words.said, numeric: true },
          { label: words.counted, numeric: true },
          { label: words.outcome },
        ]}
        rows={totals.rows.map(({ line, label, said, counted, off }) => [
          label,
          String(line),
          said,
          counted,
          off === undefined ? <Tag look="good">{words.right}</Tag> : <Tag look="attention">{words.off(off)}</Tag>,
        ])}
      />
    </section>
  );
};

/** What stands on each line, and what is not divided yet. */
export const Lines = ({ lang, view: { lines } }: Props) => {
  const words = wordsOf(lang).preview;
  return (
    <section class="stack" aria-labelledby="lines">
      <h2 id="lines">{words.lines}</h2>
      <Table
        lang={lang}
        caption={words.lines}
        quietCaption
        stacked
        columns={[{ label: words.line }, ...lines.columns.map((label) => ({ label, numeric: true }))]}
        rows={lines.rows.map(({ label, sums }) => [label, ...sums])}
      />
    </section>
  );
};

/** Every amount that will be loaded, a page at a time. */
export const Entries = ({ lang, view }: Props) => {
  const words = wordsOf(lang).preview;
  return (
    <section class="stack" aria-labelledby="entries">
      <h2 id="entries">{words.entries}</h2>
      <Table
        lang={lang}
        caption={words.entries}
        quietCaption
        stacked
        columns={[
          { label: words.what },
          { label: words.kind },
          { label: words.amount, numeric: true },
          { label: words.line },
          { label: words.belongs },
          { label: words.source },
        ]}
        rows={view.rows.map((row) => [
          <>
            {row.what}{' '}
            <span class="soft small nowrap">
              {words.row.toLowerCase()} {row.line}
            </span>
          </>,
          row.kind,
          <>
            {row.amount}
            {row.hours && (
              <span class="soft small">
                <br />
                {row.hours}
              </span>
            )}
          </>,
          row.lines,
          row.belongs,
          row.source,
        ])}
      />
    </section>
  );
};
