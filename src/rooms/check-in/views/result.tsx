import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string;
  /** absent: shown once, kept nowhere */
  id?: string;
  /** a reminder was asked for, and nobody knows yet when */
  remind: boolean;
  /** the day on which it goes, when that is soon */
  soon?: string;
  /** the result itself */
  children?: Child;
};

const Next = ({ lang, href, id, remind }: Props) => {
  const words = wordsOf(lang).result;
  return (
    <nav class="stack stack--tight" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      <ul>
        {remind && <li><a href={href('/check-in/herinnering')}>{words.remind}</a></li>}
        <li><a href={href('/oefenen')}>{words.exercises}</a></li>
        <li><a href={href('/hulp')}>{words.help}</a></li>
        {id && <li><a href={href(`/gedeeld/nieuw?uitslag=${id}`)}>{words.share}</a></li>}
        <li><a href={href('/mijn-gegevens')}>{words.data}</a></li>
        {id && <li><a href={href(`/mijn-gegevens/weg/${id}`)}>{words.delete}</a></li>}
      </ul>
    </nav>
  );
};

/** Around a result: until when it stays, and where one can go from here. */
export const AroundResult = (props: Props) => {
  const { lang, soon, children } = props;
  const words = wordsOf(lang);
  return (
    <div class="stack stack--loose">
      {soon && <Notice lang={lang} title={words.result.soon(soon)}><p>{words.result.soonText}</p></Notice>}
      {children}
      <Next {...props} />
    </div>
  );
};
