import { calendar, escapeText, stampValue } from './ical.ts';

/** Something in a calendar. Local date and time in the Netherlands: `2026-12-03T13:00`. */
export type CalendarEvent = {
  readonly uid: string;
  readonly start: string;
  readonly end?: string;
  readonly name: string;
  readonly place?: string;
  readonly url?: string;
};

/** A local moment as a value: `20261203T130000`. */
const localValue = (local: string) => `${local.replace(/[-:]/g, '')}00`;

const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const linesOf = ({ uid, start, end, name, place, url }: CalendarEvent, made: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}@samenhang`,
  `DTSTAMP:${made}`,
  `DTSTART;TZID=Europe/Amsterdam:${localValue(start)}`,
  ...(end ? [`DTEND;TZID=Europe/Amsterdam:${localValue(end)}`] : []),
  `SUMMARY:${escapeText(name)}`,
  ...(place ? [`LOCATION:${escapeText(place)}`] : []),
  ...(url ? [`URL:${url}`] : []),
  'END:VEVENT',
];

/** Events as an iCalendar file (RFC 5545), in local time of Amsterdam. @param now when the file is made */
export function calendarFile(events: readonly CalendarEvent[], now: Date): string {
  const made = stampValue(now);
  return calendar([...ZONE, ...events.flatMap((event) => linesOf(event, made))]);
}
