import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { SheetView } from '../presenters/sheet.ts';
import { sheetWordsOf } from '../sheet-words.ts';

type Props = { lang: Lang; view: SheetView; href: (path: string) => string };

const Places = ({ lang, view }: Props) => {
  const words = sheetWordsOf(lang);
  return (
    <section aria-labelledby="places">
      <h2 id="places">{words.places}</h2>
      {view.places.length === 0 ? <p class="soft">{words.noPlaces}</p> : (
        <ul>{view.places.map(({ scheme, labels }) => <li><strong>{scheme}:</strong> {labels.join(' · ')}</li>)}</ul>
      )}
    </section>
  );
};

const YearsTable = ({ lang, view }: Props) => {
  const words = sheetWordsOf(lang);
  return (
    <section aria-labelledby="years">
      <h2 id="years">{words.years}</h2>
      {view.years.length === 0 ? <p class="soft">{words.none}</p> : (
        <Table lang={lang} caption={words.years} quietCaption stacked
          columns={[
            { label: words.year }, { label: words.reach }, { label: words.reception }, { label: words.effect },
            { label: words.cost }, { label: words.budget, numeric: true }, { label: words.spent, numeric: true },
          ]}
          rows={view.years.map(({ year, reach, reception, effect, cost, budget, spent }) =>
            [year, reach, reception, effect, cost, budget, spent])} />
      )}
      {view.hasEffect && <p class="soft">{words.effectNote}</p>}
    </section>
  );
};

const Voices = ({ lang, view }: Props) => (view.voices.length === 0 ? <></> : (
  <section aria-labelledby="voices">
    <h2 id="voices">{sheetWordsOf(lang).voices}</h2>
    {view.voices.map(({ text, from }) => <p>{text} <span class="soft">({from})</span></p>)}
  </section>
));

const Decisions = ({ lang, view }: Props) => {
  const words = sheetWordsOf(lang);
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.decisions}</h2>
      {view.decisions.length === 0 && <p class="soft">{words.noDecisions}</p>}
      {view.decisions.map(({ what, why, by, again, without }) => (
        <p>
          <strong>{what}.</strong> {why} <span class="soft">{by} {again}</span>
          {without && <> <Tag look="attention">{words.without}</Tag></>}
        </p>
      ))}
    </section>
  );
};

/** One initiative on one sheet, for a meeting. */
export const SheetPage = (props: Props) => {
  const { lang, view, href } = props;
  const words = sheetWordsOf(lang);
  return (
    <article class="evidence-sheet evidence-sheet--one stack">
      <Breadcrumb lang={lang} links={[{ href: href(`/initiatieven/${view.id}`), label: words.back }]} />
      <header>
        <h1>{view.name}</h1>
        <p class="row">
          <Tag>{view.kind}</Tag>
          <Tag>{view.status}</Tag>
          <Tag look={view.findable ? 'good' : 'plain'}>{view.findable ? words.findable : words.hidden}</Tag>
        </p>
        <p class="lead"><PartText lang={lang} text={view.summary} /></p>
        {view.description && <p><PartText lang={lang} text={view.description} /></p>}
        <p class="no-print"><PrintButton lang={lang} /></p>
      </header>
      <Facts>
        {view.facts.map(([name, value]) => <Fact name={name}>{value}</Fact>)}
        <Fact name={words.join}><PartText lang={lang} text={view.join} /></Fact>
      </Facts>
      <Places {...props} />
      <YearsTable {...props} />
      <Voices {...props} />
      <Decisions {...props} />
      <p class="soft">{view.printed}</p>
    </article>
  );
};
