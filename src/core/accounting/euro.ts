import type { Lang } from '../frameworks/types.ts';

const grouped = (whole: string, lang: Lang): string => whole.replace(/\B(?=(\d{3})+$)/g, lang === 'nl' ? '.' : ',');

function written(cents: number, lang: Lang, withCents: boolean): string {
  const text = String(Math.abs(cents)).padStart(3, '0');
  const whole = grouped(text.slice(0, -2), lang);
  const number = withCents ? `${whole}${lang === 'nl' ? ',' : '.'}${text.slice(-2)}` : whole;
  const minus = cents < 0 ? '-' : '';
  return lang === 'nl' ? `€\u00a0${minus}${number}` : `${minus}€${number}`;
}

/** An amount in words of figures: "€ 1.234,50" (nl, with a space that does not break), "€1,234.50" (en). */
export const euro = (cents: number, lang: Lang): string => written(cents, lang, true);

/** The same without the cents when there are none: "€ 12.300", "€ 12.300,50". Nothing is rounded. */
export const euroShort = (cents: number, lang: Lang): string => written(cents, lang, cents % 100 !== 0);

/** An amount as a field shows it, without the sign of the euro: "1.234,50". */
export const euroField = (cents: number, lang: Lang): string => euro(cents, lang).replace(/€\u00a0?/, '');

/** An amount as a field shows it, to type on: "1.234,50"; empty for none. */
export const euroTyped = (cents: number | null | undefined): string =>
  (cents === null || cents === undefined ? '' : euroField(cents, 'nl').replace(/,00$/, ''));
