import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { InstrumentView } from '../presenters/instruments.ts';
import { wordsOf } from '../words/index.ts';
import { Decisions } from './decisions.tsx';
import { type Href, PATHS } from './frame.tsx';
import { StateTag } from './instruments.tsx';

type Part = { lang: Lang; view: InstrumentView };

const Questions = ({ lang, view }: Part) => {
  const words = wordsOf(lang).one;
  return (
    <>
      <Table lang={lang} caption={words.items} stacked
        columns={[{ label: words.question }, { label: words.answers }]}
        rows={view.items.map(({ number, text, answers, acute }) => [
          <>{number}. {text}{acute && <><br /><em>{acute}</em></>}</>, answers,
        ])} />
      <Table lang={lang} caption={words.scores} stacked
        columns={[
          { label: words.score }, { label: words.from }, { label: words.missing, numeric: true },
          { label: words.bands },
        ]}
        rows={view.scores.map(({ name, items, missing, bands }) => [name, items, missing, bands])} />
    </>
  );
};

const Clinical = ({ lang, view }: Part) => {
  const words = wordsOf(lang).one;
  return (
    <section class="stack measure" aria-labelledby="besluiten">
      <h2 id="besluiten">{words.clinical}</h2>
      <p>{words.clinicalText}</p>
      <Decisions lang={lang} rows={view.decisions} />
    </section>
  );
};

type Props = Part & {
  href: Href; errors: readonly FieldError[]; brought: boolean; lacks: readonly ('nl' | 'en')[]; saved: boolean;
};

/** One instrument: what it asks, how it scores, whether it is on. */
export const InstrumentPage = ({ lang, href, view, errors, brought, lacks, saved }: Props) => {
  const words = wordsOf(lang).one;
  const isOn = view.state === 'on';
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: href(PATHS.instruments), label: words.back }]} />
      <h1>{view.name} <StateTag lang={lang} state={view.state} /></h1>
      <div class="stack stack--loose">
        {brought && (
          <Notice lang={lang} kind="ok" title={words.brought} live>
            {words.broughtText} {lacks.map((one) => `${words.lacks[one]} `)}
          </Notice>
        )}
        {saved && <Notice lang={lang} kind="ok" title={wordsOf(lang).saved} live />}
        <p class="lead measure">{view.about}</p>
        {view.replaces && <p>{words.replaces}</p>}
        <section class="panel stack">
          <p>{isOn ? `${words.onText} ${words.checkInOff}` : words.offText}</p>
          <form method="post" action={`${view.base}/${isOn ? 'uit' : 'aan'}`}>
            <Button look={isOn || view.state === 'waits' ? 'secondary' : 'primary'}>
              {isOn ? words.switchOff : words.switchOn}
            </Button>
          </form>
        </section>
        {view.decisions.length > 0 && <Clinical lang={lang} view={view} />}
        <Facts>
          {view.facts.map((fact) => (
            <Fact name={fact.name}>{fact.href ? <a href={fact.href} rel="noreferrer">{fact.text}</a> : fact.text}</Fact>
          ))}
        </Facts>
        <Questions lang={lang} view={view} />
        <section class="stack" aria-labelledby="bestand">
          <h2 id="bestand">{words.download}</h2>
          <Buttons>
            <ButtonLink href={`${view.base}/json`} download>{words.asJson}</ButtonLink>
            <ButtonLink href={`${view.base}/fhir`} download>{words.asFhir}</ButtonLink>
            {!view.ours && <ButtonLink look="subtle" href={`${view.base}/weg`}>{words.remove}</ButtonLink>}
          </Buttons>
        </section>
      </div>
    </>
  );
};
