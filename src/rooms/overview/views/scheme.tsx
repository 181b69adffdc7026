import type { Lang } from '../../../core/frameworks/types.ts';
import { Bars } from '../../../ui/bars/bars.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { StateMark } from '../../../ui/wheel/wheel-table.tsx';
import type { SchemeView } from '../presenters/scheme.ts';
import { wordsOf } from '../words.ts';
import { Findings } from './findings.tsx';
import { Frame } from './frame.tsx';
import { Unplaced } from './unplaced.tsx';

type Row = SchemeView['table'][number];

const bars = (rows: readonly Row[]) =>
  rows.map(({ label, total, href, stateWord }) => ({ label, value: total, href, note: stateWord }));

const State = ({ row }: { row: Pick<Row, 'state' | 'stateWord'> }) => (
  <span class="wheel-table__state"><StateMark state={row.state} /> {row.stateWord}</span>
);

const Places = ({ lang, view }: { lang: Lang; view: SchemeView }) => {
  const words = wordsOf(lang).scheme;
  const number = (label: string) => ({ label, numeric: true });
  return (
    <details class="overview-more no-print">
      <summary>{words.rows}</summary>
      <Table lang={lang} caption={view.caption} quietCaption columns={[
        { label: words.place }, number(words.total), number(words.findable),
        ...(view.hasPartly ? [number(words.partly)] : []), number(words.planned), { label: words.state },
      ]} rows={view.table.map((row) => [
        <a class={`overview-depth overview-depth--${Math.min(row.depth, 2)}`} href={row.href}>{row.label}</a>, row.total, row.findable,
        ...(view.hasPartly ? [row.partly] : []), row.planned, <State row={row} />,
      ])} />
    </details>
  );
};

/** A scheme as bars, branch by branch, with the same in a table and the gaps in words. */
export const SchemePage = ({ lang, view }: { lang: Lang; view: SchemeView }) => {
  const words = wordsOf(lang).scheme;
  return (
    <Frame lang={lang} frame={view.frame} title={view.title}>
      <p class="soft">{words.note} {view.source}</p>
      <Unplaced lang={lang} view={view.unplaced} />
      <div class="overview-branches">
        {view.loose.length > 0 && <Bars caption={view.looseTitle} bars={bars(view.loose)} max={view.max} />}
        {view.branches.map((branch) => (
          <section class="overview-branch">
            <h2><a href={branch.href}>{branch.label}</a></h2>
            <p class="row"><State row={branch} /><span class="soft">{words.done(branch.total)}</span></p>
            <Bars caption={branch.label} bars={bars(branch.parts)} max={view.max} />
          </section>
        ))}
      </div>
      <Places lang={lang} view={view} />
      <Findings lang={lang} findings={view.findings} />
    </Frame>
  );
};
