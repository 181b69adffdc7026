import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { TrainingView } from '../presenters/training.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; view: TrainingView; said?: string; href: (path: string) => string };
type DateProps = { lang: Lang; date: TrainingView['dates'][number]; href: (path: string) => string };

const OneDate = ({ lang, date, href }: DateProps) => {
  const words = wordsOf(lang).training;
  const quiet = <span class="visually-hidden">: {date.moment}</span>;
  return (
    <li>
      <article class="panel stack stack--tight">
        <h3>{date.moment}</h3>
        <p>{date.form}, {date.place}</p>
        {date.mine && <p><Tag look={date.waiting ? 'attention' : 'good'}>{date.mine}</Tag></p>}
        {date.note && <p>{date.note}. {date.until}</p>}
        <Buttons>
          {date.signUp && (
            <form method="post" action={href(`/scholing/moment/${date.id}/aanmelden`)}>
              <Button>{date.signUp}{quiet}</Button>
            </form>
          )}
          {date.stepBack && (
            <>
              <ButtonLink href={href(`/scholing/moment/${date.id}/agenda.ics`)} icon="clock">{words.calendar}{quiet}</ButtonLink>
              <form method="post" action={href(`/scholing/moment/${date.id}/afmelden`)}>
                <Button look="subtle">{words.stepBack}{quiet}</Button>
              </form>
            </>
          )}
        </Buttons>
      </article>
    </li>
  );
};

const About = ({ lang, view }: Props) => {
  const words = wordsOf(lang).training;
  return (
    <aside aria-labelledby="about">
      <div class="stack">
        <h2 id="about">{words.join}</h2>
        {view.description && <p><PartText lang={lang} text={view.description} /></p>}
        <p><PartText lang={lang} text={view.join} /></p>
        {view.by && <p class="soft">{view.by}</p>}
        {view.duties.length > 0 && (
          <>
            <h2>{words.dutyFor}</h2>
            <ul>{view.duties.map(({ role, when }) => <li>{role}: {when}</li>)}</ul>
          </>
        )}
      </div>
    </aside>
  );
};

/** A training: what it is, for whom, and when. */
export const TrainingPage = (props: Props) => {
  const { lang, view, said, href } = props;
  const words = wordsOf(lang).training;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/scholing'), label: words.all }]} />
      <h1><PartText lang={lang} text={view.name} /></h1>
      <p class="lead measure"><PartText lang={lang} text={view.summary} /></p>
      {said && <Notice lang={lang} live title={said} />}
      {view.keeps && <p><ButtonLink href={href(`/scholing/${view.id}/beheer`)}>{words.keep}</ButtonLink></p>}
      <div class="beside">
        <section class="stack" aria-labelledby="dates">
          <h2 id="dates">{words.dates}</h2>
          {view.dates.length === 0 ? <p>{words.noDates}</p> : (
            <ul class="plain-list stack">{view.dates.map((date) => <OneDate lang={lang} date={date} href={href} />)}</ul>
          )}
        </section>
        <About {...props} />
      </div>
    </>
  );
};
