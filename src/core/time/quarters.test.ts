import { describe, expect, it } from 'vitest';
import { hasEnded, quarterOf, quartersBefore, startOfQuarter } from './quarters.ts';

describe('quarters', () => {
  it.each([['2026-12-31T22:59:00Z', '2026-Q4'], ['2026-12-31T23:01:00Z', '2027-Q1'], ['2026-04-01T10:00:00Z', '2026-Q2']])(
    '%s is in %s', (at, quarter) => expect(quarterOf(new Date(at))).toBe(quarter));
  it('have ended a day after their last one, so that nothing is still being written', () => {
    expect(hasEnded('2026-Q4', new Date('2027-01-01T10:00:00Z'))).toBe(false);
    expect(hasEnded('2026-Q4', new Date('2027-01-02T10:00:00Z'))).toBe(true);
    expect(hasEnded('2027-Q1', new Date('2027-01-02T10:00:00Z'))).toBe(false);
  });
  it('go back over the year', () => {
    expect([0, 1, 4, 5].map((many) => quartersBefore('2027-Q1', many))).toEqual(['2027-Q1', '2026-Q4', '2026-Q1', '2025-Q4']);
    expect(startOfQuarter('2026-Q4')).toBe('2026-10-01');
  });
});
