import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Qr } from '../../../ui/qr/qr.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { RoundView } from '../presenters/one.ts';
import { wordsOf } from '../words/index.ts';
import { LOOKS } from './list.tsx';

type Props = { lang: Lang; view: RoundView; said?: 'made' | 'changed' | 'cleared'; href: (path: string) => string };

const Said = ({ lang, view, said }: Props) => {
  const words = wordsOf(lang);
  if (!said) return <></>;
  const title = said === 'made' ? words.one.made : said === 'changed' ? words.one.changed : words.people.cleared;
  return <Notice lang={lang} kind="ok" title={title} live>{said === 'made' && view.takesPeople && <p>{words.one.madeMail}</p>}</Notice>;
};

const What = ({ lang, view }: Props) => {
  const { one: words, minutes } = wordsOf(lang);
  const list = view.invited === null ? words.noPeople : words.people(view.invited);
  return (
    <Facts>
      <Fact name={words.instrument}>{view.instrument} ({minutes(view.minutes)})</Fact>
      <Fact name={words.who}>{view.who}</Fact>
      <Fact name={words.when}>{view.when}</Fact>
      {!view.inClass && !view.elsewhere && <Fact name={words.remind}>{view.reminders || words.noReminders}</Fact>}
      {!view.inClass && !view.elsewhere && <Fact name={words.invited}>{list}</Fact>}
    </Facts>
  );
};

const Doing = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).one;
  const at = `/beleid/rondes/${view.id}`;
  if (!view.keeps) return <></>;
  return (
    <Buttons>
      {view.takesPeople && (
        <ButtonLink look={view.invited === null ? 'primary' : 'secondary'} href={href(`${at}/mensen`)}>{view.invited === null ? words.load : words.other}</ButtonLink>
      )}
      {view.state === 'planned' && <ButtonLink href={href(`${at}/bewerken`)}>{words.edit}</ButtonLink>}
      {view.state === 'planned' && <ButtonLink look="subtle" href={href(`${at}/weg`)}>{words.remove}</ButtonLink>}
    </Buttons>
  );
};

const Turnout = ({ lang, view: { turnout } }: Props) => {
  const words = wordsOf(lang).one;
  if (!turnout) return <p>{words.waits}</p>;
  const table = (caption: string, rows: readonly { part: string; many: string }[]) => rows.length > 0 && (
    <Table lang={lang} caption={caption} columns={[{ label: words.part }, { label: words.many }]}
      rows={rows.map(({ part, many }) => [part, many])} />
  );
  return (
    <>
      <p><strong>{words.all}: {turnout.all}.</strong> {words.turnoutText}</p>
      {table(words.byUnit, turnout.byUnit)}
      {table(words.byYear, turnout.byYear)}
    </>
  );
};

const Link = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).one;
  return (
    <section class="panel stack form-link">
      <h2>{words.link}</h2>
      <p>{words.linkText}</p>
      {view.inClass && <Qr size={view.link.code.size} path={view.link.code.path} label={words.alt} />}
      <p><a href={view.link.address}>{view.link.address}</a></p>
      {view.inClass && <p><a href={href(`/beleid/rondes/${view.id}/poster`)}>{words.poster}</a></p>}
    </section>
  );
};

const Mails = ({ lang, view }: Props) => {
  const words = wordsOf(lang).one;
  return (
    <section class="stack measure">
      <h2>{words.mail}</h2>
      {view.mails.map(({ lang: one, subject, paragraphs }) => (
        <details class="panel" open={one === lang}>
          <summary>{words.mailIn[one]}</summary>
          <p><strong>{words.subject}:</strong> <span lang={one}>{subject}</span></p>
          <div lang={one}>
            {paragraphs.map((lines) => <p>{lines.map((line, i) => <>{i > 0 && <br />}{line}</>)}</p>)}
          </div>
        </details>
      ))}
    </section>
  );
};

/** One round for who coordinates. Never how many took part before it has closed, and never who. */
export const RoundPage = (props: Props) => {
  const { lang, view, href } = props;
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/rondes'), label: words.title }]} />
      <h1><PartText lang={lang} text={view.title} /></h1>
      <p><Tag look={LOOKS[view.state]}>{view.elsewhere ? words.list.elsewhere : words.states[view.state]}</Tag></p>
      <div class="stack stack--loose">
        <Said {...props} />
        <What {...props} />
        {view.elsewhere && <p>{words.one.elsewhere}</p>}
        <Doing {...props} />
        {!view.elsewhere && view.state !== 'planned' && <section class="stack measure"><h2>{words.one.turnout}</h2><Turnout {...props} /></section>}
        {!view.elsewhere && view.state !== 'closed' && <Link {...props} />}
        {!view.elsewhere && !view.inClass && view.state !== 'closed' && <Mails {...props} />}
      </div>
    </>
  );
};
