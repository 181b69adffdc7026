import { z } from 'zod';
import { caseSignIn } from '../../../core/disclosure/impression.ts';
import { isDay } from '../../../core/time/days.ts';
import type { MessageKey } from './messages.ts';

const key = (message: MessageKey): MessageKey => message;
const typed = z.string().default('').transform((text) => text.trim().replaceAll('\0', ''));

/** Text that must be there. */
export const words = (most: number) => typed.pipe(z.string().min(1, key('needed')).max(most, key('tooLong')));
/** Text that may stay empty. */
export const wordsOrNot = (most: number) => typed.pipe(z.string().max(most, key('tooLong')));
/** What was said by others: without an address or a number of anybody. */
export const said = (most: number) => words(most)
  .refine((text) => !(['mail', 'phone', 'number'] as const).some((sign) => caseSignIn(text, sign)), key('personal'));

const orNothing = <T>(read: (text: string) => T | undefined, message: MessageKey) => typed.transform((text, ctx) => {
  if (text === '') return undefined;
  const value = read(text);
  if (value === undefined) ctx.addIssue({ code: 'custom', message });
  return value;
});
const needed = <T>(read: (text: string) => T | undefined, message: MessageKey) => typed.transform((text, ctx): T => {
  const value = text === '' ? undefined : read(text);
  if (value !== undefined) return value;
  ctx.addIssue({ code: 'custom', message: text === '' ? key('needed') : message });
  return z.NEVER;
});

const countIn = (text: string): number | undefined => {
  const bare = text.replace(/[.\s](?=\d{3}\b)/g, '');
  return /^\d{1,7}$/.test(bare) && Number(bare) <= 1_000_000 ? Number(bare) : undefined;
};
/** A number as people write it, with a comma or a point. */
const numberIn = (text: string): number | undefined =>
  (/^[+-]?\d{1,9}([.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : undefined);
const within = (low: number, high: number) => (text: string): number | undefined => {
  const value = numberIn(text);
  return value !== undefined && value >= low && value <= high ? value : undefined;
};

/** Euros as people write them: "1.234,50", "1,234.50", "€ 1234", "99,5". @returns cents */
export function centsIn(text: string): number | undefined {
  const bare = text.replace(/[€\s\u00a0]/g, '');
  const plain = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(bare) ? bare.replaceAll('.', '').replace(',', '.')
    : /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

export const count = needed(countIn, 'count');
export const countOrNot = orNothing(countIn, 'count');
export const number = needed(numberIn, 'number');
export const numberOrNot = orNothing(numberIn, 'number');
export const spread = needed((text) => within(Number.MIN_VALUE, 1e9)(text), 'spread');
export const markOrNot = orNothing(within(1, 10), 'mark');
export const hoursOrNot = orNothing(within(0, 1e6), 'hours');
export const reliabilityOrNot = orNothing(within(0, 1), 'reliability');
export const centsOrNot = orNothing(centsIn, 'amount');
export const dayOf = needed((text) => (isDay(text) ? text : undefined), 'day');
export const dayOrNot = orNothing((text) => (isDay(text) ? text : undefined), 'day');
export const oneOf = <const L extends readonly [string, ...string[]]>(list: L) => z.enum(list, { error: key('choose') });
/** The version of what was shown in the form. */
export const versionIn = (form: URLSearchParams): number => Number.parseInt(form.get('version') ?? '', 10) || 0;
