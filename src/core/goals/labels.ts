import type { Lang, Text } from '../frameworks/types.ts';
import type { ProgressState } from './progress.ts';
import type { Goal, IndicatorKind } from './types.ts';

/** How far a goal is, in a word or two. */
export const PROGRESS_LABELS: Readonly<Record<ProgressState, Text>> = {
  behind: { nl: 'Achter', en: 'Behind' },
  unsure: { nl: 'Weten we niet zeker', en: 'Not sure' },
  none: { nl: 'Nog geen cijfer', en: 'No figure yet' },
  'no-target': { nl: 'Nog geen streefcijfer', en: 'No target yet' },
  short: { nl: 'Nog niet gehaald', en: 'Not there yet' },
  'on-way': { nl: 'Op weg', en: 'On the way' },
  met: { nl: 'Gehaald', en: 'Reached' },
  reached: { nl: 'Gehaald, gesloten', en: 'Reached, closed' },
  'not-reached': { nl: 'Niet gehaald, gesloten', en: 'Not reached, closed' },
  dropped: { nl: 'Losgelaten', en: 'Let go' },
};

/** What an indicator counts. */
export const INDICATOR_LABELS: Readonly<Record<IndicatorKind, Text>> = {
  reach: { nl: 'Bereik', en: 'Reach' },
  count: { nl: 'Aantal initiatieven', en: 'Number of initiatives' },
  sum: { nl: 'Bedrag', en: 'Amount' },
  'yes-no': { nl: 'Ja of nee', en: 'Yes or no' },
  figure: { nl: 'Een cijfer dat je invult', en: 'A figure that you type in' },
  released: { nl: 'Een groepscijfer van dit platform', en: 'A group figure of this platform' },
};

const locale = (lang: Lang) => (lang === 'nl' ? 'nl-NL' : 'en-GB');

/** A number as people write it: "1.234,5". At most two decimals. */
export const numberInWords = (value: number, lang: Lang): string =>
  value.toLocaleString(locale(lang), { maximumFractionDigits: 2 });

/** An amount in euros: "€ 1.234,50"; without cents when there are none. */
export const eurosInWords = (euros: number, lang: Lang): string => euros.toLocaleString(locale(lang), {
  style: 'currency', currency: 'EUR', minimumFractionDigits: Number.isInteger(euros) ? 0 : 2,
}).replaceAll('\u00a0', ' ');

/** A value of a goal's indicator with its unit: "62%", "€ 1.200", "480 studenten", "ja". */
export function valueInWords(value: number, { kind, unit = '' }: Goal['indicator'], lang: Lang): string {
  if (kind === 'yes-no') return lang === 'nl' ? (value >= 1 ? 'ja' : 'nee') : value >= 1 ? 'yes' : 'no';
  if (kind === 'sum') return eurosInWords(value, lang);
  const number = numberInWords(value, lang);
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}
