import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Qr } from '../../../ui/qr/qr.tsx';
import type { PosterView } from '../presenters/poster.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string; view: PosterView };

const Urgent = ({ lang, view }: Pick<Props, 'lang' | 'view'>) => {
  const words = wordsOf(lang).print;
  return (
    <section class="poster__urgent" aria-label={wordsOf(lang).urgent.summary}>
      <h2>{wordsOf(lang).urgent.summary}</h2>
      <dl>
        <div><dt>{words.now}</dt><dd>{words.nowText}</dd></div>
        <div><dt>{words.today}</dt><dd>{words.todayText}</dd></div>
        <div><dt>{words.week}</dt><dd>{words.weekText}</dd></div>
        {view.own && <div><dt>{words.own}</dt><dd>{view.own}</dd></div>}
      </dl>
    </section>
  );
};

/** One poster: four steps, the urgent branch, who to go to for what, and the way to the route map. */
export const PosterPage = ({ lang, href, view }: Props) => {
  const words = wordsOf(lang).print;
  return (
    <div class="stack">
      <div class="stack stack--tight no-print">
        <Breadcrumb lang={lang} links={[{ href: href('/routekaart'), label: wordsOf(lang).title }]} />
        <p>{words.posterHint}</p>
        <div class="row"><PrintButton lang={lang} /></div>
      </div>
      <article class="poster">
        <header>
          <h1>{words.posterTitle}</h1>
          <p>{words.posterLead}</p>
        </header>
        <ol class="poster__steps plain-list">
          {Object.values(words.steps).map(([title, text]) => <li><strong>{title}</strong> <span>{text}</span></li>)}
        </ol>
        <Urgent lang={lang} view={view} />
        <div class="poster__foot">
          <section>
            <h2>{words.who}</h2>
            <dl class="poster__who">{view.rows.map(({ about, to }) => <div><dt>{about}</dt><dd>{to}</dd></div>)}</dl>
          </section>
          <section class="poster__scan">
            <Qr size={view.code.size} path={view.code.path} label={words.qr} />
            <p><strong>{words.scan} {view.address}</strong></p>
            <p>{words.scanHint}</p>
            <p>{view.institution}</p>
          </section>
        </div>
      </article>
    </div>
  );
};
