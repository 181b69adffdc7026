import { calendarFile } from '../../../core/exchange/ical/events.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Findable } from '../store.ts';

/**
 * The moments of an offer as an iCalendar file. The calendar shows the name of the offer, because a student puts it
 * there on purpose.
 */
export function calendarOf(offer: Findable, lang: Lang, address: string, now: Date): string {
  const name = offer.name[lang] ?? offer.name.nl ?? offer.name.en ?? '';
  const place = offer.places?.[0]?.name;
  const events = (offer.moments ?? []).map(({ start, end }, i) => ({
    uid: `${offer.id}-${i}`, start, name, url: address, ...(end ? { end } : {}), ...(place ? { place } : {}),
  }));
  return calendarFile(events, now);
}
