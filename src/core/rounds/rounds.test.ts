import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upwards } from '../training/tree.ts';
import { budgetOf, tooMuch } from './budget.ts';
import { calendarOf, type Entry } from './calendar.ts';
import { halvesOf } from './half-year.ts';
import { dueOn } from './letters.ts';
import { goodReminders, mayBeInClass, mayBeInRound, stateOf, takesPeople, tooLong } from './rules.ts';
import { type Asking, MOST, YEARS } from './types.ts';

/** Two faculties with programmes; one programme with a class. */
const TREE = new Map<string, string | null>([['a', null], ['a1', 'a'], ['a2', 'a'], ['a1x', 'a1'], ['b', null], ['b1', 'b']]);
const day = (n: number) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);

const asking = (ids: fc.Arbitrary<string>): fc.Arbitrary<Asking> => fc.record({
  id: ids, title: fc.constant({ nl: 'x' }), minutes: fc.integer({ min: 1, max: 10 }),
  units: fc.subarray([...TREE.keys()]), years: fc.subarray([1, 2, 3, 4]),
  start: fc.integer({ min: 0, max: 360 }), length: fc.integer({ min: 0, max: 55 }),
}).map(({ start, length, ...one }) => ({ ...one, opensOn: day(start), closesOn: day(start + length) }));

/** One student, counted the long way round: which of the rounds ask them in a half-year. */
const ofStudent = (rounds: readonly Asking[], unit: string | null, year: number, half: string) => rounds.filter((one) =>
  halvesOf(one).includes(half) && (one.years.length === 0 || one.years.includes(year))
  && (one.units.length === 0 || (unit !== null && upwards(unit, TREE).some((id) => one.units.includes(id)))));

const round = (id: string, change: Partial<Asking> = {}): Asking => ({
  id, title: { nl: id }, minutes: 2, units: [], years: [], opensOn: '2027-02-01', closesOn: '2027-02-14', ...change,
});

describe('the budget for being asked', () => {
  it('lets nobody be asked more than the most, in whatever order rounds are planned, and refuses nothing that fits', () => {
    fc.assert(fc.property(fc.array(asking(fc.uuid()), { maxLength: 9 }), (wanted) => {
      const made: Asking[] = [];
      const over = (all: readonly Asking[]) => [null, ...TREE.keys()].some((unit) => YEARS.some((year) =>
        ['2027-1', '2027-2', '2028-1'].some((half) => {
          const asked = ofStudent(all, unit, year, half);
          return asked.length > MOST.rounds || asked.reduce((sum, { minutes }) => sum + minutes, 0) > MOST.minutes;
        })));
      for (const one of wanted) {
        const fits = tooMuch(one, made, MOST, TREE).length === 0;
        expect(fits).toBe(!over([...made, one]));
        if (fits) made.push(one);
      }
      expect(over(made)).toBe(false);
    }));
  });

  it('does not count a round twice that is changed', () => {
    fc.assert(fc.property(asking(fc.constant('x')), asking(fc.constant('x')), (one, changed) =>
      tooMuch(changed, [one], MOST, TREE).length === 0));
  });

  it('says for whom it is full, and which rounds fill it', () => {
    const others = [round('one', { units: ['a'] }), round('two', { units: ['a1'] }), round('three', { years: [1] })];
    expect(tooMuch(round('new'), others, MOST, TREE)).toMatchObject([
      { half: '2027-1', what: 'rounds', sum: 4, units: ['a1'], years: [1], by: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] },
    ]);
    expect(tooMuch(round('new', { minutes: 9 }), [round('one', { units: ['b1'] })], MOST, TREE)).toMatchObject([
      { what: 'minutes', sum: 11, units: ['b1'], years: [1, 2, 3, 4, 5, 6, 7, 8] },
    ]);
  });

  it('tells everybody as one, and counts in both half-years that a window touches', () => {
    const over = tooMuch(round('new', { minutes: 6, opensOn: '2027-06-25', closesOn: '2027-07-03' }),
      [round('one', { minutes: 6 }), round('two', { minutes: 6, opensOn: '2027-09-01', closesOn: '2027-09-10' })], MOST, TREE);
    expect(over.map(({ half, units }) => [half, units])).toEqual([['2027-1', [null]], ['2027-2', [null]]]);
  });

  it('can be lowered by an institution, and not raised', () => {
    expect(budgetOf({ mostRounds: 1, mostMinutes: 5 })).toEqual({ rounds: 1, minutes: 5 });
    expect(budgetOf({ mostRounds: 9, mostMinutes: 90 })).toEqual(MOST);
    expect(tooMuch(round('new'), [round('one')], budgetOf({ mostRounds: 1, mostMinutes: 10 }), TREE)).toHaveLength(1);
  });
});

describe('what a round may be', () => {
  const instrument = { key: 'maandcheck', minutes: 1, items: [] };
  const item = { key: 'i', text: { nl: '', en: '' }, scale: 's' };

  it('is never clinical, whatever was decided, and never longer than the budget', () => {
    expect(mayBeInRound(instrument)).toBe(true);
    expect(mayBeInRound({ ...instrument, clinical: true })).toBe(false);
    expect(mayBeInRound({ ...instrument, key: 'eigen', rule: 'phq-9' })).toBe(false);
    expect(mayBeInRound({ ...instrument, minutes: 11 })).toBe(false);
  });
  it('is in class only for what may be asked beside a neighbour', () => {
    expect(mayBeInClass({ ...instrument, key: 'start-1', items: [{ ...item, inClass: true }] })).toBe(true);
    expect(mayBeInClass({ ...instrument, key: 'start-1', items: [item] })).toBe(false);
    expect(mayBeInClass({ ...instrument, items: [{ ...item, inClass: true }] })).toBe(false);
  });
  it('has at most two reminders, after the first day and up to the last', () => {
    const window = { opensOn: '2027-02-01', closesOn: '2027-02-14' };
    expect(goodReminders(['2027-02-07', '2027-02-14'], window)).toBe(true);
    for (const days of [['2027-02-01'], ['2027-02-15'], ['2027-02-07', '2027-02-07'], ['2027-02-02', '2027-02-03', '2027-02-04']]) {
      expect(goodReminders(days, window)).toBe(false);
    }
    expect(tooLong({ opensOn: '2027-02-01', closesOn: '2027-03-28' })).toBe(false);
    expect(tooLong({ opensOn: '2027-02-01', closesOn: '2027-03-29' })).toBe(true);
  });
  it('is planned, open, closing and closed', () => {
    const window = { opensOn: '2027-02-01', closesOn: '2027-02-14', closedOn: null };
    expect(['2027-01-31', '2027-02-01', '2027-02-14', '2027-02-15'].map((today) => stateOf(window, today)))
      .toEqual(['planned', 'open', 'open', 'closing']);
    expect(stateOf({ ...window, closedOn: '2027-02-15' }, '2027-02-15')).toBe('closed');
    expect(['2027-01-31', '2027-02-01', '2027-02-02'].map((today) => takesPeople(window, today))).toEqual([true, true, false]);
  });
});

describe('letters of a round', () => {
  it('are one a day at most, and three in all, whenever the post runs and whatever fails', () => {
    const runs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), { maxLength: 60 });
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 2 }), runs, (remind, all) => {
      let line = { invitedOn: null as string | null, reminded: 0, remindedOn: null as string | null };
      const letters: string[] = [];
      const remindOn = remind.map(day);
      for (const [n, works] of [...all].sort(([a], [b]) => a - b)) {
        const due = dueOn(line, remindOn, day(n));
        if (!due || !works) continue;
        letters.push(day(n));
        line = due === 'invitation' ? { ...line, invitedOn: day(n) }
          : { ...line, reminded: remindOn.filter((one) => one <= day(n)).length, remindedOn: day(n) };
      }
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters.length).toBeLessThanOrEqual(1 + remind.length);
    }));
  });
});

describe('the calendar', () => {
  const entry = (id: string, opensOn: string, closesOn: string, units: readonly string[] = []): Entry =>
    ({ id, kind: 'round', title: id, opensOn, closesOn, units, years: [] });

  it('shows what runs at the same time for the same students, and where it is quiet', () => {
    const [first, second] = calendarOf([
      entry('one', '2027-02-01', '2027-02-14', ['a']), entry('two', '2027-02-10', '2027-03-01', ['a1']),
      entry('three', '2027-02-10', '2027-03-01', ['b']),
    ], '2027-01-15', TREE);
    expect(first?.overlaps).toMatchObject([
      { one: { id: 'one' }, other: { id: 'two' }, days: { opensOn: '2027-02-10', closesOn: '2027-02-14' } },
    ]);
    expect(first?.quiet).toEqual([
      { opensOn: '2027-01-01', closesOn: '2027-01-31' }, { opensOn: '2027-03-02', closesOn: '2027-06-30' },
    ]);
    expect(first?.months.map(({ month, entries }) => [month, entries.length])[1]).toEqual(['2027-02', 3]);
    expect(second?.quiet).toEqual([{ opensOn: '2027-07-01', closesOn: '2027-12-31' }]);
  });
});
