import { isEmail, isoDate, webAddress } from '../checks.ts';
import type { Cell, Looks } from './types.ts';

/** The text of a cell, on one line. */
export const lineOf = (cell: Cell | undefined): string => String(cell ?? '').replace(/\s+/g, ' ').trim();

/** The text of a cell with its line breaks. */
export const textOf = (cell: Cell | undefined): string =>
  String(cell ?? '').replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();

export const isEmpty = (cell: Cell | undefined): boolean => lineOf(cell) === '';

/** Small letters without accents, one space between words: what two spellings have in common. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/[^\p{L}\p{N}€%@]+/gu, ' ').trim();

/** An amount, or something that stands where one should. */
const AMOUNT = /^[-+(]?\s*(?:€|eur|euro)?\s*[-+]?\s*\d{1,3}(?:[.,\s']?\d{3})*(?:[.,](?:\d{1,2}|-{1,2}))?\s*(?:€|eur|euro)?\s*[-)]?$/i;
/** No amount is longer; a long cell would keep `AMOUNT` busy for hours. */
const LONGEST_AMOUNT = 40;
export function looksLikeAmount(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const text = lineOf(cell);
  return text.length <= LONGEST_AMOUNT && AMOUNT.test(text) && !/^0\d/.test(text);
}

/** A whole number that can only be a year here. */
export const yearOf = (cell: Cell | undefined): number | undefined => {
  const year = /^20\d\d$/.test(lineOf(cell)) ? Number(lineOf(cell)) : undefined;
  return year;
};

/** The day of a date that a spreadsheet kept as a count of days since 1900. */
export function serialDay(days: number): string | undefined {
  if (!Number.isFinite(days) || days < 20_000 || days > 80_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober',
  'november', 'december'];
const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
  'november', 'december'];

function dayInWords(text: string): string | undefined {
  const [, day = '', word = '', year = ''] = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? [];
  if (word === '') return undefined;
  const starts = (month: string): boolean => month.startsWith(word.toLowerCase().replace('mrt', 'maa'));
  const month = Math.max(MONTHS.findIndex(starts), ENGLISH.findIndex(starts)) + 1;
  return month === 0 ? undefined : isoDate(`${day}-${month}-${year}`);
}

/** The day that a cell says, as `2026-12-01`; also a count of days, "1 dec 2026", and "1-12-26". */
export function dayOfCell(cell: Cell | undefined): string | undefined {
  if (typeof cell === 'number') return serialDay(cell);
  const text = lineOf(cell);
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d\d)$/.exec(text);
  if (/^\d{5}$/.test(text)) return serialDay(Number(text));
  return short ? isoDate(`${short[1]}-${short[2]}-20${short[3]}`) : isoDate(text) ?? dayInWords(text);
}

function looksOf(cell: Cell): Looks {
  const text = lineOf(cell);
  if (yearOf(cell) !== undefined) return 'year';
  if (typeof cell === 'string' && dayOfCell(cell) !== undefined && !/^\d{5}$/.test(text)) return 'date';
  if (looksLikeAmount(cell)) return /[€.,]|eur/i.test(text) || Math.abs(Number(text)) >= 100 ? 'amount' : 'number';
  if (isEmail(text)) return 'email';
  if (webAddress(text) !== undefined) return 'url';
  return text.length > 60 ? 'long-text' : 'text';
}

/** What most cells of a column look like; a column of numbers with a few amounts is one of amounts. */
export function looksLike(cells: readonly Cell[]): Looks {
  const filled = cells.filter((cell) => !isEmpty(cell));
  if (filled.length === 0) return 'empty';
  const count = new Map<Looks, number>();
  for (const cell of filled) count.set(looksOf(cell), (count.get(looksOf(cell)) ?? 0) + 1);
  const amounts = (count.get('amount') ?? 0) + (count.get('number') ?? 0);
  if (amounts > filled.length / 2 && (count.get('amount') ?? 0) >= amounts / 3) return 'amount';
  const long = (count.get('long-text') ?? 0) + (count.get('text') ?? 0);
  if (long > filled.length / 2) return (count.get('long-text') ?? 0) > long / 3 ? 'long-text' : 'text';
  return [...count].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
