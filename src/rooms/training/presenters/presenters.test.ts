import { describe, expect, it } from 'vitest';
import { dateShape, dutyShape, presentIn } from '../schemas.ts';
import type { TrainingDate } from '../store/read.ts';
import { tabsFor } from './common.ts';
import { coverageView } from './coverage.ts';
import { ownView } from './own.ts';
import { teamView } from './team.ts';
import { calendarOf, dutyInWords, trainingView } from './training.ts';

const now = new Date('2026-11-26T10:00:00Z');
const training = { id: 't', unitIds: [], given: true, body: { name: { nl: 'Luisteren' }, summary: { nl: 'Goed luisteren.' }, join: { nl: 'Kies een datum.' } } };
const date = (change: Partial<TrainingDate> = {}): TrainingDate => ({
  id: 'd', trainingId: 't', form: 'training', startsAt: '2026-12-03T13:00', endsAt: '2026-12-03T16:00', place: 'De Linde',
  signupUntil: '2026-12-01', cancelled: false, seats: 2, taken: 1, ...change,
});
const signup = (state: 'signed-up' | 'waiting' | 'attended' | 'absent', dateId = 'd') => ({
  id: 's', dateId, trainingId: 't', state, attendedOn: state === 'attended' ? '2026-12-03' : null, name: 'Bo Bedacht', form: 'training' as const,
});
const pageOf = (one: TrainingDate, mine: ReturnType<typeof signup>[] = []) => trainingView(
  { training: training as never, dates: [one], duties: [], units: [], signups: mine, keeps: false }, 'nl', now).dates[0];

describe('a date of a training', () => {
  it('says how many places are left, and until when one can sign up', () => {
    expect(pageOf(date())).toMatchObject({
      moment: 'donderdag 3 december 2026, 13.00 tot 16.00 uur', note: 'Nog 1 plek', signUp: 'Meld je aan', stepBack: false,
      until: 'Aanmelden kan tot en met 1 december 2026.',
    });
  });
  it.each([
    ['is full', date({ taken: 2 }), [], { note: 'Vol: je komt op de wachtlijst', signUp: 'Zet me op de wachtlijst' }],
    ['is cancelled', date({ cancelled: true }), [], { note: 'Gaat niet door', signUp: undefined }],
    ['has closed', date({ signupUntil: '2026-11-25' }), [], { note: 'Aanmelden kan niet meer', signUp: undefined, until: '' }],
    ['is mine', date(), [signup('signed-up')], { mine: 'Je bent aangemeld', signUp: undefined, stepBack: true }],
    ['makes me wait', date({ taken: 2 }), [signup('waiting')], { mine: 'Je staat op de wachtlijst', waiting: true, stepBack: true }],
    ['is mine and cancelled', date({ cancelled: true }), [signup('signed-up')], { note: 'Gaat niet door', stepBack: false }],
  ])('that %s', (_, one, mine, expected) => { expect(pageOf(one, mine)).toMatchObject(expected); });

  it('goes into a calendar with its place and its end', () => {
    const file = calendarOf({ date: date(), training: training as never, units: [] }, 'nl', 'https://x.example', now);
    expect(file).toContain('SUMMARY:Luisteren\r\n');
    expect(file).toContain('DTEND;TZID=Europe/Amsterdam:20261203T160000\r\n');
  });
});

describe('one\'s own page', () => {
  const view = (dates: TrainingDate[], signups: ReturnType<typeof signup>[]) => ownView(
    { trainings: [{ ...training, id: 'u' }, training] as never, dates, signups, duties: [], units: [], held: [], musts: [] }, 'nl', now);

  it('puts what comes first first, and what has no date last', () => {
    expect(view([date()], []).offered.map(({ id }) => id)).toEqual(['t', 'u']);
  });
  it('tells somebody that what they signed up for was cancelled', () => {
    expect(view([date({ cancelled: true })], [signup('signed-up')]).signups).toMatchObject([{ state: 'Gaat niet door' }]);
  });
  it('keeps the certificate of a training that has ended, with its name, and asks for it no more', () => {
    const page = ownView({
      trainings: [{ ...training, given: false }] as never, dates: [date()], signups: [signup('attended')], duties: [], units: [], held: [],
      musts: [{ trainingId: 't', standing: 'late', by: '2026-01-01' }],
    }, 'nl', now);
    expect(page.certificates).toMatchObject([{ name: { nl: 'Luisteren' } }]);
    expect([page.musts, page.offered, page.lead]).toEqual([[], [], 'Bij je rol hoort nu geen verplichte training.']);
  });
  it('shows a certificate of what was attended, and nothing of where somebody was absent', () => {
    const page = view([date()], [signup('attended'), { ...signup('absent'), id: 'other' }]);
    expect(page.certificates).toMatchObject([{ id: 's', day: '3 december 2026' }]);
    expect(page.signups).toEqual([]);
  });
});

describe('figures', () => {
  const row = (unit_id: string | null, shown: 'hidden' | 'share' | 'none' | 'almost-all', must: number | null = null, have: number | null = null) =>
    ({ duty_id: 'x', unit_id, made_on: '2026-11-22', shown, must, have });
  const units = [
    { id: 'b', parent_id: null, name: { nl: 'B', en: 'B' } }, { id: 'a', parent_id: null, name: { nl: 'A', en: 'A' } },
    { id: 'a1', parent_id: 'a', name: { nl: 'A1', en: 'A1' } }, { id: 'c', parent_id: null, name: { nl: 'C', en: 'C' } },
  ];
  const duty = { id: 'x', trainingId: 't', role: 'guide' as const, withinDays: 90, unitIds: [] };
  it('are said as they were released, in the order of the tree, without who has nothing to do with it', () => {
    const rows = [row(null, 'share', 40, 30), row('a', 'share', 20, 11), row('a1', 'hidden'), row('b', 'almost-all'), row('c', 'none')];
    const view = coverageView({ trainings: [training] as never, duties: [duty], units, rows }, null, 'nl');
    expect(view.summary).toMatchObject([{ training: 'Luisteren', role: 'Studiebegeleiders', share: '30 van 40 (75 %)' }]);
    expect(view.chosen?.rows.map(({ unit, share }) => [unit, share])).toEqual([
      ['A', '11 van 20 (55 %)'], ['— A1', 'te weinig mensen om te tonen'], ['B', 'bijna iedereen'],
    ]);
  });
  it('say so when they were not made yet', () => {
    const view = coverageView({ trainings: [training] as never, duties: [duty], units, rows: [] }, null, 'nl');
    expect(view.summary[0]?.share).toBe('Nog niet geteld. Dat gebeurt binnen een uur.');
  });
});

describe('a team', () => {
  it('has who still has something to do first, and gives a manager no advice meant for them', () => {
    const done = { trainingId: 't', standing: 'done' as const, attendedOn: '2026-01-01' };
    const view = teamView({
      trainings: [training] as never,
      members: [{ name: 'Aad', musts: [done] }, { name: 'Bea', musts: [{ trainingId: 't', standing: 'late', by: '2026-04-01' }] }],
    }, 'nl');
    expect(view.lead).toBe('1 van 2 mensen hebben nog iets te doen.');
    expect(view.members.map(({ name, musts }) => [name, musts[0]?.when])).toEqual([['Bea', 'de datum was 1 april 2026'], ['Aad', 'gevolgd op 1 januari 2026']]);
  });
  it('is a tab for executives only, and figures for them and coordinators', () => {
    const tabs = (...roles: ('guide' | 'coordinator' | 'executive')[]) => tabsFor(roles.map((role) => ({ role })), 'own', 'nl').map(({ label }) => label);
    expect([tabs('guide'), tabs('guide', 'coordinator'), tabs('executive')])
      .toEqual([[], ['Voor mij', 'Dekking'], ['Voor mij', 'Dekking', 'Mijn team']]);
  });
});

describe('what a keeper types', () => {
  const typed = { form: 'training', day: '2027-01-14', start: '9.00', end: '12:30', place: 'De Linde', seats: '16', until: '' };
  const wrong = (change: Partial<typeof typed>) => dateShape.safeParse({ ...typed, ...change }).error?.issues.map(({ path }) => path[0]);
  it('may write a time in two ways, and leave the last day out', () => {
    expect(dateShape.parse(typed)).toEqual({
      form: 'training', startsAt: '2027-01-14T09:00', endsAt: '2027-01-14T12:30', place: 'De Linde', seats: 16, signupUntil: '2027-01-14',
    });
  });
  it.each([
    [{ day: '2027-02-30' }, ['day']], [{ end: '8:30' }, ['end']], [{ until: '2027-01-15' }, ['until']], [{ seats: '0' }, ['seats']],
    [{ start: '25:00', place: ' ' }, ['start', 'place']], [{ form: 'party' }, ['form']],
  ])('%j is wrong at %j', (change, fields) => { expect(wrong(change)).toEqual(fields); });
  it('says a duty in words', () => {
    expect(dutyShape.parse({ role: 'guide', within: '90', renew: '' })).toEqual({ role: 'guide', withinDays: 90, renewAfterMonths: null });
    const duty = { id: 'x', trainingId: 't', role: 'guide' as const, withinDays: 90, renewAfterMonths: 24, unitIds: [] };
    expect(dutyInWords(duty, 'nl')).toBe('binnen 90 dagen, daarna elke 2 jaar');
    expect(dutyInWords({ ...duty, withinDays: 0, renewAfterMonths: undefined }, 'en')).toBe('at once');
  });
  it('ticks sign-ups, and nothing else', () => {
    const id = '6e80ca5b-bb3d-50f7-82a0-04c68ec0bbfa';
    expect(presentIn(new URLSearchParams([['present', id], ['present', "' or 1=1"], ['other', id]]))).toEqual([id]);
  });
});
