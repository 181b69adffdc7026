import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, releaseChange, releaseReception } from './feedback.ts';

const answersOf = (values: readonly number[], remark: string | null = null): Answer[] =>
  values.map((clear) => ({ answers: { clear }, remark }));
const list = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 });

describe('what a form after use says (SDC-20 to 22)', () => {
  it('is nothing below ten, remarks included', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 }), (values) => {
      expect(releaseReception(answersOf(values, 'Fijn'), ['clear'])).toBeUndefined();
    }));
    expect(releaseReception(answersOf([1, 2, 3, 4, 5, 1, 2, 3, 4, 5], 'Fijn'), ['clear'])?.remarks).toHaveLength(10);
  });

  it('has a number only of ten who answered it, with three on each side', () => {
    fc.assert(fc.property(list, (values) => {
      const figure = releaseReception([...answersOf(values), ...Array.from({ length: 10 }, () => ({ answers: {}, remark: null }))], ['clear'])?.questions.clear;
      if (figure?.says !== 'figure') return;
      expect(values.length).toBeGreaterThanOrEqual(10);
      expect(figure.positive).toBeGreaterThanOrEqual(3);
      expect(figure.answered - figure.positive).toBeGreaterThanOrEqual(3);
    }));
  });

  it('never tells that all said the same', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 10, max: 60 }), (value, n) => {
      const figure = releaseReception(answersOf(Array.from({ length: n }, () => value)), ['clear'])?.questions.clear;
      expect(figure).not.toHaveProperty('mean');
    }));
  });

  it('does not depend on the order in which people answered', () => {
    const given = [1, 2, 3, 4, 5, 5, 4, 4, 2, 1, 4].map((clear, i) => ({ answers: { clear }, remark: i % 3 === 0 ? `zin ${(i * 7) % 11}` : null }));
    expect(releaseReception([...given].reverse(), ['clear'])).toEqual(releaseReception(given, ['clear']));
    expect(releaseReception(given, ['clear'])?.questions.clear).toEqual({ says: 'figure', answered: 11, positive: 6, mean: 3.2 });
  });
});

const result = (n: number, counts: readonly [number, number, number], sd = 1) => ({
  n, excluded: [], meanBefore: 3, meanAfter: 4, sdBefore: sd, sdAfter: 1, meanDifference: 1, ci95: [0.5, 1.5] as const, dAv: 1, gAv: 0.9,
  reliability: 0.8, reliableChange: { criterion: 0.9, improved: counts[0], unchanged: counts[1], worse: counts[2] },
});

describe('what before and after says (SDC-23 and 24)', () => {
  it('is nothing below ten pairs, or when everybody had the same score', () => {
    expect(releaseChange(result(9, [3, 3, 3]))).toBe('few');
    expect(releaseChange(result(30, [10, 10, 10], 0))).toBe('few');
    expect(releaseChange({ ...result(30, [10, 10, 10]), sdAfter: { notEstimable: 'x' } })).toBe('few');
    expect(releaseChange(result(10, [4, 3, 3]))).toEqual(result(10, [4, 3, 3]));
  });

  it('does not count one or two who got better or worse', () => {
    expect(releaseChange(result(20, [15, 3, 2]))).toMatchObject({ n: 20, meanDifference: 1, reliableChange: { notEstimable: 'one of the groups is smaller than three' } });
    expect(releaseChange(result(20, [20, 0, 0]))).toMatchObject({ reliableChange: { notEstimable: 'one of the groups is smaller than three' } });
  });
});
