import type { Lang } from '../../../core/frameworks/types.ts';
import type { Findable } from '../store.ts';

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

/**
 * The moments of an offer as an iCalendar file (RFC 5545), in local time of Amsterdam. The calendar shows the name of
 * the offer, because a student puts it there on purpose.
 */
export function calendarOf(offer: Findable, lang: Lang, address: string, now: Date): string {
  const made = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const name = offer.name[lang] ?? offer.name.nl ?? offer.name.en ?? '';
  const events = (offer.moments ?? []).flatMap(({ start, end }, i) => [
    'BEGIN:VEVENT',
    `UID:${offer.id}-${i}@samenhang`,
    `DTSTAMP:${made}`,
    `DTSTART;TZID=Europe/Amsterdam:${stamp(start)}`,
    ...(end ? [`DTEND;TZID=Europe/Amsterdam:${stamp(end)}`] : []),
    `SUMMARY:${escape(name)}`,
    ...(offer.places?.[0] ? [`LOCATION:${escape(offer.places[0].name)}`] : []),
    `URL:${address}`,
    'END:VEVENT',
  ]);
  const zone = [
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
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samenhang//NL', ...zone, ...events, 'END:VCALENDAR', '']
    .map(fold)
    .join('\r\n');
}
