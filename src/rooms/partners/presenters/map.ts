import { PLAIN_THEMES } from '../../../core/frameworks/plain-themes.ts';
import { type ChainCard, chainMap, type MapOffer, type MapPartner, type Wait, waitOf } from '../../../core/chain/map.ts';
import type { ChainPlace } from '../../../core/chain/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { CARE_LEVELS } from '../../../core/stepped-care/levels.ts';
import type { CareCard, CareItem, CareStep } from '../../../ui/care-map/steps.ts';
import type { PartnersService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { roomLine, roomView } from './words-of.ts';

type Found = Awaited<ReturnType<PartnersService['findable']>>;
type Look = { readonly lang: Lang; readonly href: (path: string) => string };

const offerOf = ({ id, level, body, concepts, waiting }: Found['offers'][number]): MapOffer => ({
  id, name: body.name, concepts,
  ...(level ? { level } : {}), ...(body.provider ? { provider: body.provider } : {}),
  ...(waiting ? { wait: { fromDays: waiting.fromDays ?? 0, toDays: waiting.toDays ?? 0 } } : {}),
});

const partnerOf = ({ id, body, capacity }: Found['partners'][number]): MapPartner => ({
  id, name: body.name, levels: body.levels, themes: body.themes ?? [], place: body.place,
  ...(capacity ? { capacity } : {}),
});

const waitWords = (wait: Wait | undefined, lang: Lang) =>
  (wait ? wordsOf(lang).wait(wait.fromDays, wait.toDays) : undefined);

function itemOf({ id, name, wait }: MapOffer, { lang, href }: Look, alone: boolean): CareItem {
  const note = alone ? undefined : waitWords(wait, lang);
  return { href: href(`/aanbod/${id}`), name, ...(note ? { note } : {}) };
}

function cardOf({ name, partner, offers }: ChainCard, look: Look): CareCard {
  const words = wordsOf(look.lang);
  const room = roomView(partner?.capacity, look.lang);
  const wait = room ? room.wait : waitWords(waitOf(offers), look.lang);
  return {
    name: partner?.name ?? name ?? words.map.own,
    ...(partner ? { href: look.href(`/keten/${partner.id}`) } : {}),
    ...(room ? { state: room.state } : {}),
    ...(wait ? { wait } : {}),
    ...(offers.length > 1 ? { count: words.map.things(offers.length) } : {}),
    items: offers.map((offer) => itemOf(offer, look, offers.length === 1)),
  };
}

/** The map as a picture. @param theme number of an FS-T theme, 1 to 7 */
export function mapView(found: Found, theme: string | undefined, look: Look) {
  const map = chainMap(found.offers.map(offerOf), found.partners.map(partnerOf), theme && `fs-t.${theme}`);
  const steps = map.steps.map(({ level, bands }): CareStep => {
    const { label, weight } = CARE_LEVELS[level - 1] as (typeof CARE_LEVELS)[number];
    const cards = (place: ChainPlace) =>
      bands.filter((band) => band.place === place).flatMap((band) => band.cards.map((card) => cardOf(card, look)));
    return {
      step: level, label: label[look.lang], weight: weight[look.lang], inside: cards('inside'), outside: cards('outside'),
    };
  });
  return { steps, rest: map.rest.map((offer) => itemOf(offer, look, false)) };
}

/** One line of the table: the same as one card of the picture. */
export type MapRow = { readonly card: CareCard; readonly step: string; readonly where: string; readonly room: string };

/** The map as rows, in the order in which the picture is read. */
export function mapRows(steps: readonly CareStep[], lang: Lang): readonly MapRow[] {
  const words = wordsOf(lang);
  return steps.flatMap(({ step, label, inside, outside }) =>
    ([[inside, words.map.inside], [outside, words.map.outside]] as const).flatMap(([cards, where]) =>
      cards.map((card) => ({
        card, where, step: `${step}. ${label}`,
        room: [card.state?.label, card.wait].filter(Boolean).join(', ') || words.unknown,
      }))));
}

/** On paper there are no links to follow: how to get to whoever is outside, in one list. */
export function contactRows({ offers, partners }: Found, theme: string | undefined, lang: Lang) {
  const cards = chainMap(offers.map(offerOf), partners.map(partnerOf), theme && `fs-t.${theme}`).steps
    .flatMap(({ bands }) => bands.flatMap((band) => band.cards));
  const shown = new Set(cards.flatMap(({ partner }) => (partner ? [partner.id] : [])));
  return [...shown].flatMap((id) => partners.filter((one) => one.id === id))
    .map(({ body, words, capacity }) => ({
      name: body.name, how: words.how, reach: [body.phone, body.url, body.area].filter(Boolean).join(' · '),
      room: roomLine(roomView(capacity, lang), lang),
    }));
}

/** The seven themes to choose from, in the words of a student. */
export function themeLinks(chosen: string | undefined, { lang, href }: Look) {
  return [
    { href: href('/keten'), label: wordsOf(lang).map.all, here: chosen === undefined },
    ...Object.entries(PLAIN_THEMES).map(([theme, label]) => (
      { href: href(`/keten?thema=${theme}`), label: label[lang], here: theme === chosen })),
  ];
}
