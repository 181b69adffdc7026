import type { Lang } from '../../frameworks/types.ts';
import type { Moment } from '../../initiatives/types.ts';
import { isoDate } from '../checks.ts';
import { plainText } from '../text.ts';
import { numberOf, type Raw, textOf } from './raw.ts';

const DAYS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  MO: { nl: 'maandag', en: 'Monday' }, TU: { nl: 'dinsdag', en: 'Tuesday' }, WE: { nl: 'woensdag', en: 'Wednesday' },
  TH: { nl: 'donderdag', en: 'Thursday' }, FR: { nl: 'vrijdag', en: 'Friday' }, SA: { nl: 'zaterdag', en: 'Saturday' },
  SU: { nl: 'zondag', en: 'Sunday' },
};

/** The time of day as 13:00, from 13:00, 13:00:00 or 13:00+01:00. */
const clock = (raw: Raw, name: string): string | undefined =>
  /^([01]\d|2[0-3]):[0-5]\d/.exec(textOf(raw, name) ?? '')?.[0];

/** One moment: it happens once, on a known day at a known time. Undefined for what repeats. */
export function momentIn(schedule: Raw): Moment | undefined {
  const date = isoDate(textOf(schedule, 'dtstart') ?? '');
  const time = clock(schedule, 'opens_at');
  const until = isoDate(textOf(schedule, 'until') ?? '');
  const repeats = textOf(schedule, 'freq') !== undefined || textOf(schedule, 'byday') !== undefined;
  const once = numberOf(schedule, 'count') === 1 || (until !== undefined && until === date && !repeats);
  if (!once || date === undefined || time === undefined) return undefined;
  const closes = clock(schedule, 'closes_at');
  const end = closes === undefined ? undefined : `${until ?? date}T${closes}`;
  return { start: `${date}T${time}`, ...(end === undefined ? {} : { end }) };
}

/** When something is open, in words: its own description, or days and times. Undefined when it says neither. */
export function hoursIn(schedule: Raw, lang: Lang): string | undefined {
  const words = textOf(schedule, 'description');
  if (words !== undefined) return plainText(words);
  const days = (textOf(schedule, 'byday') ?? '').split(',')
    .map((day) => DAYS[day.trim().slice(-2).toUpperCase()]?.[lang]).filter((day) => day !== undefined);
  const [opens, closes] = [clock(schedule, 'opens_at'), clock(schedule, 'closes_at')];
  const times = opens && closes ? `${opens}–${closes}` : opens;
  const monthly = textOf(schedule, 'freq') === 'MONTHLY' ? { nl: 'maandelijks', en: 'monthly' }[lang] : undefined;
  const parts = [monthly, days.join(', '), times].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** A moment as a schedule that happens once; `until` is the day on which it ends. */
export function scheduleFor(id: string, { start, end }: Moment): Raw {
  const date = start.slice(0, 10);
  return {
    id, valid_from: date, valid_to: date, dtstart: date, until: end?.slice(0, 10) ?? date, count: 1,
    opens_at: start.slice(11), ...(end === undefined ? {} : { closes_at: end.slice(11) }),
  };
}
