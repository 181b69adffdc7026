import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import type { TeamView } from '../presenters/team.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: TeamView; href: (path: string) => string };
type LineProps = { lang: Lang; address: string; name: string; up: boolean; down: boolean };

const Move = ({ lang, address, name, to, label }: Omit<LineProps, 'up' | 'down'> & { to: string; label: string }) => (
  <form method="post" action={`${address}/plek`}>
    <input type="hidden" name="to" value={to} />
    <Button look="subtle">{label}<span class="visually-hidden">{wordsOf(lang).team.forWhom(name)}</span></Button>
  </form>
);

/** What a coordinator can do with one line. */
const Keep = ({ lang, address, name, up, down }: LineProps) => {
  const words = wordsOf(lang).team;
  const after = <span class="visually-hidden">{words.forWhom(name)}</span>;
  return (
    <div class="row no-print">
      <a href={address}>{words.edit}{after}</a>
      {up && <Move lang={lang} address={address} name={name} to="up" label={words.up} />}
      {down && <Move lang={lang} address={address} name={name} to="down" label={words.down} />}
      <a href={`${address}/weg`}>{words.remove}{after}</a>
    </div>
  );
};

const Line = ({ id, name, children }: { id: string; name: string; children?: Child }) => (
  <li><article class="panel stack stack--tight" id={`r-${id}`}><h3>{name}</h3>{children}</article></li>
);

const Members = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).team;
  return (
    <section class="stack" aria-labelledby="members">
      <h2 id="members">{words.members}</h2>
      {view.members.length === 0 ? <EmptyState title={words.noMembers} heading="h3"><p>{words.noMembersText}</p></EmptyState> : (
        <ol class="plain-list stack">
          {view.members.map(({ id, name, does, hours, up, down }) => (
            <Line id={id} name={name}>
              <p>{does}</p>
              <p class="soft">{hours}</p>
              {view.keeps && <Keep lang={lang} address={href(`/beleid/team/${id}`)} name={name} up={up} down={down} />}
            </Line>
          ))}
        </ol>
      )}
      {view.total && <p>{view.total}</p>}
      {view.keeps && <p class="no-print"><ButtonLink href={href('/beleid/team/nieuw')}>{words.addMember}</ButtonLink></p>}
    </section>
  );
};

const Check = ({ lang, view }: Omit<Props, 'href'>) => {
  const words = wordsOf(lang).team;
  if (view.members.length === 0 || !view.keeps) return <></>;
  return (
    <section class="panel" aria-labelledby="check">
      <h2 id="check">{words.check}</h2>
      {view.missing.length === 0 ? <p>{words.complete}</p> : (
        <>
          <p>{words.checkText}</p>
          <ul>{view.missing.map((label) => <li>{label}</li>)}</ul>
          <p class="soft small">{words.checkNote}</p>
        </>
      )}
    </section>
  );
};

const Duties = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).team;
  return (
    <section class="stack" id="taken" aria-labelledby="duties">
      <h2 id="duties">{words.duties}</h2>
      <p class="measure">{words.dutiesText}</p>
      {view.duties.length === 0 && (
        <EmptyState title={words.noDuties} heading="h3">
          {view.keeps && (
            <form method="post" action={href('/beleid/team/taken/voorstel')}>
              <p>{words.proposeText}</p>
              <Button look="secondary">{words.propose}</Button>
            </form>
          )}
        </EmptyState>
      )}
      <ol class="plain-list stack">
        {view.duties.map(({ id, who, does, not, up, down }) => (
          <Line id={id} name={who}>
            <Facts>
              <Fact name={words.does}>{does}</Fact>
              {not && <Fact name={words.doesNot}>{not}</Fact>}
            </Facts>
            {view.keeps && <Keep lang={lang} address={href(`/beleid/team/taken/${id}`)} name={who} up={up} down={down} />}
          </Line>
        ))}
      </ol>
      {view.keeps && <p class="no-print"><ButtonLink href={href('/beleid/team/taken/nieuw')}>{words.addDuty}</ButtonLink></p>}
    </section>
  );
};

/** Who carries it, and who is and is not responsible for what. */
export const TeamPage = (props: Props) => {
  const { lang, href } = props;
  const all = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: all.policy }]} />
      <h1>{all.team.title}</h1>
      <p class="lead">{all.team.lead}</p>
      <div class="stack stack--loose">
        <Members {...props} />
        <Check {...props} />
        <Duties {...props} />
      </div>
    </>
  );
};
