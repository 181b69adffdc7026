import { Bars } from '../../../ui/bars/bars.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { YearView } from '../presenters/year.ts';
import { wordsOf } from '../words/index.ts';
import { MoneyTable } from './money-table.tsx';
import type { Href } from './parts.tsx';
import { Warnings } from './warnings.tsx';

type Props = {
  lang: Lang; view: YearView; href: Href; said?: string;
  /** whether who looks may change something, and that of the whole institution */
  keeps: boolean; whole: boolean;
};

const Actions = ({ lang, view, href, keeps, whole }: Props) => {
  const words = wordsOf(lang).actions;
  const of = `?jaar=${view.year}`;
  return (
    <div class="no-print">
      <Buttons>
        {keeps && <ButtonLink look="primary" href={href(`/beleid/geld/regels/nieuw${of}`)}>{words.add}</ButtonLink>}
        {keeps && whole && <ButtonLink href={href('/beleid/geld/inlezen')}>{words.load}</ButtonLink>}
        <ButtonLink href={href('/beleid/geld/bronnen')}>{words.sources}</ButtonLink>
        <ButtonLink href={href(`/beleid/geld/regels${of}`)}>{words.rows}</ButtonLink>
        {keeps && <ButtonLink href={href(`/beleid/geld/overnemen${of}`)}>{words.copy(view.year + 1)}</ButtonLink>}
        <PrintButton lang={lang} />
      </Buttons>
    </div>
  );
};

const Figures = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang);
  const { budget, spent, before, used } = view.all;
  const to = (path?: string) => (path ? { href: href(path) } : {});
  return (
    <Stats>
      <Stat value={spent.text} label={`${words.spent} ${view.year}`} {...to(spent.path)}
        note={used ? words.ofBudget(used) : words.noBudget} />
      <Stat value={budget.text} label={`${words.budget} ${view.year}`} {...to(budget.path)} />
      {before.path && <Stat value={before.text} label={words.before(view.year - 1)} {...to(before.path)} />}
    </Stats>
  );
};

const Lines = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).lines;
  const name = view.scheme === 'lk' ? words.line : words.pillar;
  const table = { lang, href, year: view.year };
  const bars = view.bars.map(({ path, ...bar }) => ({ ...bar, ...(path ? { href: href(path) } : {}) }));
  return (
    <section class="stack" aria-labelledby="lines">
      <h2 id="lines">{words[view.scheme]}</h2>
      <Bars caption={words.bars(view.year, view.scheme)} bars={bars} max={view.max} />
      <MoneyTable {...table} caption={words.caption} first={name} lines={view.lines} total={view.all} />
      <p class="soft small">{words.tie}</p>
      {view.subs.length > 0 && (
        <details class="overview-more">
          <summary>{words.subs}</summary>
          <MoneyTable {...table} caption={words.subsCaption} first={words.subs} lines={view.subs} />
        </details>
      )}
    </section>
  );
};

const Hours = ({ lang, view, href }: Props) => (view.hours.length === 0 ? <></> : (
  <section class="stack" aria-labelledby="hours">
    <h2 id="hours">{wordsOf(lang).hours.title}</h2>
    <Stats>{view.hours.map(({ path, ...hours }) => <Stat {...hours} href={href(path)} />)}</Stats>
  </section>
));

const Rest = ({ lang, view, href }: Props) => {
  const { sources, initiatives, units } = wordsOf(lang);
  const table = { lang, href, year: view.year, total: view.all };
  return (
    <>
      <section class="stack" aria-labelledby="sources">
        <h2 id="sources">{sources.title}</h2>
        <MoneyTable {...table} caption={sources.caption} first={sources.source} lines={view.sources} />
      </section>
      <section class="stack" aria-labelledby="initiatives">
        <h2 id="initiatives">{initiatives.title}</h2>
        <MoneyTable {...table} caption={initiatives.caption} first={initiatives.initiative} lines={view.initiatives} />
      </section>
      {view.units.length > 1 && (
        <section class="stack" aria-labelledby="units">
          <h2 id="units">{units.title}</h2>
          <MoneyTable {...table} caption={units.caption} first={units.unit} lines={view.units} />
        </section>
      )}
    </>
  );
};

const Nothing = ({ lang, view, href, keeps, whole }: Props) => {
  const { empty, actions } = wordsOf(lang);
  return (
    <EmptyState title={empty.title}>
      <p>{keeps ? empty.text : empty.reader}</p>
      {keeps && whole && <ButtonLink look="primary" href={href('/beleid/geld/inlezen')}>{actions.load}</ButtonLink>}
      {keeps && <ButtonLink href={href(`/beleid/geld/regels/nieuw?jaar=${view.year}`)}>{actions.add}</ButtonLink>}
    </EmptyState>
  );
};

/** The money of one year: what is still to do, where it stands, and every number a way to its rows. */
export const YearPage = (props: Props) => {
  const { lang, view, href, said, keeps, whole } = props;
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: words.policy }]} />
      <h1>{words.title} {view.year}</h1>
      <p class="lead">{words.lead}</p>
      {said && <Notice lang={lang} kind="ok" live title={said} />}
      {!whole && <Notice lang={lang} title={keeps ? words.ownUnits : words.notWhole} />}
      <Tabs label={words.years} tabs={view.years.map((year) => (
        { href: href(`/beleid/geld?jaar=${year}`), label: String(year), here: year === view.year }))} />
      {view.empty ? <Nothing {...props} /> : (
        <div class="stack stack--loose">
          <Warnings lang={lang} view={view} href={href} keeps={keeps} />
          <Figures {...props} />
          <Actions {...props} />
          <Lines {...props} />
          <Rest {...props} />
          <Hours {...props} />
        </div>
      )}
    </>
  );
};
