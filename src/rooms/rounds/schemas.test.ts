import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRound, readSurvey } from './schemas.ts';

const TODAY = '2026-11-26';
const good = (change: Record<string, string> = {}) => new URLSearchParams({
  'title.nl': 'Maandcheck', 'title.en': 'Monthly check', instrument: 'maandcheck', opensOn: '2026-12-01', closesOn: '2026-12-14', ...change,
});
const wrongAt = (form: URLSearchParams) => {
  const read = readRound(form, TODAY);
  return read.ok ? [] : read.errors.map(({ field }) => field);
};

describe('a round as it was filled in', () => {
  it('is told at its field what is wrong, for whatever was sent', () => {
    expect(wrongAt(new URLSearchParams())).toEqual(['title.nl', 'title.en', 'instrument', 'opensOn', 'closesOn']);
    const names = ['title.nl', 'instrument', 'units', 'years', 'opensOn', 'closesOn', 'remind1', 'remind2', 'inClass', 'minutes'];
    const value = fc.oneof(fc.string(), fc.constantFrom('2026-12-01', '2026-13-45', '9999-99-99', '0000-00-00', '\0'));
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (pairs) => {
      const form = new URLSearchParams(pairs.map(([name, text]) => [name, text]));
      expect(readRound(form, TODAY).ok).toBe(false);
      expect(readSurvey(form).ok).toBe(false);
    }));
  });
  it('does not begin in the past, ends after it begins, and is 56 days at most', () => {
    expect(wrongAt(good())).toEqual([]);
    expect(wrongAt(good({ opensOn: '2026-11-25' }))).toEqual(['opensOn']);
    expect(wrongAt(good({ closesOn: '2026-11-30' }))).toEqual(['closesOn']);
    expect(wrongAt(good({ closesOn: '2027-01-26' }))).toEqual(['closesOn']);
    expect(wrongAt(good({ remind1: '2026-12-15' }))).toEqual(['remind1']);
  });
  it('sends no mail in class, so it has no reminders', () => {
    const read = readRound(good({ inClass: '1', remind1: '2026-12-05' }), TODAY);
    expect(read.ok && read.value.remindOn).toEqual([]);
  });
});
