import type { Lang } from '../frameworks/types.ts';

const LOCALE: Readonly<Record<Lang, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** An amount in words: `€ 1.234,50` in Dutch, `€1,234.50` in English; without cents when there are none. */
export const euros = (cents: number, lang: Lang): string =>
  new Intl.NumberFormat(LOCALE[lang], {
    style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 === 0 ? 0 : 2, maximumFractionDigits: 2,
  }).format(cents / 100).replaceAll('\u00a0', ' ');

/**
 * Whole cents of an amount as somebody types it: `1.234,50`, `1,234.50`, `€ 75`, `75,5`. A sign with three digits after
 * it separates thousands.
 * @returns undefined when it is no amount, or less than nothing
 */
export function centsOf(typed: string): number | undefined {
  const text = typed.replace(/[€\s\u00a0]/g, '');
  const [, whole = '', fraction = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  if (!whole) return undefined;
  const signs = new Set(whole.replace(/\d/g, ''));
  const mixed = signs.size > 1 || (fraction && signs.has(text.at(-fraction.length - 1) ?? ''));
  const cents = Number(whole.replace(/\D/g, '')) * 100 + Number(fraction.padEnd(2, '0'));
  return mixed || cents > 99_999_999_999 ? undefined : cents;
}

/** An amount as a field shows it, to type on: `1234,50`; empty for none. */
export const typedEuros = (cents: number | null | undefined): string =>
  (cents === null || cents === undefined ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ','));
