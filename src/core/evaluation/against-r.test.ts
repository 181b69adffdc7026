import { describe, expect, test } from 'vitest';
import { againstGroup } from './against-group.ts';
import { beforeAfter } from './before-after.ts';
import { cronbachAlpha } from './cronbach.ts';
import againstCases from './fixtures/against-group.json' with { type: 'json' };
import alphaCases from './fixtures/alpha.json' with { type: 'json' };
import beforeAfterCases from './fixtures/before-after.json' with { type: 'json' };
import hedgesCases from './fixtures/hedges.json' with { type: 'json' };
import proportionCases from './fixtures/proportion.json' with { type: 'json' };
import tCases from './fixtures/t.json' with { type: 'json' };
import { hedgesCorrection } from './hedges.ts';
import { proportion } from './proportion.ts';
import { beyondT, tQuantile } from './student-t.ts';

/** As far from what R says as a part of it; near 0, in plain numbers. */
function expectAsR(ours: unknown, r: number | readonly number[], within = 1e-7): void {
  const [one, two] = [[ours].flat() as number[], [r].flat()];
  expect(one).toHaveLength(two.length);
  one.forEach((value, i) => {
    const [r1, far] = [two[i]!, Math.abs(value - two[i]!)];
    expect(far, `${value} against ${r1}`).toBeLessThanOrEqual(within * Math.max(1, Math.abs(r1)));
  });
}
type Expected = Readonly<Record<string, { readonly r: string; readonly value: number | readonly number[] } | undefined>>;

describe('before and after, as R computes it', () => {
  test.each(beforeAfterCases)('$name', ({ before, after, reliability, expected }) => {
    const ours = beforeAfter(before.map((value, i) => ({ before: value, after: after[i]! })), { reliability });
    const flat = { ...ours, ...ours.reliableChange } as Readonly<Record<string, unknown>>;
    for (const [what, fixture] of Object.entries(expected as Expected)) expectAsR(flat[what], fixture!.value);
    for (const what of ['ci95', 'gAv', 'gAvCi95'].filter((key) => !(key in expected))) {
      expect(flat[what]).toEqual({ notEstimable: expect.any(String) as string });
    }
  });
});

test.each(tCases)('the quantile of t with $df degrees of freedom', ({ df, p95, p99, p50 }) => {
  expectAsR(tQuantile(0.05, df), p95.value, 1e-10);
  expectAsR(tQuantile(0.01, df), p99.value, 1e-10);
  expectAsR(tQuantile(0.5, df), p50.value, 1e-10);
  expect(beyondT(p95.value, df)).toBeCloseTo(0.05, 11);
});

test.each(hedgesCases)("Hedges' correction: $r", ({ at, value }) => {
  expectAsR(hedgesCorrection(at), value, 1e-10);
});

test.each(proportionCases)('Wilson: $part of $n', ({ part, n, value }) => {
  const ours = proportion(part, n);
  expectAsR('ci95' in ours ? ours.ci95 : [], value);
});

test.each(alphaCases)('alpha: $name', ({ answers, value }) => {
  expectAsR(cronbachAlpha(answers), value);
});

test.each(againstCases)('against a waiting group: $name', ({ tookPart, waited, expected }) => {
  const pairs = (changes: readonly number[]) => changes.map((change) => ({ before: 0, after: change }));
  const ours = againstGroup(pairs(tookPart), pairs(waited));
  if (!('difference' in ours)) throw new Error(ours.notEstimable);
  expectAsR(ours.difference, expected.difference.value);
  expectAsR(ours.ci95, expected.ci95.value);
  expectAsR(ours.df, expected.df.value);
});
