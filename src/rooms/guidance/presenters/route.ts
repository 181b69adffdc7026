import type { Lang } from '../../../core/frameworks/types.ts';
import { roles } from '../../../core/guidance/content/roles/index.ts';
import { type Referral, type RoleKey, type Route, SPEEDS } from '../../../core/guidance/types.ts';
import type { Institution } from '../../../core/institution/types.ts';
import type { OfferWithPeople } from '../service.ts';
import { wordsOf } from '../words.ts';

/** Who to go to, how fast, when that fits, and how to say it. */
export type ReferView = { readonly who: string; readonly speed: string; readonly when: string; readonly say: string };

/** A route in one language, for one institution. */
export type RouteView = {
  readonly key: string;
  readonly title: string;
  readonly notice: readonly string[];
  readonly open: readonly string[];
  readonly leaveOut: readonly string[];
  readonly yourself: readonly string[];
  readonly refer: readonly ReferView[];
  readonly urgent: readonly string[];
};

const card = (key: RoleKey) => roles.find((one) => one.key === key);

/** The name of a role; one that works in one sector only is left out elsewhere. */
export const roleName = (key: RoleKey, lang: Lang): string => card(key)?.name[lang] ?? key;
export const worksIn = (key: RoleKey, sector: Institution['sector']): boolean => card(key)?.sectors?.includes(sector) ?? true;

/** Where to refer to in this sector, the fastest first. */
export const referralsIn = (route: Route, sector: Institution['sector']): readonly Referral[] =>
  SPEEDS.flatMap((speed) => route.refer.filter((one) => one.speed === speed && worksIn(one.to, sector)));

/** What a page or a card shows of a route. */
export function routeView(route: Route, sector: Institution['sector'], lang: Lang): RouteView {
  const words = wordsOf(lang).route;
  const lines = (texts: readonly { nl: string; en: string }[]) => texts.map((text) => text[lang]);
  return {
    key: route.key, title: route.title[lang], notice: lines(route.notice), open: lines(route.open).map(words.quote),
    leaveOut: lines(route.leaveOut), yourself: lines(route.yourself), urgent: lines(route.urgent),
    refer: referralsIn(route, sector).map(({ to, speed, when, say }) => ({
      who: roleName(to, lang), speed: words.speed[speed], when: when[lang], say: words.quote(say[lang]),
    })),
  };
}

/** So many offers stand with a route, and so many more that take hand-overs; the rest is one tap away. */
const MOST = 4;
const RECEIVING = 2;

/** "Takes hand-overs", and whom to ask for. */
function tagsOf({ receives, people }: OfferWithPeople, lang: Lang): readonly string[] {
  const words = wordsOf(lang).route;
  return [...(receives ? [words.receives] : []), ...(people.length > 0 ? [words.people(people.join(', '))] : [])];
}

/** Offers beside a route; `more` is where the rest is, when there is a theme to look with. */
export function offersView(offers: readonly OfferWithPeople[], route: Route, lang: Lang) {
  const more = offers.slice(MOST).filter(({ receives }) => receives).slice(0, RECEIVING);
  return {
    offers: [...offers.slice(0, MOST), ...more].map((one) => ({ ...one, tags: tagsOf(one, lang) })),
    more: route.themes.length > 0 ? `/hulp?t=${route.themes.map((id) => id.replace('fs-t.', '')).join(',')}` : '/hulp',
  };
}
export type OffersView = ReturnType<typeof offersView>;
