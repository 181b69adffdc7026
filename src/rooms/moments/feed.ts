import type { Lang } from '../../core/frameworks/types.ts';
import { calendar, dateValue, escapeText, stampValue } from '../../core/exchange/ical/ical.ts';
import type { Planned } from '../../core/guidance/calendar.ts';
import type { KeyMoment } from '../../core/guidance/types.ts';
import { addDays } from '../../core/time/days.ts';

type Of = {
  readonly name: string; readonly lang: Lang; readonly now: Date;
  /** the same for this calendar for ever; part of the id of each event */
  readonly scope: string;
  /** what stands above what students should hear */
  readonly heading: string;
  /** absolute address of a moment */
  readonly addressOf: (key: string) => string;
};

/**
 * Moments as an iCalendar feed: whole days that leave somebody free, and what students should hear as the description.
 * Ids stay the same when days are moved, so that a calendar that subscribes moves them along.
 */
export function feedOf(planned: readonly Planned[], { name, lang, now, scope, heading, addressOf }: Of): string {
  const describe = ({ key, hear }: KeyMoment) =>
    [`${heading}:`, ...hear.map((text) => `- ${text[lang]}`), '', addressOf(key)].join('\n');
  return calendar([
    'METHOD:PUBLISH', `X-WR-CALNAME:${escapeText(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D',
    ...planned.flatMap(({ id, moment, from, to }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${scope}@samenhang`,
      `DTSTAMP:${stampValue(now)}`,
      `DTSTART;VALUE=DATE:${dateValue(from)}`,
      // the day after the last one (RFC 5545, 3.6.1)
      `DTEND;VALUE=DATE:${dateValue(addDays(to, 1))}`,
      `SUMMARY:${escapeText(moment.name[lang])}`,
      `DESCRIPTION:${escapeText(describe(moment))}`,
      `URL:${addressOf(moment.key)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
  ]);
}
