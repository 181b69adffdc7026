import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import { dayInYear, periodIn, periodOfYear, yearOf } from './year.ts';

const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days));
const anyYear = fc.integer({ min: 2000, max: 2099 });
const anyMonthDay = anyDay.map((day) => day.slice(5));

describe('the academic year', () => {
  it.each([['2026-07-31', 2025], ['2026-08-01', 2026], ['2026-12-31', 2026], ['2027-01-01', 2026], ['2027-07-31', 2026]])(
    '%s is in the year that starts in %d', (day, year) => expect(yearOf(day)).toBe(year));

  it('every day is within its own year, and the years follow each other without a gap', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const { from, to } = periodOfYear(yearOf(day));
      return from <= day && day <= to && addDays(to, 1) === periodOfYear(yearOf(day) + 1).from;
    }));
  });

  it('a month and day is a real day of the year that is asked for', () => {
    fc.assert(fc.property(anyMonthDay, anyYear, (monthDay, year) => {
      const day = dayInYear(monthDay, year);
      return yearOf(day) === year && addDays(day, 0) === day && (day.slice(5) === monthDay || monthDay === '02-29');
    }));
  });

  it('29 February is the 28th where there is none', () => {
    expect([dayInYear('02-29', 2026), dayInYear('02-29', 2027)]).toEqual(['2027-02-28', '2028-02-29']);
  });
});

describe('the days of a moment', () => {
  it('begin in the year, and never end before they begin', () => {
    fc.assert(fc.property(anyMonthDay, anyMonthDay, anyYear, (from, to, year) => {
      const period = periodIn({ from, to }, year);
      return yearOf(period.from) === year && period.from <= period.to;
    }));
  });

  it('may go over new year, and over the summer', () => {
    expect(periodIn({ from: '12-15', to: '01-15' }, 2026)).toEqual({ from: '2026-12-15', to: '2027-01-15' });
    expect(periodIn({ from: '07-15', to: '08-20' }, 2026)).toEqual({ from: '2027-07-15', to: '2027-08-20' });
  });
});
