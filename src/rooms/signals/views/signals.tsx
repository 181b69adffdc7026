import type { Lang } from '../../../core/frameworks/types.ts';
import { Bars } from '../../../ui/bars/bars.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { SignalsView } from '../presenters/signals.ts';
import { wordsOf } from '../words.ts';
import { Heard } from './heard.tsx';

type Props = { readonly lang: Lang; readonly href: (path: string) => string; readonly view: SignalsView };
type Own = NonNullable<SignalsView['own']>;

const Findings = ({ lang, view }: Props) => {
  const words = wordsOf(lang);
  return (
    <section class="stack stack--tight measure" aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      <p>{view.findings.length > 0 ? words.findingsLead : words.noFindings}</p>
      {view.findings.length > 0 && (
        <ul class="overview-findings plain-list">
          {view.findings.map(({ title, text }) => (
            <li><p class="overview-findings__text">{title}</p><p class="overview-findings__advice">{text}</p></li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Figures = ({ lang, view }: Props) => {
  const words = wordsOf(lang);
  const counted = [{ label: words.asked }, { label: words.declined }, { label: words.waited }];
  return (
    <>
      <section class="stack" aria-labelledby="themes">
        <h2 id="themes">{words.themes}</h2>
        {view.bars.length > 0 && <div class="measure"><Bars caption={words.barsCaption} bars={view.bars} /></div>}
        {view.themes.length > 0 && (
          <Table lang={lang} caption={words.themesCaption} quietCaption stacked rows={view.themes}
            columns={[{ label: words.theme }, ...counted, { label: words.offers, numeric: true }]} />
        )}
        <p>{view.rest}</p>
      </section>
      <section class="stack" aria-labelledby="offers">
        <h2 id="offers">{words.offersTitle}</h2>
        {view.offers.length === 0 ? <p>{words.noOffers}</p> : (
          <Table lang={lang} caption={words.offersCaption} quietCaption stacked rows={view.offers}
            columns={[{ label: words.offer }, ...counted]} />
        )}
      </section>
    </>
  );
};

/** Who waits too long today. */
const Now = ({ lang, own }: { readonly lang: Lang; readonly own: Own }) => {
  const words = wordsOf(lang);
  return (
    <section class="panel stack stack--tight" aria-labelledby="now">
      <h2 id="now">{words.now}</h2>
      <p>{own.overdue}</p>
      {own.overdueAt.length > 0 && <ul>{own.overdueAt.map((line) => <li>{line}</li>)}</ul>}
      <p class="soft small">{words.overdueNote}</p>
    </section>
  );
};

const Coordinating = ({ lang, href, own }: Omit<Props, 'view'> & { readonly own: Own }) => {
  const words = wordsOf(lang);
  return (
    <>
      <section class="stack measure" aria-labelledby="questions">
        <h2 id="questions">{words.questions}</h2>
        <p class="soft">{words.questionsNote}</p>
        {own.questions.length === 0 ? <p>{words.noQuestions}</p>
          : <Bars caption={words.questionsCaption} bars={own.questions} />}
      </section>
      <section class="stack measure" aria-labelledby="impressions">
        <h2 id="impressions">{words.impressions}</h2>
        <p>{own.impressions.length > 0 ? words.impressionsLead : words.noImpressions}</p>
        <Heard heading="h3" about={own.impressions} />
      </section>
      <section class="panel stack stack--tight measure no-print" aria-labelledby="outside">
        <h2 id="outside">{words.forOutside}</h2>
        <p>{words.forOutsideLead}</p>
        <p><ButtonLink href={href('/signalen/gemeente')}>{words.toOutside}</ButtonLink></p>
      </section>
    </>
  );
};

/** Signals of one quarter; for the coordinator also what is going on now. */
export const SignalsPage = (props: Props) => {
  const { lang, href, view } = props;
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      <div class="stack stack--tight"><h1>{words.title}</h1><p class="lead measure">{words.lead}</p></div>
      <div class={view.own ? 'beside' : undefined}>
        <div>
          {view.tabs.length > 0 && <Tabs label={words.quarters} tabs={view.tabs} />}
          {view.quarter === undefined ? <EmptyState title={words.none}><p>{words.noneText}</p></EmptyState>
            : <Findings {...props} />}
        </div>
        {view.own && <div><Now lang={lang} own={view.own} /></div>}
      </div>
      {view.quarter !== undefined && <Figures {...props} />}
      {view.own && <Coordinating lang={lang} href={href} own={view.own} />}
      <details class="overview-more measure">
        <summary>{words.how}</summary>
        <ul>{words.howList.map((line) => <li>{line}</li>)}</ul>
      </details>
    </div>
  );
};
