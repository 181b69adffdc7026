import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string;
  /** absent: shown once, kept nowhere */
  id?: string;
  /** a reminder was asked for, and nobody knows yet when */
  remind: boolean;
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
        {id && <li><a href={href(`/gedeeld/nieuw?uitslag=${id}`)}>{words.share}</a></li>}
        <li><a href={href('/mijn-gegevens')}>{words.data}</a></li>
        {id && <li><a href={href(`/mijn-gegevens/weg/${id}`)}>{words.delete}</a></li>}
      </ul>
    </nav>
  );
};

/** Around a result: where one came from, and where one can go from here. */
export const AroundResult = (props: Props) => {
  const { lang, href, children } = props;
  return (
    <div class="stack stack--loose">
      <Breadcrumb lang={lang} links={[{ href: href('/check-in'), label: wordsOf(lang).back }]} />
      {children}
      <Next {...props} />
    </div>
  );
};
