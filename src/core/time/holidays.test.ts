import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easter, isHoliday } from './holidays.ts';

describe('holidays', () => {
  it.each([[2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2038, '2038-04-25']])(
    'Easter of %i', (year, day) => expect(easter(year)).toBe(day));

  it('has Easter on a Sunday between 22 March and 25 April', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
      const day = easter(year);
      expect(new Date(`${day}T12:00:00Z`).getUTCDay()).toBe(0);
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
    }));
  });

  it("keeps King's day off a Sunday, and knows Ascension and Whit Monday", () => {
    expect(isHoliday('2025-04-26')).toBe(true);
    expect(isHoliday('2025-04-27')).toBe(false);
    expect(['2026-05-14', '2026-05-25', '2026-12-26'].every(isHoliday)).toBe(true);
    expect(isHoliday('2026-11-26')).toBe(false);
  });
});
