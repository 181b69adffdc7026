import type { Lang } from '../frameworks/types.ts';

const ZONE = 'Europe/Amsterdam';

/** The day on the calendar in the Netherlands: `2026-11-22`. */
export const dayOf = (moment: Date): string => moment.toLocaleDateString('sv-SE', { timeZone: ZONE });

/** The first day of the month: `2026-11-01`. */
export const monthOf = (moment: Date): string => `${dayOf(moment).slice(0, 7)}-01`;

/** Local date and time in the Netherlands, as moments of offers are written: `2026-12-03T13:00`. */
export const localOf = (moment: Date): string =>
  moment.toLocaleString('sv-SE', { timeZone: ZONE }).replace(' ', 'T').slice(0, 16);

/** A day so many days later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many months later; the last day of the month when that day is not in it. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
/** Whether a text is a day that exists, as a date field sends it. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
  && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

const locale = (lang: Lang) => (lang === 'nl' ? 'nl-NL' : 'en-GB');

/** A day in words: "3 november 2026". */
export const dayInWords = (day: string, lang: Lang): string =>
  new Date(`${day.slice(0, 10)}T12:00:00Z`).toLocaleDateString(locale(lang), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** From one local moment to another, in words: "donderdag 14 januari 2027, 09.00 tot 12.30 uur". */
export function spanInWords(start: string, end: string, lang: Lang): string {
  const day = (local: string) => {
    const date = new Date(`${local.slice(0, 10)}T12:00:00Z`);
    return `${date.toLocaleDateString(locale(lang), { weekday: 'long', timeZone: 'UTC' })} ${dayInWords(local, lang)}`;
  };
  const time = (local: string) => (lang === 'nl' ? local.slice(11, 16).replace(':', '.') : local.slice(11, 16));
  const until = end.slice(0, 10) === start.slice(0, 10) ? time(end) : `${day(end)}, ${time(end)}`;
  return lang === 'nl' ? `${day(start)}, ${time(start)} tot ${until} uur` : `${day(start)}, ${time(start)} to ${until}`;
}

/** A local moment in words: "donderdag 3 december, 13.00 uur". */
export function momentInWords(local: string, lang: Lang): string {
  const date = new Date(`${local.slice(0, 16)}:00Z`);
  const day = date.toLocaleDateString(locale(lang), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const time = local.slice(11, 16);
  return lang === 'nl' ? `${day}, ${time.replace(':', '.')} uur` : `${day}, ${time}`;
}
