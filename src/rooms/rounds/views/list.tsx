import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { MonthGrid } from '../../../ui/month-grid/month-grid.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { ListView } from '../presenters/list.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: ListView; mail: boolean; href: (path: string) => string };

/** How a state looks; the word says it. */
export const LOOKS = { planned: 'plain', open: 'good', closing: 'attention', closed: 'plain' } as const;

const Rounds = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang);
  const { columns } = words.list;
  if (view.rounds.length === 0) return <EmptyState title={words.list.none}>{words.list.noneText}</EmptyState>;
  return (
    <Table lang={lang} caption={words.list.rounds} quietCaption stacked
      columns={[{ label: columns.name }, { label: columns.state }, { label: columns.when }, { label: columns.who }]}
      rows={view.rounds.map(({ id, title, state, when, who, elsewhere }) => [
        <a href={href(`/beleid/rondes/${id}`)}><PartText lang={lang} text={title} /></a>,
        elsewhere ? <Tag>{words.list.elsewhere}</Tag> : <Tag look={LOOKS[state]}>{words.states[state]}</Tag>, when, who,
      ])} />
  );
};

const Calendar = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).list;
  return (
    <>
      {view.halves.map(({ title, months, quiet, overlaps }) => (
        <section class="stack">
          <h3>{title}</h3>
          {overlaps.length > 0 && (
            <Notice lang={lang} title={words.overlapTitle}>
              <ul>{overlaps.map((overlap) => <li>{overlap}</li>)}</ul>
            </Notice>
          )}
          <MonthGrid lang={lang} heading="h4" empty={words.nothing} months={months.map(({ items, ...month }) => ({
            ...month, items: items.map(({ path, ...item }) => ({ ...item, ...(path ? { href: href(path) } : {}) })),
          }))} />
          {quiet.length > 0 && <p class="soft">{words.quietTitle}: {quiet.join('; ')}.</p>}
        </section>
      ))}
    </>
  );
};

const Others = ({ lang, view, href }: Props) => {
  const { list: words, minutes: inMinutes } = wordsOf(lang);
  return (
    <>
      <p class="measure">{words.othersText}</p>
      {view.surveys.length === 0 ? <p class="soft">{words.noOthers}</p> : (
        <ul class="plain-list stack stack--tight">
          {view.surveys.map(({ id, title, by, when, who, minutes, keeps }) => (
            <li>
              <strong>{title}</strong>, {by}: {when}, {who}{minutes !== null && <> ({inMinutes(minutes)})</>}{' '}
              {keeps && <a href={href(`/beleid/rondes/anderen/${id}/weg`)} aria-label={words.removeNamed(title)}>{words.removeOther}</a>}
            </li>
          ))}
        </ul>
      )}
      <Buttons><ButtonLink href={href('/beleid/rondes/anderen')}>{words.addOther}</ButtonLink></Buttons>
    </>
  );
};

/** Rounds, and everything that students are asked. */
export const ListPage = (props: Props) => {
  const { lang, view, mail, href } = props;
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: words.policy }]} />
      <h1>{words.title}</h1>
      <p class="lead measure">{words.list.lead}</p>
      <div class="stack stack--loose">
        {!view.on && <Notice lang={lang} kind="warning" title={words.list.off}><p>{words.list.offText}</p></Notice>}
        {!mail && <Notice lang={lang} title={words.list.noMail}><p>{words.list.noMailText}</p></Notice>}
        <Buttons><ButtonLink look="primary" href={href('/beleid/rondes/nieuw')}>{words.list.make}</ButtonLink></Buttons>
        <section class="stack"><h2>{words.list.rounds}</h2><Rounds {...props} /></section>
        <section class="stack"><h2>{words.list.calendar}</h2><Calendar {...props} /></section>
        <section class="stack"><h2>{words.list.others}</h2><Others {...props} /></section>
      </div>
    </>
  );
};
