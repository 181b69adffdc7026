import type { Lang } from '../frameworks/types.ts';

type Words = Readonly<Record<Lang, string>>;
const LOCALE: Words = { nl: 'nl-NL', en: 'en-GB' };
const UNTIL: Words = { nl: 'tot en met', en: 'to' };

const words = (day: string, lang: Lang, options: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(LOCALE[lang], { ...options, timeZone: 'UTC' });

/** Days in words, without the year: "1 tot en met 30 september", "15 december tot en met 15 januari", "1 september". */
export function periodInWords({ from, to }: { readonly from: string; readonly to: string }, lang: Lang): string {
  const last = words(to, lang, { day: 'numeric', month: 'long' });
  if (from === to) return last;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = words(from, lang, sameMonth ? { day: 'numeric' } : { day: 'numeric', month: 'long' });
  return `${first} ${UNTIL[lang]} ${last}`;
}
