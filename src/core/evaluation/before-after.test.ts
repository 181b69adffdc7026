import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeAfter, type Choices } from './before-after.ts';
import { cronbachAlpha } from './cronbach.ts';
import type { Pair } from './pairs.ts';
import { proportion } from './proportion.ts';
import { estimated, reasonOf } from './reasons.ts';
import { reliableChange } from './reliable-change.ts';
import type { Estimate } from './types.ts';

const score = fc.integer({ min: -400, max: 400 }).map((n) => n / 4);
const pair = fc.record<Pair>({ before: score, after: score });
const pairs = fc.array(pair, { minLength: 3, maxLength: 40 });
const choices = fc.record<Choices>({
  better: fc.constantFrom('higher', 'lower'), reliability: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
});
const close = (a: unknown, b: unknown): void => {
  if (reasonOf(a) !== undefined || reasonOf(b) !== undefined) return expect(a).toEqual(b);
  [a].flat().forEach((value, i) => expect(value).toBeCloseTo([b].flat()[i] as number, 7));
};
const to = (all: readonly Pair[], change: (value: number) => number): readonly Pair[] =>
  all.map(({ before, after }) => ({ before: change(before), after: change(after) }));
const numbers = (value: unknown): readonly number[] => (typeof value === 'number' ? [value]
  : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []);
const times = (estimate: Estimate<number>, by: number): unknown => (estimated(estimate) ? estimate * by : estimate);

describe('EVAL-1: an answer is a number or says why there is none', () => {
  test('whatever the scores are, there is no NaN and nothing endless', () => {
    const wild = fc.oneof(score, fc.double({ min: -1e12, max: 1e12, noNaN: true }));
    fc.assert(fc.property(fc.array(fc.record({ before: wild, after: wild }), { maxLength: 12 }), choices, (all, how) => {
      expect(numbers(beforeAfter(all, how)).every(Number.isFinite)).toBe(true);
    }));
  });

  test.each([[[]], [[{ before: 3, after: 4 }]]])('of nobody and of one person: no interval, no effect', (...all) => {
    const { ci95, dAv, reliableChange: change } = beforeAfter(all.flat(), { reliability: 0.8 });
    expect([ci95, dAv, change].map(reasonOf)).toEqual(Array(3).fill('there are fewer than two people'));
  });

  test('two people have a d and no corrected one', () => {
    const { dAv, gAv } = beforeAfter([{ before: 1, after: 2 }, { before: 2, after: 5 }], {});
    expect([estimated(dAv), reasonOf(gAv)]).toEqual([true, 'there are fewer than three people']);
  });

  test.each([[undefined, 'not given'], [1.2, 'between 0 and 1'], [-0.1, 'between 0 and 1'], [NaN, 'between 0 and 1']])(
    'a reliability of %s', (reliability, why) => {
      const result = beforeAfter([{ before: 1, after: 2 }, { before: 2, after: 5 }], { reliability });
      expect(reasonOf(result.reliability)).toContain(why);
      expect(reasonOf(result.reliableChange)).toContain(why);
    });

  test('a change that is the same for all has no interval, also in decimals that a computer cannot hold', () => {
    const all = [0.1, 0.2, 0.3, 0.7].map((before) => ({ before, after: before + 0.1 }));
    expect(reasonOf(beforeAfter(all, {}).ci95)).toBe('everybody changed by the same amount');
  });
});

describe('what must not matter', () => {
  test('the order of people', () => {
    fc.assert(fc.property(pairs, choices, (all, how) => {
      const [one, two] = [beforeAfter(all, how), beforeAfter([...all].reverse(), how)];
      for (const key of ['meanDifference', 'ci95', 'dAv', 'gAv', 'gAvCi95'] as const) close(one[key], two[key]);
      const counts = ({ reliableChange: change }: typeof one) => (estimated(change) ? { ...change, criterion: 0 } : change);
      expect(counts(one)).toEqual(counts(two));
    }));
  });

  test('where the scale starts', () => {
    fc.assert(fc.property(pairs, choices, fc.integer({ min: -500, max: 500 }), (all, how, by) => {
      const [one, two] = [beforeAfter(all, how), beforeAfter(to(all, (value) => value + by), how)];
      for (const key of ['meanDifference', 'ci95', 'sdBefore', 'dAv', 'gAvCi95'] as const) close(one[key], two[key]);
    }));
  });

  test('how big a point of the scale is, for d and g and for who counts as improved', () => {
    fc.assert(fc.property(pairs, choices, (all, how) => {
      const [one, two] = [beforeAfter(all, how), beforeAfter(to(all, (value) => value * 8), how)];
      for (const key of ['dAv', 'dAvCi95', 'gAv'] as const) close(one[key], two[key]);
      close(times(one.meanDifference, 8), two.meanDifference);
      if (!estimated(one.reliableChange) || !estimated(two.reliableChange)) return;
      expect(two.reliableChange).toMatchObject({ improved: one.reliableChange.improved, worse: one.reliableChange.worse });
    }));
  });
});

describe('what turns the sign', () => {
  test('before and after changing places', () => {
    fc.assert(fc.property(pairs, (all) => {
      const turned = all.map(({ before, after }) => ({ before: after, after: before }));
      const [one, two] = [beforeAfter(all, {}), beforeAfter(turned, {})];
      for (const key of ['meanDifference', 'dAv', 'gAv'] as const) close(times(one[key], -1), two[key]);
      if (estimated(one.ci95) && estimated(two.ci95)) close(one.ci95, [-two.ci95[1], -two.ci95[0]]);
    }));
  });

  test('`better` swaps improved and worse, and nothing else', () => {
    fc.assert(fc.property(pairs, fc.double({ min: 0, max: 1, noNaN: true }), (all, reliability) => {
      const [up, down] = (['higher', 'lower'] as const).map((better) => beforeAfter(all, { better, reliability }));
      const { reliableChange: one, ...rest } = up!;
      const { reliableChange: two, ...same } = down!;
      expect(rest).toEqual(same);
      if (!estimated(one) || !estimated(two)) return expect(one).toEqual(two);
      expect(two).toEqual({ ...one, improved: one.worse, worse: one.improved });
      expect(one.improved + one.unchanged + one.worse).toBe(all.length);
    }));
  });
});

describe('EVAL-9: reliable change', () => {
  test('a change equal to the criterion counts, also where the computer rounds it', () => {
    const start = [0.7, 1.7, 2.7]; // sd 1, so the criterion with r = 0.5 is 1.96
    for (const by of [1.96, -1.96]) {
      const all = start.map((before) => ({ before, after: before + by }));
      expect(reliableChange(all, 0.5, 'higher')).toMatchObject({ unchanged: 0, improved: by > 0 ? 3 : 0 });
    }
    const almost = start.map((before) => ({ before, after: before + 1.9599999 }));
    expect(reliableChange(almost, 0.5, 'higher')).toMatchObject({ unchanged: 3 });
  });

  test('with a perfect scale every change counts, and no change does not', () => {
    const all = [{ before: 1, after: 1 }, { before: 2, after: 2.01 }, { before: 3, after: 2 }];
    expect(reliableChange(all, 1, 'higher')).toEqual({ criterion: 0, improved: 1, unchanged: 1, worse: 1 });
  });
});

test('EVAL-4: Wilson lies within 0 and 1, holds the proportion, and turns with it', () => {
  const parts = fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 3000 })).filter(([part, n]) => part <= n);
  fc.assert(fc.property(parts, ([part, n]) => {
    const [one, two] = [proportion(part, n), proportion(n - part, n)];
    if (!estimated(one) || !estimated(two)) throw new Error('not estimated');
    const [low, high] = one.ci95;
    expect(low >= 0 && low <= part / n && part / n <= high && high <= 1 && low < high).toBe(true);
    close(one.ci95, [1 - two.ci95[1], 1 - two.ci95[0]]);
  }));
  expect([proportion(0, 0), proportion(3, 2), proportion(1.5, 2)].map(reasonOf)).not.toContain(undefined);
});

test('EVAL-10: alpha of the same statement twice is 1; of one statement, or a gap, there is none', () => {
  expect(cronbachAlpha([[1, 1], [4, 4], [2, 2]])).toBeCloseTo(1, 12);
  for (const answers of [[[1], [2]], [[1, 2], [3]], [[1, NaN], [2, 2]], [[2, 3], [3, 2]], [[1, 2]]]) {
    expect(reasonOf(cronbachAlpha(answers))).toBeDefined();
  }
});
