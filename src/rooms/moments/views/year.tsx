import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink } from '../../../ui/button/button.tsx';
import { CopyText } from '../../../ui/copy-text/copy-text.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { StopCard, Timeline } from '../../../ui/timeline/timeline.tsx';
import type { yearView } from '../presenter.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; view: ReturnType<typeof yearView>; feed: string;
  /** may set days */
  plans: boolean;
};

const Choose = ({ lang, href, view }: Props) => {
  const words = wordsOf(lang);
  return (
    <form method="get" action={href('/momenten')} class="choose-unit no-print">
      <SelectField lang={lang} name="onderdeel" label={words.unit} required empty={words.whole} options={view.units}
        value={view.unit} />
      <Button look="secondary">{words.show}</Button>
    </form>
  );
};

const Near = ({ lang, href, view }: Props) => (view.near.length === 0 ? <></> : (
  <section class="stack" aria-labelledby="near">
    <h2 id="near">{wordsOf(lang).nowAndNext}</h2>
    <div class="grid">
      {view.near.map((stop) => <StopCard {...stop} href={href(stop.href)}><p>{stop.hear}</p></StopCard>)}
    </div>
  </section>
));

const Feed = ({ lang, feed }: Props) => {
  const words = wordsOf(lang);
  return (
    <section class="stack no-print" aria-labelledby="feed">
      <h2 id="feed">{words.feed}</h2>
      <p>{words.feedLead}</p>
      <CopyText lang={lang} id="feed-address" label={words.feedLabel} text={feed} />
      <p><a href={feed} download="momenten.ics">{words.feedOnce}</a></p>
    </section>
  );
};

/** An academic year: for whom, what is now, everything in order, and how to get it in a calendar. */
export const YearPage = (props: Props) => {
  const { lang, href, view, plans } = props;
  const words = wordsOf(lang);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Choose {...props} />
      {view.stops.length === 0 ? <EmptyState title={words.empty} /> : (
        <div class="stack stack--loose">
          <Near {...props} />
          <section class="stack" aria-labelledby="year">
            <h2 id="year">{words.year(view.year)}</h2>
            <Timeline stops={view.stops.map((stop) => ({ ...stop, href: href(stop.href) }))} />
            <p class="no-print"><a href={href(view.other.path)}>{view.other.label}</a></p>
          </section>
          <Feed {...props} />
          <div class="row no-print">
            <PrintButton lang={lang} />
            {plans && <ButtonLink href={href('/momenten/data')}>{words.setDates}</ButtonLink>}
          </div>
        </div>
      )}
    </>
  );
};
