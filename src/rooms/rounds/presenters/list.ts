import type { Lang } from '../../../core/frameworks/types.ts';
import { calendarOf, type Entry } from '../../../core/rounds/calendar.ts';
import { halfInWords } from '../../../core/rounds/half-year.ts';
import { stateOf } from '../../../core/rounds/rules.ts';
import type { RoundsListAnswer } from '../services/rounds.ts';
import { wordsOf } from '../words/index.ts';
import { capital, daysInWords, nameIn, whomInWords } from './words.ts';

const short = (day: string, lang: Lang): string => new Date(`${day}T12:00:00Z`)
  .toLocaleDateString(lang === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthName = (month: string, lang: Lang): string => capital(new Date(`${month}-15T12:00:00Z`)
  .toLocaleDateString(lang === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }));

function entriesOf({ rounds, surveys }: RoundsListAnswer): readonly Entry[] {
  const window = (row: { opens_on: string; closes_on: string }) => ({ opensOn: row.opens_on, closesOn: row.closes_on });
  return [
    ...rounds.filter(({ elsewhere }) => !elsewhere).map((row): Entry => ({ ...row, ...window(row), kind: 'round' })),
    ...surveys.map((row): Entry => ({ ...row, ...window(row), kind: 'other' })),
  ];
}

/** Rounds, the calendar and what others ask. @param today a day, as `2026-11-26` */
export function listView(answer: RoundsListAnswer, today: string, lang: Lang) {
  const words = wordsOf(lang);
  const { rounds, surveys, units, on } = answer;
  const tree = new Map(units.map(({ id, parent_id }) => [id, parent_id]));
  const item = ({ id, kind, title, ...entry }: Entry) => ({
    when: entry.opensOn === entry.closesOn ? short(entry.opensOn, lang) : `${short(entry.opensOn, lang)} – ${short(entry.closesOn, lang)}`,
    title, kind: words.list.kinds[kind], look: kind === 'round' ? 'ask' as const : 'moment' as const,
    ...(kind === 'round' ? { path: `/beleid/rondes/${id}` } : {}),
  });
  return {
    on,
    rounds: rounds.map((row) => ({
      id: row.id, title: row.title, when: daysInWords({ opensOn: row.opens_on, closesOn: row.closes_on }, lang),
      who: capital(whomInWords(row, units, lang)), elsewhere: row.elsewhere,
      state: stateOf({ opensOn: row.opens_on, closesOn: row.closes_on, closedOn: row.closed_on }, today),
    })),
    halves: calendarOf(entriesOf(answer), today, tree).map(({ half, months, quiet, overlaps }) => ({
      title: capital(halfInWords(half, lang)),
      months: months.map(({ month, entries }) => ({
        title: monthName(month, lang), items: entries.map(item),
        ...(today.startsWith(month) ? { now: words.list.now } : {}),
      })),
      quiet: quiet.filter(({ closesOn }) => closesOn >= today)
        .map(({ opensOn, closesOn }) => daysInWords({ opensOn: opensOn < today ? today : opensOn, closesOn }, lang)),
      overlaps: overlaps.map(({ one, other, days }) =>
        words.list.overlap(nameIn(one.title, lang), nameIn(other.title, lang), daysInWords(days, lang))),
    })),
    surveys: surveys.map((row) => ({
      id: row.id, title: row.title, by: row.asked_by, keeps: row.keeps, minutes: row.minutes,
      when: daysInWords({ opensOn: row.opens_on, closesOn: row.closes_on }, lang), who: whomInWords(row, units, lang),
    })),
  };
}
export type ListView = ReturnType<typeof listView>;
