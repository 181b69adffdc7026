import { calendar, dateValue, escapeText, stampValue } from '../../core/exchange/ical/ical.ts';
import { addDays } from '../../core/time/days.ts';

type Event = { readonly key: string; readonly on: string; readonly title: string };

/** Days of the plan as an iCalendar feed: whole days that leave somebody free, a title and nothing else. */
export const feedOf = (events: readonly Event[], name: string, now: Date): string => calendar([
  'METHOD:PUBLISH', `X-WR-CALNAME:${escapeText(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D',
  ...events.flatMap(({ key, on, title }) => [
    'BEGIN:VEVENT',
    `UID:${key}@samenhang`,
    `DTSTAMP:${stampValue(now)}`,
    `DTSTART;VALUE=DATE:${dateValue(on)}`,
    // the day after the last one (RFC 5545, 3.6.1)
    `DTEND;VALUE=DATE:${dateValue(addDays(on, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]),
]);
