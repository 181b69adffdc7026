import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Chain, ChainRow, ChainStep } from '../../../ui/chain/chain.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { CycleLink, CycleRow, CycleView } from '../presenters/cycle.ts';
import { wordsOf } from '../words/index.ts';
import { OutsideTable } from './outside-table.tsx';

/** What the reader may do besides reading. */
export type Reach = {
  readonly policy: boolean; readonly keeper: boolean;
  /** may evaluate every initiative: a coordinator of the whole institution */
  readonly evaluates: boolean;
};
type Props = { lang: Lang; view: CycleView; reach: Reach; href: (path: string) => string };
type At = Omit<Props, 'view'>;

const Links = ({ lang, reach, href, list }: At & { list: readonly CycleLink[] }) => (
  <ul class="plain-list stack stack--tight">
    {list.map(({ path, name, note, tag }) => {
      const open = path && (reach.policy || path.startsWith('/beleid/doelen'));
      const text = <PartText lang={lang} text={name} />;
      return (
        <li>
          {open ? <a href={href(path)}>{text}</a> : text}
          {note && <span class="soft small"> {note}</span>}
          {tag && <> <Tag look={tag.look}>{tag.label}</Tag></>}
        </li>
      );
    })}
  </ul>
);

const Missing = ({ label, way }: { label: string; way?: { href: string; label: string } | false }) => (
  <p><Tag look="attention">{label}</Tag>{way && <span class="no-print"> <a href={way.href}>{way.label}</a></span>}</p>
);

const Step = ({ list, missing, at, label, then }: {
  list: readonly CycleLink[]; missing: Child; at: At; label: string; then: string;
}) => (
  <ChainStep label={label} then={then} open={list.length === 0}>
    {list.length === 0 ? missing : <Links {...at} list={list} />}
  </ChainStep>
);

const Row = ({ row, ...at }: At & { row: CycleRow }) => {
  const { lang, reach, href } = at;
  const words = wordsOf(lang).cycle;
  const way = (path: string, label: string) => reach.keeper && { href: href(path), label };
  return (
    <ChainRow>
      <ChainStep label={words.goal} first>
        <p class="chain__goal"><a href={href(`/beleid/doelen/${row.id}`)}><PartText lang={lang} text={row.name} /></a></p>
        {row.unit && <p class="small soft">{row.unit}</p>}
        {row.from.length > 0 && <div class="small">{words.from} <Links {...at} list={row.from} /></div>}
        {row.cameOf.length > 0 && <div class="small">{words.cameOf} <Links {...at} list={row.cameOf} /></div>}
      </ChainStep>
      <ChainStep label={words.figure} then={words.then.figure}>
        <p><Tag look={row.tag.look}>{row.tag.label}</Tag></p>
        <p class="small">{row.said}</p>
      </ChainStep>
      <Step at={at} list={row.evaluations} label={words.evaluation} then={words.then.evaluation}
        missing={row.hasInitiatives
          ? <Missing label={words.noEvaluation}
            way={reach.evaluates && way(`/beleid/evaluaties/nieuw?initiatief=${row.toEvaluate}`, words.startEvaluation)} />
          : <Missing label={words.noInitiatives} way={way(`/beleid/doelen/${row.id}/bewerken`, words.link)} />} />
      <Step at={at} list={row.decisions} label={words.decision} then={words.then.decision} missing={<Missing
        label={words.noDecision} />} />
      <Step at={at} list={row.next} label={words.next} then={words.then.next}
        missing={<Missing label={words.noNext} way={way(`/beleid/doelen/nieuw?van=${row.id}`, words.makeNext(row.nextYear))} />} />
    </ChainRow>
  );
};

/** The cycle of a year as one screen: each line can be followed both ways, and what is missing is named. */
export const CyclePage = ({ view, ...at }: Props) => {
  const { lang, href } = at;
  const words = wordsOf(lang).cycle;
  const { goals, evaluations, decisions, next } = view.counts;
  const loose = [...view.loose.evaluations, ...view.loose.decisions];
  return (
    <div class="stack stack--loose">
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: wordsOf(lang).hub }]} />
      <div class="stack">
        <h1>{words.title(view.year)}</h1>
        <p class="lead">{words.lead}</p>
        <Tabs label={words.years} tabs={view.years.map((year) => ({ href: href(`/beleid/cyclus?jaar=${year}`), label: `${year}`, here: year === view.year }))} />
      </div>
      {view.rows.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
          <p><ButtonLink look="primary" href={href(`/beleid/doelen?jaar=${view.year}`)}>{words.toGoals}</ButtonLink></p>
        </EmptyState>
      ) : (
        <>
          <p><strong>{words.counts(goals, evaluations, decisions, next)}</strong></p>
          <Chain label={words.title(view.year)} heads={[words.goal, words.figure, words.evaluation, words.decision,
            words.next]}>
            {view.rows.map((row) => <Row {...at} row={row} />)}
          </Chain>
          <div class="row"><PrintButton lang={lang} label={words.print} /></div>
        </>
      )}
      {loose.length > 0 && <section class="stack"><h2>{words.loose}</h2><p>{words.looseLead}</p><Links {...at}
        list={loose} /></section>}
      <section class="stack">
        <h2>{words.outside}</h2>
        {view.outside.length === 0 ? <p>{words.noOutside}</p> : <OutsideTable lang={lang} rows={view.outside}
          caption={words.outside} years />}
        <p class="no-print"><a href={href('/beleid/cijfers')}>{words.allFigures}</a></p>
      </section>
    </div>
  );
};
