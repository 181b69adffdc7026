import type { Lang } from '../frameworks/types.ts';
import { WEEKDAYS, type Weekday, type Window } from './types.ts';

/** Short names of the days, from Monday. */
const DAYS = { nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], en: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] };
const EVERY_DAY = { nl: 'elke dag', en: 'every day' };
const NAME = new RegExp(`^(?:${[...DAYS.nl, ...DAYS.en].join('|')})$`);
const LINE = /^(.+?)\s+(\d{1,2})(?:[:.](\d\d))?\s*(?:-|–|tot|to)\s*(\d{1,2})(?:[:.](\d\d))?\s*:?\s+(.+)$/i;

/** The short name of a day. */
export const dayName = (day: Weekday, lang: Lang): string => DAYS[lang][day - 1] as string;

function dayNumber(name: string): Weekday | undefined {
  if (!NAME.test(name)) return undefined;
  return (Math.max(DAYS.nl.indexOf(name), DAYS.en.indexOf(name)) + 1) as Weekday;
}

function range(part: string): readonly Weekday[] | undefined {
  const [first, last, more] = part.split(/[-–]/).map((name) => dayNumber(name.trim()));
  if (first === undefined || more !== undefined || (part.search(/[-–]/) >= 0 && last === undefined)) return undefined;
  const length = last === undefined ? 1 : ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => (((first - 1 + i) % 7) + 1) as Weekday);
}

function readDays(text: string): readonly Weekday[] | undefined {
  const said = text.toLowerCase().trim();
  if (said === EVERY_DAY.nl || said === EVERY_DAY.en) return WEEKDAYS;
  const parts = said.split(/[,+]/).map((part) => range(part.trim()));
  if (parts.some((part) => part === undefined)) return undefined;
  return WEEKDAYS.filter((day) => parts.some((part) => part?.includes(day)));
}

function readTime(hours: string, minutes = '00'): string | undefined {
  if (Number(hours) > 24 || Number(minutes) > 59 || (hours === '24' && minutes !== '00')) return undefined;
  return `${hours === '24' ? '00' : hours.padStart(2, '0')}:${minutes}`;
}

/** Reads one line as people write it, in either language: "ma-vr 8:00-18:00 toestel 0011". Undefined when it cannot. */
export function readWindow(line: string): Window | undefined {
  const [, dayText = '', fromH = '', fromM, toH = '', toM, phone = ''] = LINE.exec(line.trim()) ?? [];
  const [days, from, to] = [readDays(dayText), readTime(fromH, fromM), readTime(toH, toM)];
  if (!fromH || !days || !from || !to || phone.length > 60) return undefined;
  return { days, from, to, phone: phone.trim() };
}

/** Days in words, neighbours together: "ma-vr", "di, do-zo", "elke dag". */
export function daysInWords(days: readonly Weekday[], lang: Lang): string {
  if (days.length === 7) return EVERY_DAY[lang];
  const runs: Weekday[][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday | undefined) => dayName(day as Weekday, lang);
  return runs.map((run) => (run.length === 1 ? name(run[0]) : `${name(run[0])}-${name(run.at(-1))}`)).join(', ');
}

/** When a window is, in words: "ma-vr 08:00-18:00". */
export const windowTime = ({ days, from, to }: Window, lang: Lang): string =>
  `${daysInWords(days, lang)} ${from}-${to === '00:00' ? '24:00' : to}`;

/** The line that `readWindow` reads back. */
export const writeWindow = (window: Window, lang: Lang): string => `${windowTime(window, lang)} ${window.phone}`;
