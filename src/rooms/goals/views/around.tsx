import type { Child } from 'hono/jsx';
import { GoalItem, type GoalShown } from '../../../ui/goal-card/goal-card.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { wordsOf } from '../words/index.ts';
import type { DetailProps } from './detail.tsx';

const Block = ({ title, children }: { title: string; children?: Child }) => (
  <div class="stack stack--tight"><h3>{title}</h3>{children}</div>
);

/** What is done for a goal: initiatives, actions, and what came of looking at them. */
export const Doing = ({ lang, view, reach, href }: DetailProps) => {
  const words = wordsOf(lang).detail;
  return (
    <section class="stack">
      <h2>{words.initiatives}</h2>
      {view.initiatives.length === 0 ? <p>{words.noInitiatives}</p> : (
        <ul>
          {view.initiatives.map(({ id, name, status }) => (
            <li>
              {reach.initiatives ? <a href={href(`/initiatieven/${id}`)}><PartText lang={lang} text={name} /></a> : <PartText lang={lang} text={name} />}
              {' '}<span class="soft">{status}</span>
            </li>
          ))}
        </ul>
      )}
      <Block title={words.actions}>
        {view.actions.length === 0 ? <p>{words.noActions}</p> : (
          <ul>
            {view.actions.map(({ id, title, owner, due, state, late }) => (
              <li>
                {reach.policy ? <a href={href(`/beleid/plan/${id}`)}>{title}</a> : title} <span class="soft">{owner}, {due}, {state}</span>
                {late && <> <Tag look="wrong">{words.late}</Tag></>}
              </li>
            ))}
          </ul>
        )}
        {reach.policy && <p><a href={href('/beleid/plan')}>{words.plan}</a></p>}
      </Block>
      <Block title={words.evaluations}>
        {view.evaluations.length === 0 ? <p>{words.noEvaluations}</p> : (
          <ul>
            {view.evaluations.map(({ id, name, year, state }) => (
              <li>{reach.policy ? <a href={href(`/beleid/evaluaties/${id}`)}>{name}</a> : name} <span class="soft">{year}, {state}</span></li>
            ))}
          </ul>
        )}
      </Block>
    </section>
  );
};

type Decision = DetailProps['view']['decisions'][number];

const Decisions = ({ lang, list, reach, href }: Omit<DetailProps, 'view'> & { list: readonly Decision[] }) => {
  const words = wordsOf(lang).detail;
  return (
    <ul>
      {list.map(({ name, what, why, by, day, withStudents, path }) => (
        <li>
          <strong>{what}</strong>: {path && reach.policy ? <a href={href(path)}>{name}</a> : name}
          {!withStudents && <> <Tag look="attention">{words.withoutStudents}</Tag></>}
          <br /><span>{why}</span> <span class="soft">{words.by(by, day)}</span>
        </li>
      ))}
    </ul>
  );
};

const Goals = ({ lang, title, list }: { lang: DetailProps['lang']; title: string; list: readonly GoalShown[] }) => (
  list.length === 0 ? <></> : (
    <Block title={title}>
      <ul class="plain-list stack">{list.map((goal) => <li><GoalItem lang={lang} goal={goal} /></li>)}</ul>
    </Block>
  )
);

/** Where a goal comes from, where it leads, and what stands beside it. */
export const Chain = ({ view, ...props }: DetailProps) => {
  const { lang } = props;
  const words = wordsOf(lang).detail;
  const alone = [view.parent, view.workings, view.before, view.next, view.cameOf,
    view.decisions].every((list) => list.length === 0);
  return (
    <section class="stack">
      <h2>{words.relations}</h2>
      {alone && <p>{words.nothing}</p>}
      <Goals lang={lang} title={words.before} list={view.before} />
      {view.cameOf.length > 0 && <Block title={words.cameOf}><Decisions {...props} list={view.cameOf} /></Block>}
      <Goals lang={lang} title={words.parent} list={view.parent} />
      <Goals lang={lang} title={words.workings} list={view.workings} />
      {view.decisions.length > 0 && <Block title={words.decisions}><Decisions {...props}
        list={view.decisions} /></Block>}
      <Goals lang={lang} title={words.next} list={view.next} />
      {view.outside.length > 0 && <h3>{words.outside}</h3>}
      {view.outside.length > 0 && (
        <Table lang={lang} caption={words.outside} quietCaption stacked
          columns={[{ label: words.whatColumn }, { label: words.valueColumn, numeric: true }, { label: words.year },
            { label: words.source }]}
          rows={view.outside.map(({ what, value, year, source, url }) => [what, value, year, url ? <a
            href={url}>{source}</a> : source])} />
      )}
    </section>
  );
};
