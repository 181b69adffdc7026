import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, ndcg, neededWithin, percentile } from './metrics.ts';

const gains = { a: 3, b: 2, c: 1 };

describe('needed within the first few', () => {
  it('counts only what is needed, and only so far', () => {
    expect(neededWithin(['b', 'c', 'a'], gains, 3)).toBe(true);
    expect(neededWithin(['b', 'c', 'x', 'a'], gains, 3)).toBe(false);
    expect(neededWithin(['b', 'c'], gains, 3)).toBe(false);
    expect(neededWithin([], gains, 3)).toBe(false);
  });
});

describe('nDCG', () => {
  it('agrees with a sum by hand', () => {
    // found c, x, a: 1/1 + 0 + 7/2; at best 7/1 + 3/log2(3) + 1/2
    expect(ndcg(['c', 'x', 'a'], gains, 5)).toBeCloseTo(4.5 / (7 + 3 / Math.log2(3) + 0.5), 12);
  });

  it('looks no further than k, in what was found and in what there is', () => {
    expect(ndcg(['a', 'b'], gains, 2)).toBe(1);
    expect(ndcg(['x', 'x', 'a'], gains, 2)).toBe(0);
  });

  it('is nothing when nothing was judged relevant', () => {
    expect(ndcg(['a'], {}, 5)).toBe(0);
  });

  const judged = fc.dictionary(fc.stringMatching(/^[a-f]$/), fc.integer({ min: 1, max: 3 }), { minKeys: 1 });
  const order = fc.uniqueArray(fc.stringMatching(/^[a-h]$/));

  it('lies between 0 and 1, and is 1 for the best order', () => {
    fc.assert(fc.property(judged, order, fc.integer({ min: 1, max: 6 }), (some, ranked, k) => {
      const value = ndcg(ranked, some, k);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-12);
      const best = Object.keys(some).sort((a, b) => (some[b] ?? 0) - (some[a] ?? 0));
      expect(ndcg(best, some, k)).toBeCloseTo(1, 12);
    }));
  });

  it('never falls when something better moves up one place', () => {
    fc.assert(fc.property(judged, order, fc.nat(6), (some, ranked, at) => {
      const [first, second] = [ranked[at], ranked[at + 1]];
      if (first === undefined || second === undefined || (some[second] ?? 0) < (some[first] ?? 0)) return;
      const moved = ranked.with(at, second).with(at + 1, first);
      expect(ndcg(moved, some, 5)).toBeGreaterThanOrEqual(ndcg(ranked, some, 5) - 1e-12);
    }));
  });
});

describe('percentiles', () => {
  it('take the nearest rank, whatever the order', () => {
    expect(percentile([40, 10, 30, 20], 0.5)).toBe(20);
    expect(percentile([40, 10, 30, 20], 0.95)).toBe(40);
    expect(percentile([7], 0.01)).toBe(7);
  });

  it('of nothing are not a number', () => {
    expect(percentile([], 0.5)).toBeNaN();
    expect(mean([])).toBeNaN();
  });

  it('are one of the values, with that share at or below it', () => {
    fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (values, p) => {
      const value = percentile(values, p);
      expect(values).toContain(value);
      expect(values.filter((other) => other <= value).length / values.length).toBeGreaterThanOrEqual(p - 1e-9);
    }));
  });
});

describe('the mean', () => {
  it('is the sum over the number', () => {
    expect(mean([1, 2, 6])).toBe(3);
  });
});
