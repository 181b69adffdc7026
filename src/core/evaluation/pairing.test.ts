import { describe, expect, it } from 'vitest';
import { type Answered, pairsOf, scoreOf } from './pairing.ts';

const answer = (moment: 'before' | 'after', pair: string | null, ...values: number[]): Answered => ({
  moment, pair, answers: Object.fromEntries(values.map((value, n) => [`s${n + 1}`, value])),
});

describe('answers of before and after', () => {
  it('stand beside each other by their word, whatever came first', () => {
    expect(pairsOf([answer('after', 'a', 4, 4), answer('before', 'b', 1, 3), answer('before', 'a', 2, 4)], 2))
      .toEqual({ pairs: [{ before: 3, after: 4 }], lost: [2], excluded: [{ reason: 'missing after', n: 1 }] });
  });

  it('without a word are of somebody, but of nobody we know', () => {
    expect(pairsOf([answer('before', null, 2, 2), answer('after', null, 3, 3)], 2))
      .toEqual({ pairs: [], lost: [2], excluded: [{ reason: 'missing after', n: 1 }, { reason: 'missing before', n: 1 }] });
  });

  it('have a score when more than half was answered', () => {
    expect(scoreOf({ s1: 5, s2: 4, s3: 3 }, 6)).toBeUndefined();
    expect(scoreOf({ s1: 5, s2: 4, s3: 3, s6: 4 }, 6)).toBe(4);
    expect(pairsOf([answer('before', 'a', 3), answer('after', 'a', 4, 4)], 2)).toMatchObject({ pairs: [], lost: [] });
  });
});
