import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { GoalCard, GoalItem } from '../../../ui/goal-card/goal-card.tsx';
import { Filters } from '../../../ui/filters/filters.tsx';
import { ChipLink, Tag } from '../../../ui/tag/tag.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { GoalBranch, GoalsView } from '../presenters/list.ts';
import { wordsOf } from '../words/index.ts';

type Href = (path: string) => string;
type Props = { lang: Lang; view: GoalsView; keeper: boolean; href: Href };

const Branch = ({ lang, goal }: { lang: Lang; goal: GoalBranch }) => (
  <GoalCard lang={lang} goal={goal}>
    {goal.children.length > 0 && (
      <div class="goal-card__below">
        <p>{wordsOf(lang).list.worksOut}</p>
        <ul class="plain-list stack">
          {goal.children.map((child) => <li><GoalItem lang={lang} goal={child} /></li>)}
        </ul>
      </div>
    )}
  </GoalCard>
);

const Group = ({ lang, title, goals }: { lang: Lang; title: string; goals: readonly GoalBranch[] }) => (
  goals.length === 0 ? <></> : (
    <section class="stack">
      <h2>{title}</h2>
      {goals.map((goal) => <Branch lang={lang} goal={goal} />)}
    </section>
  )
);

const Empty = ({ lang, view, keeper, href }: Props) => {
  const words = wordsOf(lang).list;
  return (
    <EmptyState title={words.none}>
      <p>{keeper ? words.noneKeeper : words.noneReader}</p>
      {keeper && (
        <p><ButtonLink look="primary" href={href(`/beleid/doelen/voorstellen?jaar=${view.year}`)}>{words.proposals}</ButtonLink></p>
      )}
    </EmptyState>
  );
};

const Missing = ({ lang, view, keeper, href }: Props) => {
  const words = wordsOf(lang).list;
  return view.missing.length === 0 ? <></> : (
    <section class="stack">
      <h2>{words.missing}</h2>
      <p>{words.missingLead}</p>
      <ul class="row plain-list">
        {view.missing.map(({ id, label }) => (
          <li>
            {keeper ? <ChipLink href={href(`/beleid/doelen/nieuw?jaar=${view.year}&deel=${id}`)}>{label}</ChipLink> : <Tag>{label}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The goals of a year: what we want, how far we are, and for what there is no goal. */
export const GoalsPage = (props: Props) => {
  const { lang, view, keeper, href } = props;
  const words = wordsOf(lang).list;
  const address = (year: number) => href(`/beleid/doelen?jaar=${year}${view.unit ? `&eenheid=${view.unit}` : ''}`);
  return (
    <div class="stack stack--loose">
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: wordsOf(lang).hub }]} />
      <h1>{words.title(view.year)}</h1>
      <p class="lead">{words.lead}</p>
      <Tabs label={words.years} tabs={view.years.map((year) => ({ href: address(year), label: `${year}`, here: year === view.year }))} />
      <Filters lang={lang} method="get" action={href('/beleid/doelen')} chosen={view.unit ? 1 : 0} clear={href(`/beleid/doelen?jaar=${view.year}`)} hidden={{ jaar: `${view.year}` }}>
        <SelectField lang={lang} name="eenheid" label={words.unit} required options={view.unitOptions}
          value={view.unit} empty={words.all} />
      </Filters>
      {view.total > 0 && (
        <p class="row"><strong>{words.count(view.total)}</strong> {view.counts.map(({ label, look, count }) => <Tag
          look={look}>{count} · {label}</Tag>)}</p>
      )}
      <Buttons>
        {keeper && (
          <ButtonLink look={view.total > 0 ? 'primary' : 'secondary'} href={href(`/beleid/doelen/nieuw?jaar=${view.year}`)}>{words.add}</ButtonLink>
        )}
        {keeper && view.total > 0 && view.missing.length > 0 && (
          <ButtonLink href={href(`/beleid/doelen/voorstellen?jaar=${view.year}`)}>{words.proposals}</ButtonLink>
        )}
        <ButtonLink href={href(`/beleid/cyclus?jaar=${view.year}`)}>{words.cycle}</ButtonLink>
      </Buttons>
      {view.total === 0 && <Empty {...props} />}
      <Group lang={lang} title={words.whole} goals={view.whole} />
      <Group lang={lang} title={words.units} goals={view.units} />
      <Missing {...props} />
    </div>
  );
};
