import type { Lang, Text } from '../frameworks/types.ts';

/** Why a text is not an amount that can be trusted. */
export type AmountProblem = 'empty' | 'no-amount' | 'ambiguous' | 'decimals' | 'too-big';
/** Cents of euros, or why there are none. */
export type Amount =
  | { readonly ok: true; readonly cents: number }
  | { readonly ok: false; readonly why: AmountProblem };

/** Amounts stay under a billion euros, as in the database. */
const MOST_CENTS = 99_999_999_999;

/** What to tell somebody about an amount that could not be read. */
export const amountProblems: Readonly<Record<AmountProblem, Text>> = {
  empty: { nl: 'Vul een bedrag in, bijvoorbeeld 1.234,50.', en: 'Fill in an amount, for example 1,234.50.' },
  'no-amount': {
    nl: 'Dit is geen bedrag. Bijvoorbeeld: 1.234,50 of -50.', en: 'This is not an amount. For example: 1,234.50 or -50.',
  },
  ambiguous: {
    nl: 'Dit kan op twee manieren gelezen worden. Schrijf er centen bij, bijvoorbeeld 1.234,00.',
    en: 'This can be read in two ways. Write the cents as well, for example 1,234.00.',
  },
  decimals: {
    nl: 'Een bedrag heeft hooguit twee cijfers achter de komma.', en: 'An amount has at most two digits for cents.',
  },
  'too-big': { nl: 'Dit bedrag is te groot.', en: 'This amount is too large.' },
};

const no = (why: AmountProblem): Amount => ({ ok: false, why });
const GROUPED = /^\d{1,3}(?:[ '’]\d{3})+(?=[.,]|$)/;

/** Sign and digits with their separators, out of all that people write around an amount. */
function stripped(text: string): { readonly negative: boolean; readonly digits: string } {
  const bare = text.normalize('NFKC').replace(/[−–—‒]/g, '-').replace(/\s+/g, ' ').trim()
    .replace(/€|\bEUR\b|\beuro\b/gi, '').trim();
  const inside = /^\((.*)\)$/.exec(bare);
  const rest = (inside?.[1] ?? bare).trim();
  // "50,-" is fifty euros sharp
  const sharp = rest.replace(/[.,](?:-{1,2}|=)$/, '').trim();
  const minus = /^-|-$/.test(sharp);
  const digits = sharp.replace(/^[-+] ?| ?-$/g, '').trim();
  return {
    negative: (inside !== null) !== minus,
    digits: GROUPED.test(digits) ? digits.replace(/[ '’]/g, '') : digits,
  };
}

/** The sign before the cents; undefined when there are none; or why that cannot be said. ACCT-2. */
function decimalSign(digits: string, lang: Lang): '.' | ',' | undefined | AmountProblem {
  const signs = digits.replace(/\d/g, '');
  const last = signs.at(-1) as '.' | ',' | undefined;
  if (last === undefined) return undefined;
  if (new Set(signs).size === 2) return last;
  if (signs.length > 1) return undefined;
  const [before = '', after = ''] = digits.split(last);
  if (after.length < 3) return last;
  // three digits behind one sign: thousands in the language of the reader, otherwise it may be either
  if (after.length > 3 || !/^[1-9]\d{0,2}$/.test(before)) return 'decimals';
  return last === (lang === 'nl' ? '.' : ',') ? undefined : 'ambiguous';
}

/**
 * ACCT-2: an amount as people write it: "€ 1.234,50", "1,234.50", "1234.5", "-50", "(50,00)", "50,-". Two kinds of
 * signs: the last one is before the cents. One sign with one or two digits behind it: cents. One sign with three:
 * thousands when that is how the language writes them (nl "1.234", en "1,234"), and otherwise `ambiguous`.
 * @param lang the language of who wrote it
 * @returns cents of euros, zero included; never a guess
 */
export function parseAmount(text: string, lang: Lang = 'nl'): Amount {
  const { negative, digits } = stripped(text);
  if (digits === '') return no(text.trim() === '' ? 'empty' : 'no-amount');
  if (!/^\d+(?:[.,]\d+)*$/.test(digits)) return no('no-amount');
  const sign = decimalSign(digits, lang);
  if (sign !== undefined && sign.length > 1) return no(sign as AmountProblem);
  const [whole = '', cents = ''] = sign ? [digits.slice(0, digits.lastIndexOf(sign)),
    digits.slice(digits.lastIndexOf(sign) + 1)] : [digits];
  if (cents.length > 2) return no('decimals');
  const plain = whole.replace(/[.,]/g, '');
  if (plain !== whole && !/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)) return no('no-amount');
  const value = Number(`${plain}${cents.padEnd(2, '0')}`);
  if (value > MOST_CENTS) return no('too-big');
  return { ok: true, cents: negative && value !== 0 ? -value : value };
}

/** Cents of what somebody typed into a form. @returns undefined when it is no amount, or less than nothing */
export function centsTyped(text: string): number | undefined {
  const read = parseAmount(text);
  return read.ok && read.cents >= 0 ? read.cents : undefined;
}

/**
 * ACCT-3: a number out of a spreadsheet's own number cell, as text ("1234.5", "45.125", "1.2E3"): the point is before
 * the cents, and what is smaller than a cent is rounded, half away from zero. Any other text is read by `parseAmount`.
 */
export function parseNumberCell(text: string, lang: Lang = 'nl'): Amount {
  const trimmed = text.trim();
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(trimmed)) return parseAmount(text, lang);
  const value = Math.abs(Number(trimmed));
  // fifteen digits is what a spreadsheet keeps; the rest is noise of the machine
  const cents = Math.round(Number((value * 100).toPrecision(15)));
  if (cents > MOST_CENTS) return no('too-big');
  return { ok: true, cents: trimmed.startsWith('-') && cents !== 0 ? -cents : cents };
}
