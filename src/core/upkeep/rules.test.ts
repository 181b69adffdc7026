import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import { isDue, leaves, shouldAsk, sinks } from './rules.ts';

const today = '2026-11-22';
const ago = (days: number) => addDays(today, -days);

describe('keeping offers true', () => {
  it('asks from the day after the review date, and not before', () => {
    expect(isDue({ reviewOn: today }, today)).toBe(false);
    expect(isDue({ reviewOn: ago(1) }, today)).toBe(true);
    expect(isDue({}, today)).toBe(false);
  });

  it('asks when a waiting time is older than thirty days', () => {
    expect(isDue({ waitingReportedOn: ago(30) }, today)).toBe(false);
    expect(isDue({ waitingReportedOn: ago(31) }, today)).toBe(true);
  });

  it('asks again after two weeks of silence', () => {
    expect(shouldAsk({ reviewOn: ago(20), askedOn: ago(13) }, today)).toBe(false);
    expect(shouldAsk({ reviewOn: ago(20), askedOn: ago(14) }, today)).toBe(true);
  });

  it('never takes away what nobody was asked about', () => {
    expect(leaves({ reviewOn: ago(300) }, today)).toBe(false);
    expect(leaves({ reviewOn: ago(61), askedOn: ago(60) }, today)).toBe(true);
    expect(leaves({ reviewOn: ago(60), askedOn: ago(60) }, today)).toBe(false);
  });

  it('lets something sink before it leaves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (review, asked) => {
        const one = { reviewOn: ago(review), askedOn: ago(asked) };
        expect(!leaves(one, today) || sinks(one, today)).toBe(true);
      }),
    );
  });
});
