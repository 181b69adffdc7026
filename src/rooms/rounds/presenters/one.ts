import { encode } from 'uqr';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { stateOf, takesPeople } from '../../../core/rounds/rules.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { letterFor } from '../letter.ts';
import type { RoundAnswer } from '../services/rounds.ts';
import { wordsOf } from '../words/index.ts';
import { capital, daysInWords, listed, unitName, whomInWords } from './words.ts';

/** A code to scan, as one path over a square of `size` units. */
export function codeOf(address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  return { size, path: data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('') };
}

function turnoutView({ turnout, units }: RoundAnswer, lang: Lang) {
  const words = wordsOf(lang).one;
  const many = (people: number | null) => (people === null ? words.few : words.more(people));
  const whole = turnout.find(({ unit_id, year }) => unit_id === null && year === null);
  return whole && {
    all: many(whole.people),
    byUnit: turnout.flatMap(({ unit_id, people }) =>
      (unit_id === null ? [] : [{ part: unitName(unit_id, units, lang), many: many(people) }]))
      .sort((a, b) => a.part.localeCompare(b.part, lang)),
    byYear: turnout.flatMap(({ year, people }) =>
      (year === null ? [] : [{ year, part: words.ofYear(year), many: many(people) }]))
      .sort((a, b) => a.year - b.year),
  };
}

type Around = { readonly institution: PartText; readonly address: string; readonly today: string };

/** One round for who coordinates: what it is, what goes out, and what is told. */
export function roundView(answer: RoundAnswer, { institution, address, today }: Around, lang: Lang) {
  const { round, units } = answer;
  const days = { opensOn: round.opens_on, closesOn: round.closes_on };
  const state = stateOf({ ...days, closedOn: round.closed_on }, today);
  const facts = {
    institution, title: round.title, invite: round.invite, minutes: round.minutes, closesOn: round.closes_on, address,
  };
  return {
    id: round.id, title: round.title, state, keeps: round.keeps && !round.elsewhere, elsewhere: round.elsewhere,
    instrument: answer.instrument?.[lang] ?? round.instrument,
    minutes: round.minutes, inClass: round.in_class, invited: round.invited,
    version: round.version,
    who: capital(whomInWords(round, units, lang)), when: daysInWords(days, lang),
    reminders: listed(round.remind_on.map((day) => dayInWords(day, lang)), lang),
    takesPeople: !round.in_class && state !== 'closed' && takesPeople(days, today),
    units: round.units.length > 0, years: round.years.length > 0,
    link: { address, code: codeOf(address) },
    mails: (['nl', 'en'] as const).map((one) => {
      const { subject, text } = letterFor('', one, facts);
      return { lang: one, subject, paragraphs: text.trim().split('\n\n').map((part) => part.split('\n')) };
    }),
    turnout: turnoutView(answer, lang),
  };
}
export type RoundView = ReturnType<typeof roundView>;
