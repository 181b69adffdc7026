import type { Lang } from '../../../core/frameworks/types.ts';

const locale = (lang: Lang) => (lang === 'nl' ? 'nl-NL' : 'en-GB');

/** A whole number: 1.200 */
export const whole = (value: number, lang: Lang): string => value.toLocaleString(locale(lang),
  { maximumFractionDigits: 0 });

/** A number with so many decimals, a real minus and no "-0". */
export function decimal(value: number, lang: Lang, places = 2): string {
  const rounded = Number(value.toFixed(places));
  return (rounded === 0 ? 0 : rounded)
    .toLocaleString(locale(lang), { minimumFractionDigits: places, maximumFractionDigits: places }).replace('-', '−');
}

/** The same with its sign in front: +0,50 */
export const signed = (value: number, lang: Lang, places = 2): string =>
  `${Number(value.toFixed(places)) > 0 ? '+' : ''}${decimal(value, lang, places)}`;

/** A part from 0 to 1 as a percentage without decimals. */
export const percent = (part: number): string => `${Math.round(part * 100)}%`;

/** Cents as "€ 1.234,50", without decimals when there are none. */
export const amount = (cents: number, lang: Lang): string => (cents / 100).toLocaleString(locale(lang), {
  style: 'currency', currency: 'EUR', ...(cents % 100 === 0 ? { minimumFractionDigits: 0 } : {}),
});
