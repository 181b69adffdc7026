import { euro, euroShort } from '../../../core/accounting/euro.ts';
import { conceptById } from '../../../core/frameworks/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { type Filter, NONE, partsOf, queryOf } from '../filter.ts';
import type { Book } from '../types.ts';
import { wordsOf } from '../words/index.ts';

/** An amount that leads to its rows; without an address when there are none. */
export type Amount = { readonly text: string; readonly path?: string };
export const ROWS = '/beleid/geld/regels';

/** ACCT-7: what the rows of a filter come to, as a link to those rows. */
export function amountOf(book: Book, filter: Filter, lang: Lang): Amount & { readonly cents: number } {
  const parts = partsOf(book, filter);
  const cents = parts.reduce((sum, part) => sum + part.cents, 0);
  return { cents, text: euroShort(cents, lang), ...(parts.length > 0 ? { path: ROWS + queryOf(filter) } : {}) };
}

/** "Lijn 2 · Preventie" in short: "2 Preventie", "2.5 Suïcidepreventie". */
export function placeName(concept: string, lang: Lang): string {
  if (concept === NONE) return wordsOf(lang).lines.none;
  const label = conceptById(concept)?.label[lang] ?? concept;
  return `${concept.slice(concept.indexOf('.') + 1)} ${label}`;
}

/** A name in the language asked for, else in the other one. */
export const nameIn = ({ nl, en }: PartText, lang: Lang): string => (lang === 'nl' ? nl ?? en : en ?? nl) ?? '';

const named = (text: string): PartText => ({ nl: text, en: text });

/** Names of what a row can be about. */
export function namesIn({ sources, units, initiatives }: Book, lang: Lang) {
  const words = wordsOf(lang);
  const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const [ofSources, ofUnits, ofInitiatives] = [byId(sources), byId(units), byId(initiatives)];
  return {
    source: (id?: string): string => ofSources.get(id ?? '')?.name ?? words.sources.none,
    unit: (id?: string): string => ofUnits.get(id ?? '')?.name[lang] ?? words.units.none,
    initiative: (id?: string): PartText => ofInitiatives.get(id ?? '')?.name ?? named(words.initiatives.none),
  };
}

/** A percentage in words; undefined is what cannot be said. */
export const percent = (value: number, lang: Lang): string => (lang === 'nl'
  ? `${value.toLocaleString('nl-NL', { maximumFractionDigits: 0 })} %`
  : `${value.toLocaleString('en-GB', { maximumFractionDigits: 0 })}%`);

export const hoursText = (hours: number, lang: Lang): string =>
  hours.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 });

export { euro, euroShort };
