import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { ReferView, RouteView } from '../presenters/route.ts';
import { wordsOf } from '../words.ts';

export type CardTab = { readonly href: string; readonly label: string; readonly here: boolean };
type Props = {
  lang: Lang; href: (path: string) => string; cards: readonly RouteView[]; tabs: readonly CardTab[]; address: string;
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section>
    <h3>{title}</h3>
    <ul>{lines.map((line) => <li>{line}</li>)}</ul>
  </section>
);

const Refer = ({ title, refer }: { title: string; refer: readonly ReferView[] }) => (
  <section>
    <h3>{title}</h3>
    <ul>
      {refer.map(({ who, speed, when, say }) => (
        <li><strong>{who}, {speed.toLowerCase()}.</strong> {when} {say}</li>
      ))}
    </ul>
  </section>
);

const Card = ({ lang, card, address }: { lang: Lang; card: RouteView; address: string }) => {
  const words = wordsOf(lang);
  return (
    <article class="route-card">
      <h2>{card.title}</h2>
      <Lines title={words.route.talk} lines={card.open} />
      <Lines title={words.route.leaveOut} lines={card.leaveOut} />
      <Lines title={words.route.yourself} lines={card.yourself} />
      <Refer title={words.route.refer} refer={card.refer} />
      <Lines title={words.urgent.summary} lines={card.urgent} />
      <p class="route-card__now">{words.print.cardNow}</p>
      <p class="route-card__address">{address}/{card.key}</p>
    </article>
  );
};

/** A card per route, two on a sheet. */
export const CardsPage = ({ lang, href, cards, tabs, address }: Props) => {
  const words = wordsOf(lang);
  return (
    <div class="stack">
      <div class="stack no-print">
        <Breadcrumb lang={lang} links={[{ href: href('/routekaart'), label: words.title }]} />
        <h1>{words.print.cardsTitle}</h1>
        <p class="lead">{words.print.cardsLead}</p>
        <Tabs label={words.print.theme} tabs={tabs} />
        <div class="row"><PrintButton lang={lang} /></div>
      </div>
      <div class="route-cards">{cards.map((card) => <Card lang={lang} card={card} address={address} />)}</div>
    </div>
  );
};
