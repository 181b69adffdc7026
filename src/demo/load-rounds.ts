import { halfOf, nextHalf, windowOfHalf } from '../core/rounds/half-year.ts';
import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';

type Home = { readonly institutionId: string; readonly now: Date; readonly idOf: (...names: string[]) => string };
type DemoRound = {
  readonly key: string; readonly instrument: string; readonly nl: string; readonly en: string; readonly minutes: number;
  readonly units?: readonly string[]; readonly years?: readonly number[]; readonly inClass?: true; readonly invited?: number;
  /** first and last day, reminders, and when it closed */
  readonly days: readonly [from: string, to: string]; readonly remind?: readonly string[]; readonly closedOn?: string;
};

/** Rounds around today: one that was told, one that is open, one in class and one by mail that are still to come. */
function roundsOf(today: string): readonly DemoRound[] {
  const day = (days: number) => addDays(today, days);
  const later = windowOfHalf(nextHalf(halfOf(today))).opensOn;
  return [
    {
      key: 'start', instrument: 'start-1', nl: 'Startthermometer najaar', en: 'Start thermometer, autumn', minutes: 3, years: [1],
      days: [day(-50), day(-37)], remind: [day(-43)], closedOn: day(-36), invited: 3240,
    },
    {
      key: 'maand', instrument: 'maandcheck', nl: 'Maandcheck', en: 'Monthly check', minutes: 1, days: [day(-3), day(11)],
      remind: [day(4), day(9)], invited: 13_870,
    },
    {
      key: 'klas', instrument: 'start-1', nl: 'Startthermometer in de les', en: 'Start thermometer in class', minutes: 3,
      units: ['verpleegkunde'], years: [1], inClass: true, days: [addDays(later, 40), addDays(later, 46)],
    },
    {
      key: 'techniek', instrument: 'start-2', nl: 'Hoe gaat jaar twee?', en: 'How is year two going?', minutes: 3, units: ['techniek'],
      years: [2], days: [addDays(later, 60), addDays(later, 73)], remind: [addDays(later, 67)],
    },
  ];
}

/** How many took part in the one that was told; a programme without a number had too few. */
const TURNOUT: readonly (readonly [unit: string, people: number | null])[] = [
  ['verpleegkunde', 145], ['fysiotherapie', 60], ['sportkunde', 35], ['hbo-ict', 120], ['werktuigbouwkunde', 40], ['bouwkunde', null],
  ['pabo', 95], ['social-work', 110], ['leraar-nederlands', null], ['bedrijfskunde', 105], ['international-business', 70],
  ['hbo-rechten', 85], ['vormgeving', 25], ['muziek', null],
];
const IN_ALL = 920;

async function addRounds(tx: Tx, { institutionId: institution_id, now, idOf }: Home): Promise<void> {
  await tx.insertInto('round').values(roundsOf(dayOf(now)).map((one) => ({
    institution_id, id: idOf('round', one.key), series: one.instrument, instrument: one.instrument,
    title: JSON.stringify({ nl: one.nl, en: one.en }), units: (one.units ?? []).map((unit) => idOf('unit', unit)),
    years: [...one.years ?? []], opens_on: one.days[0], closes_on: one.days[1], minutes: one.minutes,
    code: idOf('round', one.key).replaceAll('-', '').slice(-8), in_class: one.inClass ?? false, invite: null,
    remind_on: [...one.remind ?? []], invited: one.invited ?? null, closed_on: one.closedOn ?? null, made_at: now,
  }))).execute();
  const told = [...TURNOUT.map(([unit, people]) => ({ unit_id: idOf('unit', unit), people })), { unit_id: null, people: IN_ALL }];
  await tx.insertInto('round_turnout').values(told.map(({ unit_id, people }) => ({
    institution_id, id: idOf('turnout', unit_id ?? 'all'), round_id: idOf('round', 'start'), unit_id, year: null, people,
  }))).execute();
}

async function addSurveys(tx: Tx, { institutionId: institution_id, now, idOf }: Home): Promise<void> {
  const today = dayOf(now);
  const later = windowOfHalf(nextHalf(halfOf(today))).opensOn;
  await tx.insertInto('other_survey').values([
    {
      institution_id, id: idOf('survey', 'nse'), title: 'Nationale Studenten Enquête (NSE)', asked_by: 'landelijk', units: [], years: [],
      opens_on: addDays(later, 18), closes_on: addDays(later, 60), minutes: 15,
    },
    {
      institution_id, id: idOf('survey', 'onderwijs'), title: 'Evaluatie van het onderwijs, blok 1', asked_by: 'Academie Gezondheid en Sport',
      units: [idOf('unit', 'gezondheid')], years: [], opens_on: addDays(today, -6), closes_on: addDays(today, 2), minutes: 10,
    },
  ]).execute();
}

/** Rounds of the demo and what others ask. After the units. Nobody is on a list: there is nobody to write to. */
export async function loadRounds(tx: Tx, home: Home): Promise<void> {
  await addRounds(tx, home);
  await addSurveys(tx, home);
}
