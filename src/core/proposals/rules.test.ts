import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIsDue, answerBy, answerIsLate, movesOf, PROPOSAL_STATES, totals } from './rules.ts';

const madeAt = new Date('2026-11-01T12:00:00Z');

describe('IDEA-1 and IDEA-2: when something is heard', () => {
  it('an answer within three weeks', () => {
    expect(answerBy(madeAt)).toBe('2026-11-22');
    expect([answerIsLate({ state: 'sent', madeAt }, '2026-11-22'), answerIsLate({ state: 'sent', madeAt }, '2026-11-23'),
      answerIsLate({ state: 'granted', madeAt }, '2027-11-23')]).toEqual([false, true, false]);
  });
  it('what came of it, two months after a yes', () => {
    const due = (today: string, state: 'granted' | 'done' = 'granted') => accountIsDue({ state, answeredOn: '2026-09-01' }, today);
    expect([due('2026-10-30'), due('2026-10-31'), due('2027-01-01', 'done')]).toEqual([false, true, false]);
  });
});

it('IDEA-3: nothing can be changed once it was answered', () => {
  expect(PROPOSAL_STATES.map((state) => movesOf(state).change)).toEqual([true, false, false, false, false]);
});

describe('IDEA-4: totals per year', () => {
  const one = fc.record({
    state: fc.constantFrom(...PROPOSAL_STATES), answeredOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-01', undefined),
    grantCents: fc.option(fc.nat({ max: 100_000 }), { nil: undefined }), spentCents: fc.option(fc.nat({ max: 100_000 }), { nil: undefined }),
  });
  it('add up to what was said yes to, and to nothing else', () => {
    fc.assert(fc.property(fc.array(one), (all) => {
      const years = totals(all);
      const yes = all.filter(({ state, answeredOn }) => answeredOn && ['granted', 'done'].includes(state));
      const sum = (of: (year: (typeof years)[number]) => number) => years.reduce((total, year) => total + of(year), 0);
      expect(sum(({ count }) => count)).toBe(yes.length);
      expect(sum(({ granted }) => granted)).toBe(yes.reduce((total, { grantCents = 0 }) => total + grantCents, 0));
      expect(years.map(({ year }) => year)).toEqual([...years.map(({ year }) => year)].sort((a, b) => b - a));
    }));
  });
});
