import type { Lang } from '../../../core/frameworks/types.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { ResultCard, ResultList } from '../../../ui/result-card/result-card.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { OffersView, ReferView, RouteView } from '../presenters/route.ts';
import { wordsOf } from '../words.ts';

export type RouteProps = {
  lang: Lang; href: (path: string) => string; view: RouteView; offers: OffersView;
  /** the whole address, to share */
  address: string;
  /** whose it is, which version */
  from: string;
  /** may this reader make a hand-over together with a student */
  guide: boolean;
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section class="stack stack--tight">
    <h2>{title}</h2>
    <ul>{lines.map((line) => <li>{line}</li>)}</ul>
  </section>
);

const Talk = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section class="stack stack--tight">
    <h2>{title}</h2>
    {lines.map((line) => <Quoted lines={[line]} />)}
  </section>
);

const Refer = ({ lang, href, refer, guide }: { refer: readonly ReferView[] } & Pick<RouteProps, 'lang' | 'href' | 'guide'>) => {
  const words = wordsOf(lang).route;
  return (
    <section class="stack">
      <h2>{words.refer}</h2>
      <p>{words.referLead}</p>
      <ul class="plain-list stack">
        {refer.map(({ who, speed, when, say }) => (
          <li>
            <div class="panel stack stack--tight">
              <div class="row"><h3>{who}</h3> <Tag>{speed}</Tag></div>
              <p>{when}</p>
              <p class="visually-hidden">{words.say}</p>
              <Quoted lines={[say]} />
            </div>
          </li>
        ))}
      </ul>
      {guide && (
        <div class="stack stack--tight no-print">
          <p>{words.handOverHint}</p>
          <p><ButtonLink href={href('/overdracht/samen')}>{words.handOver}</ButtonLink></p>
        </div>
      )}
    </section>
  );
};

const Offers = ({ lang, href, offers }: Pick<RouteProps, 'lang' | 'href' | 'offers'>) => {
  const words = wordsOf(lang).route;
  return (
    <section class="stack">
      <h2>{words.offers}</h2>
      {offers.offers.length === 0 ? <p>{words.noOffers}</p> : (
        <ResultList>
          {offers.offers.map(({ id, name, summary, join, level, soon, tags }) => (
            <ResultCard lang={lang} href={href(`/aanbod/${id}`)} name={name} summary={summary} join={join} level={level}
              soon={soon} tags={tags} />
          ))}
        </ResultList>
      )}
      <p class="no-print"><a href={href(offers.more)}>{words.allOffers}</a></p>
    </section>
  );
};

/** A route in the order in which a guide needs it; `title` is a heading of the page around it. */
export const RouteBody = (props: RouteProps) => {
  const { lang, view, address, from } = props;
  const words = wordsOf(lang).route;
  return (
    <>
      <Talk title={words.talk} lines={view.open} />
      <Lines title={words.leaveOut} lines={view.leaveOut} />
      <Lines title={words.yourself} lines={view.yourself} />
      <Refer {...props} refer={view.refer} />
      <div class="only-print"><Lines title={wordsOf(lang).urgent.summary} lines={[...view.urgent, wordsOf(lang).print.cardNow]} /></div>
      <Offers {...props} />
      <section class="stack stack--tight">
        <h2>{words.share}</h2>
        <p class="no-print">{words.shareHint}</p>
        <p><a href={address}>{address}</a></p>
        <p class="soft small">{from}</p>
        <div class="row"><PrintButton lang={lang} /></div>
      </section>
    </>
  );
};
