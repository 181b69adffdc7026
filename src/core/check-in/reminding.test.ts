import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import { dueNow, mayRemindOn, nextMonthly } from './reminding.ts';

it('the first is from tomorrow on, within a year, on a day that exists', () => {
  const may = (day: string) => mayRemindOn(day, '2026-11-26');
  expect(['2026-11-27', '2027-11-26'].map(may)).toEqual([true, true]);
  expect(['2026-11-26', '2027-11-27', '2026-13-01', ''].map(may)).toEqual([false, false, false, false]);
});

it('goes in the morning of its day, is tried for three days, and then not any more', () => {
  const due = (local: string) => dueNow('2026-12-01', local);
  expect(due('2026-11-30T12:00')).toBe('wait');
  expect(due('2026-12-01T07:59')).toBe('wait');
  expect(due('2026-12-01T08:00')).toBe('send');
  expect(due('2026-12-03T23:00')).toBe('send');
  expect(due('2026-12-04T08:00')).toBe('give-up');
});

it('comes back on the same day of the month, or the last one of a shorter month', () => {
  expect(nextMonthly('2026-11-26', '2026-11-26')).toBe('2026-12-26');
  expect(nextMonthly('2027-01-31', '2027-01-31')).toBe('2027-02-28');
  expect(nextMonthly('2027-01-31', '2027-02-28')).toBe('2027-03-31');
  expect(nextMonthly('2026-11-26', '2026-11-28')).toBe('2026-12-26');
});

it('is after today, and no more than a month after, however long nothing went', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 }), (start, later) => {
    const first = addDays('2026-01-01', start);
    const today = addDays(first, later);
    const next = nextMonthly(first, today);
    expect(next > today).toBe(true);
    expect(next <= addDays(today, 31)).toBe(true);
  }));
});
