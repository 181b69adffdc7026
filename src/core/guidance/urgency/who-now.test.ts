import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeHours, whoNow } from './who-now.ts';

const at = (moment: string) => officeHours(new Date(moment));

describe('office hours (GUIDE-3)', () => {
  it.each([
    ['Thursday at noon', '2026-11-26T11:00:00Z', true],
    ['Thursday at eight in winter', '2026-11-26T07:00:00Z', true],
    ['a minute before', '2026-11-26T06:59:00Z', false],
    ['Thursday at five', '2026-11-26T16:00:00Z', false],
    ['a minute before five', '2026-11-26T15:59:00Z', true],
    ['Saturday', '2026-11-28T11:00:00Z', false],
    ['Sunday', '2026-11-29T11:00:00Z', false],
    ['Monday at eight in summer', '2026-07-06T06:00:00Z', true],
    ['Monday at eight in winter time, read as summer time', '2026-11-30T06:00:00Z', false],
    ['Monday after the clock went back', '2026-10-26T07:00:00Z', true],
    ['Monday after the clock went forward', '2026-03-30T06:00:00Z', true],
    ['Sunday evening there, Monday here', '2026-11-29T23:30:00Z', false],
    ['Christmas, a Friday', '2026-12-25T11:00:00Z', false],
    ['Easter Monday', '2026-04-06T11:00:00Z', false],
    ["King's day, a Monday", '2026-04-27T11:00:00Z', false],
  ])('%s', (_, moment, open) => expect(at(moment)).toBe(open));

  it('are at most forty-five in a week', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 600 }), (week) => {
      const start = Date.UTC(2024, 0, 1) + week * 7 * 86_400_000;
      const hours = Array.from({ length: 168 }, (_, hour) => officeHours(new Date(start + hour * 3_600_000 + 60_000)));
      expect(hours.filter(Boolean).length).toBeLessThanOrEqual(45);
    }), { numRuns: 30 });
  });
});

describe('who to call at this hour', () => {
  const noon = new Date('2026-11-26T11:00:00Z');
  const night = new Date('2026-11-26T23:00:00Z');

  it('is the general practitioner in office hours, and the huisartsenpost outside them', () => {
    expect(whoNow(noon)).toEqual(['112', '113', 'gp']);
    expect(whoNow(night)).toEqual(['112', '113', 'huisartsenpost']);
  });

  it('begins with what the words asked for, without doubles', () => {
    expect(whoNow(night, { lines: ['veilig-thuis', 'institution', '112'] })).toEqual(['veilig-thuis', '112', '113', 'huisartsenpost']);
    expect(whoNow(noon, { lines: ['huisartsenpost', '113'] })).toEqual(['gp', '113', '112']);
  });
});
