import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { Filters } from '../../../ui/filters/filters.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { WorkList } from '../../../ui/work-list/work-list.tsx';
import type { ListView, RowView } from '../presenters/list.ts';
import { wordsOf } from '../words/index.ts';
import { Frame } from './frame.tsx';
import { Presses } from './presses.tsx';

type Props = { lang: Lang; href: (path: string) => string; view: ListView; /** may add */ adds: boolean };

const workOf = (row: RowView, { lang, href, view }: Props) => ({
  title: row.title, href: href(row.path), tags: row.tags, alert: row.alert,
  facts: [row.when, row.owner, ...(row.money ? [row.money] : []), ...(row.unit ? [row.unit] : []),
    ...(row.goal ? [<PartText lang={lang} text={row.goal} />] : [])],
  ...(row.presses.length > 0 ? { acts: (
    <Presses lang={lang} action={href(`${row.path}/stand`)} title={row.title} version={row.version} presses={row.presses} filter={view.query} />
  ) } : {}),
});

const Choose = ({ lang, href, view: { options, values, chosen } }: Props) => {
  const words = wordsOf(lang).filters;
  const field = (name: keyof typeof values, label: string, list: readonly { value: string; label: string }[]) => (
    <SelectField lang={lang} name={name} label={label} options={list} value={values[name]} empty={words.all} />
  );
  return (
    <Filters lang={lang} action={href('/beleid/plan')} method="get" chosen={chosen} clear={href('/beleid/plan')}>
      {field('wie', words.owner, options.owners)}
      {field('doel', words.goal, options.goals)}
      {field('onderdeel', words.unit, options.units)}
      {field('stand', words.state, options.states)}
      {field('jaar', words.year, options.years)}
    </Filters>
  );
};

const Figures = ({ lang, view: { counts, money } }: Props) => {
  const words = wordsOf(lang).stats;
  return (
    <Stats tight>
      <Stat value={counts.late} label={words.late} href={counts.late > 0 ? '#late' : undefined} />
      <Stat value={counts.soon} label={words.soon} href={counts.soon > 0 ? '#soon' : undefined} />
      <Stat value={counts.waiting} label={words.waiting} />
      <Stat value={money} label={words.money} />
    </Stats>
  );
};

/** What is done or dropped is folded away, unless somebody asked for it. */
const Group = ({ group: { key, title, rows }, ...props }: Props & { group: ListView['groups'][number] }) => {
  const list = <WorkList work={rows.map((row) => workOf(row, props))} />;
  const name = <>{title} <span class="soft">({rows.length})</span></>;
  return key === 'closed' && props.view.chosen === 0
    ? <details class="filters"><summary><h2>{name}</h2></summary><div class="filters__inside">{list}</div></details>
    : <section class="stack" aria-labelledby={key}><h2 id={key}>{name}</h2>{list}</section>;
};

/** The plan as a list: what is late on top. */
export const ListPage = (props: Props) => {
  const { lang, href, view, adds } = props;
  const words = wordsOf(lang);
  const add = adds && <ButtonLink look="primary" href={href('/beleid/plan/nieuw')}>{words.add}</ButtonLink>;
  return (
    <Frame lang={lang} title={words.title} lead={words.lead} href={href} here="list">
      {view.none ? <EmptyState title={words.empty}><p>{words.emptyText}</p>{add}</EmptyState> : (
        <>
          <Figures {...props} />
          <div class="row no-print">{add}<PrintButton lang={lang} /></div>
          <Choose {...props} />
          {view.groups.length === 0 && <p>{words.noneFound}</p>}
          {view.chosen === 0 && view.counts.late === 0 && <Notice lang={lang} kind="ok" title={words.allWell} />}
          {view.groups.map((group) => <Group group={group} {...props} />)}
        </>
      )}
    </Frame>
  );
};
