import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { SelectField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { UnitsView, VisionView } from '../presenters/vision.ts';
import { wordsOf } from '../words/index.ts';
import { Comments } from './comments.tsx';
import { Parts } from './parts.tsx';

type Href = (path: string) => string;
type Props = {
  lang: Lang; view: VisionView; typed?: string; sent: boolean; problems: readonly FieldError[]; href: Href;
};

const Actions = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).vision;
  const address = href(`/beleid/visie/${view.id}`);
  if (!view.keeps) return <></>;
  return view.state === 'draft' ? (
    <p class="row no-print">
      <ButtonLink href={`${address}/bewerken`}>{words.edit}</ButtonLink>
      <ButtonLink href={`${address}/besluit`}>{words.decide}</ButtonLink>
      <a href={`${address}/weg`}>{words.remove}</a>
    </p>
  ) : view.drafts.length === 0 ? (
    <p class="no-print"><ButtonLink href={href(`/beleid/visie/nieuw?onderdeel=${view.unit}`)}>{words.start}</ButtonLink></p>
  ) : <></>;
};

const List = ({ title, items, none }: { title: string; items: readonly string[]; none: string }) => (
  <>
    <h2>{title}</h2>
    {items.length === 0 ? <p class="soft">{none}</p> : <ul>{items.map((item) => <li>{item}</li>)}</ul>}
  </>
);

const Versions = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).vision;
  if (!view.pair) return <></>;
  const options = view.versions.map(({ id, label }) => ({ value: id, label }));
  return (
    <section class="no-print" aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      <ul>
        {view.versions.map(({ id, label, here }) => (
          <li>{here ? <strong aria-current="page">{label}</strong> : <a href={href(`/beleid/visie/${id}`)}>{label}</a>}</li>
        ))}
      </ul>
      <form method="get" action={href('/beleid/visie/vergelijk')} class="stack stack--tight measure">
        <SelectField lang={lang} name="a" label={words.compareA} required options={options} value={view.pair.a} empty={false} />
        <SelectField lang={lang} name="b" label={words.compareB} required options={options} value={view.pair.b} empty={false} />
        <Buttons><Button look="secondary">{words.compare}</Button></Buttons>
      </form>
    </section>
  );
};

const Whole = (props: Props) => {
  const { lang, view } = props;
  const words = wordsOf(lang).vision;
  return (
    <>
      <div class="row"><h1>{view.title}</h1><Tag look={view.state === 'draft' ? 'attention' : 'good'}>{view.label}</Tag></div>
      {view.state === 'draft' && <p class="lead">{words.draftText}</p>}
      {view.overdue && <Notice lang={lang} kind="warning" title={words.overdue}>{view.overdue}</Notice>}
      <Actions {...props} />
      <div class="stack stack--loose">
        <div class="measure">
          {view.paragraphs.length === 0 ? <p class="soft">{words.noText}</p> : view.paragraphs.map((text) => <p>{text}</p>)}
          <List title={words.values} items={view.values} none={words.noValues} />
          <List title={words.spearheads} items={view.spearheads} none={words.noSpearheads} />
        </div>
        <Parts {...props} />
        <section aria-labelledby="facts">
          <h2 id="facts">{words.facts}</h2>
          <Facts>{view.facts.map(([name, value]) => <Fact name={name}>{value}</Fact>)}</Facts>
        </section>
        <Versions {...props} />
        <Comments {...props} />
      </div>
    </>
  );
};

/** One version of a vision. */
export const VisionPage = (props: Props) => (
  <>
    <ErrorSummary lang={props.lang} errors={props.problems} />
    <Breadcrumb lang={props.lang} links={[{ href: props.href('/beleid/visie'), label: wordsOf(props.lang).vision.title }]} />
    <Whole {...props} />
  </>
);

const Units = ({ lang, units, href, starts }: { lang: Lang; units: UnitsView; href: Href; starts: boolean }) => {
  const words = wordsOf(lang).vision;
  return (
    <section class="panel stack no-print" aria-labelledby="units">
      <h2 id="units">{words.units}</h2>
      {units.own.length === 0 ? <p>{words.noUnits}</p> : (
        <>
          <p>{words.unitsOwn}:</p>
          <ul>{units.own.map(({ id, name }) => <li><a href={href(`/beleid/visie/${id}`)}>{name}</a></li>)}</ul>
        </>
      )}
      <form method="get" action={href('/beleid/visie')} class="stack stack--tight measure">
        <SelectField lang={lang} name="onderdeel" label={words.unitLabel} required options={units.options} value={units.chosen} empty={wordsOf(lang).whole} />
        <Buttons><Button look="secondary">{words.unitShow}</Button></Buttons>
      </form>
      {starts && <p class="no-print"><a href={href('/beleid/visie/nieuw')}>{words.startOther}</a></p>}
    </section>
  );
};

type HoldingProps = Omit<Props, 'view'> & {
  view?: VisionView; units: UnitsView; inherited?: string; draft?: string; starts: boolean;
};

/** The vision that holds here, and where to find the others. */
export const HoldingPage = ({ view, units, inherited, draft, starts, ...props }: HoldingProps) => {
  const { lang, href } = props;
  const words = wordsOf(lang).vision;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: wordsOf(lang).policy }]} />
      {inherited && <Notice lang={lang} title={inherited} />}
      {draft && <p class="no-print"><a href={href(`/beleid/visie/${draft}`)}>{words.drafts}</a></p>}
      <div class="stack stack--loose">
        <div>
          {view ? <Whole {...props} view={view} /> : (
            <>
              <h1>{words.title}</h1>
              <p class="lead">{words.lead}</p>
              <EmptyState title={words.none}>
                <p>{words.noneText}</p>
                {starts && <ButtonLink look="primary" href={href('/beleid/visie/nieuw')}>{words.startOther}</ButtonLink>}
              </EmptyState>
            </>
          )}
        </div>
        {units.options.length > 0 && <Units lang={lang} units={units} href={href} starts={starts && Boolean(view)} />}
      </div>
    </>
  );
};
