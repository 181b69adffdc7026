import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Trend } from '../../../ui/trend/trend.tsx';
import type { DetailView } from '../presenters/detail.ts';
import { wordsOf } from '../words/index.ts';
import { Chain, Doing } from './around.tsx';

/** What the reader may open besides. */
export type Reach = { readonly policy: boolean; readonly initiatives: boolean; readonly keeper: boolean };
export type DetailProps = { lang: Lang; view: DetailView; reach: Reach; href: (path: string) => string };

const Section = ({ title, children }: { title: string; children?: Child }) => (
  <section class="stack"><h2>{title}</h2>{children}</section>
);

const Acts = ({ lang, view, reach, href }: DetailProps) => {
  const words = wordsOf(lang).detail;
  const at = (path: string) => href(`/beleid/doelen/${view.id}/${path}`);
  return (
    <div class="no-print">
      <Buttons>
        {view.mine && view.typed && !view.closed && <ButtonLink look="primary" href={at('cijfers/nieuw')}>{words.addFigure}</ButtonLink>}
        {view.mine && <ButtonLink href={at('bewerken')}>{words.edit}</ButtonLink>}
        {view.mine && <ButtonLink href={at('sluiten')}>{view.closed ? words.reopen : words.close}</ButtonLink>}
        {reach.keeper && <ButtonLink href={href(`/beleid/doelen/nieuw?van=${view.id}`)}>{words.continueIt(view.nextYear)}</ButtonLink>}
        {reach.keeper && !view.unitId && <ButtonLink href={href(`/beleid/doelen/nieuw?bij=${view.id}`)}>{words.workOut}</ButtonLink>}
      </Buttons>
    </div>
  );
};

const Measure = ({ lang, view }: DetailProps) => {
  const words = wordsOf(lang).detail;
  return (
    <Facts>
      <Fact name={words.measured}><PartText lang={lang} text={view.what} /> <span
        class="soft">({view.kind})</span></Fact>
      {view.baseline && view.kindKey !== 'yes-no' && <Fact name={words.baseline}>{view.baseline}</Fact>}
      {view.kindKey !== 'yes-no' && <Fact name={words.target}>{view.target ?? words.noTarget}</Fact>}
      {view.source && <Fact name={words.source}>{view.source}</Fact>}
      <Fact name={words.years}>{view.years}</Fact>
      <Fact name={words.due}>{view.due}</Fact>
      <Fact name={words.owner}>{view.owner}</Fact>
      <Fact name={words.unit}>{view.unit}</Fact>
      {view.concepts.length > 0 && <Fact name={words.concepts}>{view.concepts.map(({ label }) => label).join(' · ')}</Fact>}
    </Facts>
  );
};

const Typed = ({ lang, view, href }: DetailProps) => {
  const words = wordsOf(lang).detail;
  const { day, value, interval, source, act } = words.columns;
  if (view.figures.length === 0) return view.typed ? <p>{words.noFigures}</p> : <></>;
  return (
    <Table lang={lang} caption={words.figures} quietCaption stacked
      columns={[{ label: day }, { label: value, numeric: true }, { label: interval }, { label: source }, ...(view.mine
        ? [{ label: act }] : [])]}
      rows={view.figures.map((figure) => [
        figure.day, figure.value, figure.interval, figure.source,
        ...(view.mine ? [
          <a href={href(`/beleid/doelen/${view.id}/cijfers/${figure.id}/weg`)}>
            {words.removeFigure}<span class="visually-hidden"> {figure.day}</span>
          </a>,
        ] : []),
      ])} />
  );
};

const MadeOf = ({ lang, view, reach, href }: DetailProps) => {
  const words = wordsOf(lang).detail;
  return view.madeOf.length === 0 ? <></> : (
    <>
      <h3>{words.madeOf}</h3>
      <Table lang={lang} caption={words.madeOf} quietCaption stacked
        columns={[{ label: words.initiative }, { label: words.year }, { label: words.columns.value, numeric: true }]}
        rows={view.madeOf.map(({ name, year, value, path }) => [
          reach.policy ? <a href={href(path)}>{name}</a> : name, year, value,
        ])} />
    </>
  );
};

/** One goal whole: why, how far, how sure, what is done for it, where it comes from and where it leads. */
export const DetailPage = (props: DetailProps) => {
  const { lang, view, href } = props;
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      <Breadcrumb lang={lang} links={[{ href: href(`/beleid/doelen?jaar=${view.year}`), label: words.list.since(view.year) }]} />
      <div class="row"><h1><PartText lang={lang} text={view.name} /></h1><Tag
        look={view.state.look}>{view.state.label}</Tag></div>
      {view.why && <p class="lead"><PartText lang={lang} text={view.why} /></p>}
      {view.closed && <Notice lang={lang} title={words.detail.outcome}>{view.outcome}</Notice>}
      <Acts {...props} />
      <Section title={words.detail.now}>
        <p>{view.said} {view.hasShare && view.share}</p>
        {view.notes.map((note) => <p class="soft">{note}</p>)}
        {view.trend && <Trend lang={lang} {...view.trend} />}
        <Typed {...props} />
        <MadeOf {...props} />
      </Section>
      <Section title={words.detail.how}><Measure {...props} /></Section>
      <Doing {...props} />
      <Chain {...props} />
      {view.mine && !view.hangs && <p class="no-print"><a href={href(`/beleid/doelen/${view.id}/weg`)}>{words.detail.remove}</a></p>}
    </div>
  );
};
