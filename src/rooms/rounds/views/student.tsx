import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { inLanguage, PartText } from '../../../ui/part-text/part-text.tsx';
import type { StudentView } from '../presenters/student.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; institution: Text; view: StudentView; href: (path: string) => string };

/** What a student reads before they begin: who asks, what for, and that nothing follows from leaving it. */
export const InvitedPage = ({ lang, institution, view, href }: Props) => {
  const words = wordsOf(lang).student;
  return (
    <div class="measure stack">
      <div>
        <p class="soft">{words.from(inLanguage(lang, institution).text)}</p>
        <h1><PartText lang={lang} text={view.title} /></h1>
      </div>
      <Notice lang={lang} title={words.free}><p>{words.freeText}</p></Notice>
      <Facts>
        <Fact name={words.facts.long}>{words.about(view.minutes)}</Fact>
        <Fact name={words.facts.until}>{view.until}</Fact>
      </Facts>
      {view.inClass && <section><h2>{words.inClass}</h2><p>{words.inClassText}</p></section>}
      <Buttons>
        <ButtonLink look="primary" href={href(view.begin)}>{words.begin}</ButtonLink>
        <ButtonLink look="subtle" href={href('/')}>{words.later}</ButtonLink>
      </Buttons>
      <section><h2>{words.why}</h2>{view.why.map((line) => <p>{line}</p>)}</section>
      <section>
        <h2>{words.answers}</h2>
        <ul>{words.answersText.map((line) => <li>{line}</li>)}</ul>
      </section>
    </div>
  );
};

/** The round is over, or there never was one with this code: nothing tells which. */
export const OverPage = ({ lang, href }: Pick<Props, 'lang' | 'href'>) => {
  const words = wordsOf(lang).student;
  return (
    <div class="measure stack">
      <h1>{words.over}</h1>
      <p class="lead">{words.overText}</p>
      <Buttons><ButtonLink href={href('/check-in')}>{words.own}</ButtonLink></Buttons>
    </div>
  );
};
