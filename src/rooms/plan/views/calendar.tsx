import type { Lang } from '../../../core/frameworks/types.ts';
import { CopyText } from '../../../ui/copy-text/copy-text.tsx';
import { MonthGrid } from '../../../ui/month-grid/month-grid.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { YearView } from '../presenters/calendar.ts';
import { wordsOf } from '../words/index.ts';
import { Frame } from './frame.tsx';

type Props = {
  lang: Lang;
  href: (path: string) => string;
  view: YearView;
  /** the own address, for a coordinator */ feed?: string;
};

const Feed = ({ lang, feed }: { lang: Lang; feed: string }) => {
  const words = wordsOf(lang).feed;
  return (
    <section class="stack no-print measure" aria-labelledby="feed">
      <h2 id="feed">{words.title}</h2>
      <p>{words.lead}</p>
      <CopyText lang={lang} id="feed-address" label={words.label} text={feed} />
      <p>
        <strong>{words.secret}</strong>
      </p>
      <p class="soft">{words.stop}</p>
    </section>
  );
};

/** An academic year by month, on one sheet. */
export const CalendarPage = ({ lang, href, view, feed }: Props) => {
  const words = wordsOf(lang).year;
  return (
    <Frame lang={lang} title={words.title(view.name)} lead={words.lead} href={href} here="calendar">
      <div class="row row--apart no-print">
        <a href={href(view.previous.path)}>{words.previous(view.previous.name)}</a>
        {view.months.some(({ now }) => now) && <a href="#now">{words.toNow}</a>}
        <PrintButton lang={lang} label={words.print} />
        <a href={href(view.next.path)}>{words.next(view.next.name)}</a>
      </div>
      <MonthGrid
        lang={lang}
        empty={words.empty}
        months={view.months.map((month) => ({
          ...month,
          items: month.items.map((item) => ({ ...item, href: item.href && href(item.href) })),
        }))}
      />
      {feed && <Feed lang={lang} feed={feed} />}
    </Frame>
  );
};
