/** Something in a calendar. Local date and time in the Netherlands: `2026-12-03T13:00`. */
export type CalendarEvent = {
  readonly uid: string;
  readonly start: string;
  readonly end?: string;
  readonly name: string;
  readonly place?: string;
  readonly url?: string;
};

const escape = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
const stamp = (local: string) => `${local.replace(/[-:]/g, '')}00`;

/** Lines of at most 75 bytes, the rest on lines that begin with a space (RFC 5545, 3.1). */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of line) {
    if (new TextEncoder().encode(piece + sign).length > 74) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\r\n ');
}

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
  `DTSTART;TZID=Europe/Amsterdam:${stamp(start)}`,
  ...(end ? [`DTEND;TZID=Europe/Amsterdam:${stamp(end)}`] : []),
  `SUMMARY:${escape(name)}`,
  ...(place ? [`LOCATION:${escape(place)}`] : []),
  ...(url ? [`URL:${url}`] : []),
  'END:VEVENT',
];

/** Events as an iCalendar file (RFC 5545), in local time of Amsterdam. @param now when the file is made */
export function calendarFile(events: readonly CalendarEvent[], now: Date): string {
  const made = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const body = events.flatMap((event) => linesOf(event, made));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samenhang//NL', ...ZONE, ...body, 'END:VCALENDAR', '']
    .map(fold)
    .join('\r\n');
}
