import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import { LATE_AFTER_DAYS, shouldAsk, standingOf } from './standing.ts';

const TODAY = '2026-11-26';
const one = (askOn: string, state: 'planned' | 'running' | 'closed' = 'running', askedOn?: string) =>
  ({ state, askOn, ...(askedOn ? { askedOn } : {}) });

describe('where an evaluation stands', () => {
  it('is asked for on its day, and late four weeks after', () => {
    expect(standingOf(one('2026-11-27'), 'running', TODAY)).toBe('running');
    expect(standingOf(one('2026-11-27', 'planned'), 'running', TODAY)).toBe('planned');
    expect(standingOf(one(TODAY), 'running', TODAY)).toBe('asked');
    expect(standingOf(one(addDays(TODAY, -LATE_AFTER_DAYS)), 'running', TODAY)).toBe('asked');
    expect(standingOf(one(addDays(TODAY, -LATE_AFTER_DAYS - 1)), 'running', TODAY)).toBe('late');
    expect(standingOf(one('2020-01-01', 'closed'), 'ended', TODAY)).toBe('decided');
  });

  it('is asked for when what it is about ends, and late four weeks after that was asked', () => {
    expect(standingOf(one('2027-06-01'), 'ending', TODAY)).toBe('asked');
    expect(standingOf(one('2027-06-01', 'running', '2026-10-01'), 'ended', TODAY)).toBe('late');
  });

  it('asks once, and never about what is closed', () => {
    expect(shouldAsk(one(TODAY), 'running', TODAY)).toBe(true);
    expect(shouldAsk(one('2027-06-01'), 'running', TODAY)).toBe(false);
    expect(shouldAsk(one('2027-06-01'), 'ended', TODAY)).toBe(true);
    expect(shouldAsk(one(TODAY, 'running', TODAY), 'running', TODAY)).toBe(false);
    expect(shouldAsk(one(TODAY, 'closed'), 'ended', TODAY)).toBe(false);
  });

  it('never goes back as days pass', () => {
    const order = ['running', 'asked', 'late'];
    fc.assert(fc.property(fc.integer({ min: -60, max: 60 }), fc.nat(60), (from, more) => {
      const at = (days: number) => order.indexOf(standingOf(one(TODAY), 'running', addDays(TODAY, days)));
      expect(at(from + more)).toBeGreaterThanOrEqual(at(from));
    }));
  });
});
