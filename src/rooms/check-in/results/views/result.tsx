import type { Lang } from '../../../../core/frameworks/types.ts';
import { AcuteHelp } from '../../../../ui/acute-panel/acute-help.tsx';
import type { AcuteView } from '../../../../ui/acute-panel/view.ts';
import { Button, ButtonLink } from '../../../../ui/button/button.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import type { ResultView } from '../presenter.ts';
import { wordsOf } from '../words.ts';
import { Advice } from './advice.tsx';
import { Outcomes, Picture } from './outcomes.tsx';

type Props = {
  lang: Lang; href: (path: string) => string; view: ResultView; acute?: AcuteView | undefined;
  /** the address of this result, when it is kept */
  at?: string | undefined;
  keepLater?: string | undefined;
  /** the day on which it goes; absent: it is shown once */
  soon?: string | undefined;
};

const Keep = ({ lang, href, token, soon }: Pick<Props, 'lang' | 'href' | 'soon'> & { token: string }) => {
  const words = wordsOf(lang).keep;
  return (
    <form method="post" action={href('/check-in/bewaren')} class="panel stack stack--tight no-print">
      <h2>{soon ? words.soon(soon) : words.title}</h2>
      <p>{soon ? words.soonText : words.text}</p>
      <input type="hidden" name="token" value={token} />
      <div><Button>{words.button}</Button></div>
    </form>
  );
};

const Together = ({ lang, at }: { lang: Lang; at: string }) => {
  const words = wordsOf(lang).together;
  return (
    <section class="panel stack stack--tight no-print" aria-labelledby="together">
      <h2 id="together">{words.title}</h2>
      <p>{words.text}</p>
      <div><ButtonLink href={`${at}?samen`}>{words.open}</ButtonLink></div>
    </section>
  );
};

/** What came of a check-in, for the student alone: words, picture, what may help, and the answers as a table. */
export const ResultBody = ({ lang, href, view, acute, at, keepLater, soon }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      {acute && <AcuteHelp lang={lang} view={acute} />}
      <h1>{view.name}</h1>
      <div class="stack stack--loose">
        <div class="stack measure">
          {view.lead.map((line) => <p class="lead">{line}</p>)}
          <p class="soft">{view.on}. {words.private}</p>
          {view.changed && <Notice lang={lang}><p>{words.changed}</p></Notice>}
          {view.advice.length > 0 && <p class="no-print"><a href="#doen">{words.toDo}</a></p>}
        </div>
        {keepLater && <Keep lang={lang} href={href} token={keepLater} soon={soon} />}
        <Outcomes lang={lang} outcomes={view.outcomes} picture={view.picture} />
        <Picture lang={lang} picture={view.picture} />
        <Advice lang={lang} href={href} advice={view.advice} aside={view.aside}
          {...(at ? { away: `${at}/niet-voor-mij` } : {})} />
        {view.starters && at && <Together lang={lang} at={at} />}
        <details class="more">
          <summary>{words.answersTitle}</summary>
          <Table lang={lang} caption={words.answersTitle} quietCaption
            columns={[{ label: words.question }, { label: words.answer }]} rows={view.answers} />
        </details>
        <p class="soft small">{view.note}</p>
      </div>
    </>
  );
};
