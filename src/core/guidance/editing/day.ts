import type { Read } from './types.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (n: number) => String(n).padStart(2, '0');

const isReal = (day: number, month: number): boolean => day >= 1 && day <= (DAYS[month - 1] ?? 0);

/** Whether something from outside is a month and a day: `09-01`. */
export const isMonthDay = (value: unknown): value is string => {
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(typeof value === 'string' ? value : '') ?? [];
  return isReal(Number(day), Number(month));
};

/** A day as people say it, day first: `1-9` is kept as `09-01`. */
export function readDay(name: string, typed = ''): Read {
  const [, day, month] = /^\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*$/.exec(typed) ?? [];
  const real = isReal(Number(day), Number(month));
  return {
    value: real ? `${two(Number(month))}-${two(Number(day))}` : '',
    problems: real ? [] : [{ field: name, problem: 'day' }],
  };
}

/** The other way: `09-01` is shown as `1-9`. */
export const showDay = (monthDay: string): string => monthDay.split('-').map(Number).reverse().join('-');
