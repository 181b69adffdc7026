import type { Lang } from '../../frameworks/types.ts';
import type { Waiting } from '../../initiatives/types.ts';
import { isoDate } from '../checks.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  een: 1, één: 1, a: 1, an: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, vijf: 5, five: 5, zes: 6,
  six: 6, zeven: 7, seven: 7, acht: 8, eight: 8, negen: 9, nine: 9, tien: 10, ten: 10, twaalf: 12, twelve: 12,
};

/** Days in one unit. Five working days are a week; a month is 30 days. */
const UNITS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^(?:werkdag(?:en)?|(?:working|business) days?)$/, 7 / 5], [/^(?:dag(?:en)?|days?)$/, 1],
  [/^(?:weken|week|weeks)$/, 7], [/^(?:maand(?:en)?|months?)$/, 30], [/^(?:uur|uren|hours?)$/, 1 / 24],
];

const NONE = new RegExp('^(?:geen(?: wachttijd| wachtlijst)?|direct|meteen|gelijk|none|no wait(?:ing(?: time| list)?)?'
  + '|immediate(?:ly)?|straight away)$');
const REPORTED = /[,;(]?\s*(?:gemeld op|reported on)\s+(\d{4}-\d\d-\d\d)\)?\s*\.?$/;
/** [within] [about] a number [to a number] unit */
const SPAN = new RegExp('^(?:(binnen|maximaal|max\\.?|tot|hooguit|within|up to|at most) )?'
  + '(?:(?:ongeveer|circa|ca\\.?|gemiddeld|about|around|approx\\.?|approximately) )?'
  + '([\\d.,]+|\\p{L}+)(?: ?(?:-|–|tot|à|a|to|of|or) ?([\\d.,]+|\\p{L}+))? ((?:working |business )?\\p{L}+)$', 'u');

function number(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = NUMBERS[text] ?? Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A waiting time in words as days: "2 weken", "5 werkdagen", "3-4 weeks", "binnen een week", "geen".
 * @param reportedOn the date to use when the words hold none
 * @returns undefined for words that are no span of time ("verschilt per periode")
 */
export function readWaitTime(words: string, reportedOn: string | undefined): Waiting | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const date = isoDate(REPORTED.exec(text)?.[1] ?? '') ?? reportedOn;
  const span = text.replace(REPORTED, '').replace(/\.$/, '').trim();
  if (date === undefined) return undefined;
  if (NONE.test(span)) return { fromDays: 0, toDays: 0, reportedOn: date };
  const [, within, first, second, unit] = SPAN.exec(span) ?? [];
  const days = UNITS.find(([words_]) => unit !== undefined && words_.test(unit))?.[1];
  const from = number(first);
  const to = second === undefined ? from : number(second);
  if (days === undefined || from === undefined || to === undefined || to < from) return undefined;
  const toDays = Math.ceil(to * days);
  return { fromDays: within ? 0 : Math.ceil(from * days), toDays, reportedOn: date };
}

/** A waiting time in words that `readWaitTime` reads back: "2–3 weken, gemeld op 2026-11-22". */
export function waitTimeWords({ fromDays, toDays, reportedOn }: Waiting, lang: Lang): string {
  const reported = `${lang === 'nl' ? 'gemeld op' : 'reported on'} ${reportedOn}`;
  if (toDays === 0) return `${lang === 'nl' ? 'geen wachttijd' : 'no waiting time'}, ${reported}`;
  const weeks = fromDays % 7 === 0 && toDays % 7 === 0;
  const [from, to] = weeks ? [fromDays / 7, toDays / 7] : [fromDays, toDays];
  const units = { nl: { weeks: ['week', 'weken'], days: ['dag', 'dagen'] },
    en: { weeks: ['week', 'weeks'], days: ['day', 'days'] } };
  const [one, more] = units[lang][weeks ? 'weeks' : 'days'];
  return `${from === to ? to : `${from}–${to}`} ${to === 1 ? one : more}, ${reported}`;
}
