import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWaitTime, waitTimeWords } from './wait-time.ts';

const days = (words: string): readonly number[] | undefined => {
  const waiting = readWaitTime(words, '2026-11-22');
  return waiting && [waiting.fromDays, waiting.toDays];
};

describe('readWaitTime', () => {
  it.each([
    ['2 weken', [14, 14]], ['5 werkdagen', [7, 7]], ['3-4 weeks', [21, 28]], ['3 tot 4 weken', [21, 28]],
    ['binnen twee weken', [0, 14]], ['within 3 working days', [0, 5]], ['ongeveer een maand', [30, 30]],
    ['24 uur', [1, 1]], ['geen', [0, 0]], ['No waiting time', [0, 0]], ['a week', [7, 7]], ['Max. 10 dagen.', [0, 10]],
    ['1,5 week', [11, 11]],
  ])('%s', (words, expected) => expect(days(words)).toEqual(expected));

  it.each(['wait_time', 'verschilt per periode', '', '4-2 weken', 'een tijdje', 'volgende week maandag', '2 koffie'])(
    '%s is no span of time', (words) => expect(days(words)).toBeUndefined(),
  );

  it('says nothing without a date on which it was reported', () => {
    expect(readWaitTime('2 weken', undefined)).toBeUndefined();
    expect(readWaitTime('2 weken, gemeld op 2026-01-02', '2026-11-22')?.reportedOn).toBe('2026-01-02');
  });

  it('reads back what it wrote, in both languages', () => {
    const span = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]) => ({
      fromDays: Math.min(a, b), toDays: Math.max(a, b), reportedOn: '2026-03-04',
    }));
    fc.assert(fc.property(span, fc.constantFrom('nl' as const, 'en' as const), (waiting, lang) => {
      expect(readWaitTime(waitTimeWords(waiting, lang), undefined)).toEqual(waiting);
    }));
  });
});
