import { LEVELS, type Level, type PartText } from '../initiatives/types.ts';
import { type Capacity, type ChainPlace, PLACES } from './types.ts';

/** Waiting time in days. */
export type Wait = { readonly fromDays: number; readonly toDays: number };

/** An offer as the map needs it. Without a provider it is the institution's own. */
export type MapOffer = {
  readonly id: string;
  readonly name: PartText;
  readonly level?: Level;
  readonly concepts: readonly string[];
  readonly provider?: { readonly kind: 'internal' | 'partner'; readonly name: string };
  readonly wait?: Wait;
};

/** A partner as the map needs it; `capacity` is what is known now. */
export type MapPartner = {
  readonly id: string;
  readonly name: PartText;
  readonly levels: readonly Level[];
  readonly themes: readonly string[];
  readonly place: ChainPlace;
  readonly capacity?: Capacity;
};

/** Who helps on one level: a partner, a team with some offers, or both in one. */
export type ChainCard = { readonly name?: string; readonly partner?: MapPartner; readonly offers: readonly MapOffer[] };
export type ChainBand = { readonly place: ChainPlace; readonly cards: readonly ChainCard[] };
export type ChainStep = { readonly level: Level; readonly bands: readonly ChainBand[] };

/** Six steps from light to heavy, inside and outside; and what nobody gave a level. */
export type ChainMap = { readonly steps: readonly ChainStep[]; readonly rest: readonly MapOffer[] };

const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');
const namesOf = ({ name }: MapPartner): readonly string[] => Object.values(name).map(plain);

/** Whether concepts belong to a theme: the theme itself, or one of its subthemes. */
const belongs = (concepts: readonly string[], theme: string): boolean =>
  concepts.some((concept) => concept === theme || concept.startsWith(`${theme}.`));

/**
 * CHAIN-6: with a theme chosen, offers about that theme and partners that say so, or that one can come to with
 * anything. Acute help always stays (STEP-4).
 */
const shows = (theme: string | undefined, concepts: readonly string[], levels: readonly Level[], open: boolean) =>
  theme === undefined || levels.includes(6) || (open && concepts.length === 0) || belongs(concepts, theme);

const placeOf = ({ provider }: MapOffer): ChainPlace => (provider?.kind === 'partner' ? 'outside' : 'inside');

/** CHAIN-7: offers stand together by who gives them, and with the partner of that name. */
function cardsOf(offers: readonly MapOffer[], partners: readonly MapPartner[]): readonly ChainCard[] {
  const left = new Map<string, MapOffer[]>();
  for (const offer of offers) {
    const key = plain(offer.provider?.name ?? '');
    left.set(key, [...(left.get(key) ?? []), offer]);
  }
  const entries = partners.map((partner): ChainCard => {
    const known = namesOf(partner).filter((name) => left.has(name));
    const own = [...new Set(known)].flatMap((name) => left.get(name) ?? []);
    known.forEach((name) => left.delete(name));
    return { partner, offers: own };
  });
  const teams = [...left.values()].map((some): ChainCard => {
    const name = some[0]?.provider?.name;
    return { ...(name ? { name } : {}), offers: some };
  });
  return [...entries, ...teams.sort((a, b) => b.offers.length - a.offers.length)];
}

/** Puts everything that can be found in its place. @param theme id of an FS-T theme, to see only what belongs there */
export function chainMap(offers: readonly MapOffer[], partners: readonly MapPartner[], theme?: string): ChainMap {
  const some = offers.filter(({ concepts, level }) => shows(theme, concepts, level ? [level] : [], false));
  const gives = (partner: MapPartner, { provider }: MapOffer) => namesOf(partner).includes(plain(provider?.name ?? ''));
  const who = partners.filter((partner) =>
    shows(theme, partner.themes, partner.levels, true) || some.some((offer) => gives(partner, offer)));
  /** a partner that has an entry stands where the entry says, and wherever it offers something */
  const home = (offer: MapOffer) => who.find((partner) => gives(partner, offer))?.place ?? placeOf(offer);
  const standsAt = (partner: MapPartner, level: Level) =>
    partner.levels.includes(level) || some.some((offer) => offer.level === level && gives(partner, offer));
  const steps = LEVELS.map((level): ChainStep => ({
    level,
    bands: PLACES.map((place) => ({
      place,
      cards: cardsOf(
        some.filter((offer) => offer.level === level && home(offer) === place),
        who.filter((partner) => partner.place === place && standsAt(partner, level)),
      ),
    })),
  }));
  return { steps, rest: some.filter(({ level }) => level === undefined) };
}

/** The shortest and the longest wait among some offers; undefined when nobody said. */
export function waitOf(offers: readonly Pick<MapOffer, 'wait'>[]): Wait | undefined {
  const waits = offers.flatMap(({ wait }) => (wait ? [wait] : []));
  if (waits.length === 0) return undefined;
  return {
    fromDays: Math.min(...waits.map(({ fromDays }) => fromDays)),
    toDays: Math.max(...waits.map(({ toDays }) => toDays)),
  };
}
