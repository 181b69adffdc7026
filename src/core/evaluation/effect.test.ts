import { describe, expect, it } from 'vitest';
import { effectOf, effectOfReport } from './effect.ts';

const about = { scale: { nl: 'Rust' }, better: 'higher', from: 'file', source: 'vragenlijst', reliability: 0.85 } as const;
const pairs = (n: number, gain = 0.5) =>
  Array.from({ length: n }, (_, i) => ({ before: 2 + (i % 5) * 0.4, after: 2 + (i % 5) * 0.4 + gain + ((i * 7) % 4) * 0.3 - 0.4 }));
const measured = (n: number) => ({ pairs: pairs(n), lost: [], excluded: [] });

describe('what is kept of rows before and after', () => {
  it('is nothing about nine people, and a result about ten', () => {
    expect(effectOf(measured(9), about)).toEqual({ scale: { nl: 'Rust' }, better: 'higher', from: 'file', source: 'vragenlijst', result: 'few', caveats: [] });
    expect(effectOf(measured(10), about).result).toMatchObject({ n: 10 });
  });

  it('holds no row and no line of a file', () => {
    const kept = effectOf({ ...measured(20), excluded: [{ reason: 'missing after', n: 3, lines: [4, 8, 15] } as never] }, about);
    expect(JSON.stringify(kept)).not.toContain('lines');
    expect(kept.result).toMatchObject({ excluded: [{ reason: 'missing after', n: 3 }] });
  });

  it('says what it does not prove, and says another thing when there was a group that waited', () => {
    const alone = effectOf(measured(30), about);
    const beside = effectOf({ ...measured(30), waited: pairs(12, 0) }, about);
    expect(alone.caveats.some(({ nl }) => nl.includes('geen groep om mee te vergelijken'))).toBe(true);
    expect(beside.caveats.some(({ nl }) => nl.includes('geen groep om mee te vergelijken'))).toBe(false);
    expect(beside.result).toMatchObject({ againstGroup: { n: [30, 12], difference: expect.closeTo(0.5, 1) as number } });
  });

  it('puts nobody beside a group that waited of fewer than ten', () => {
    expect(effectOf({ ...measured(30), waited: pairs(9, 0) }, about).result)
      .toMatchObject({ n: 30, againstGroup: { notEstimable: expect.any(String) as string } });
  });
});

describe('what a report says', () => {
  const reported = { n: 34, meanBefore: 3, meanAfter: 3.5, sdBefore: 0.8, sdAfter: 1 };

  it('gives d and g from means and spreads, and leaves open what it does not say', () => {
    const { result } = effectOfReport(reported, about);
    expect(result).toMatchObject({ meanDifference: 0.5, dAv: expect.closeTo(0.5521576, 6) as number, ci95: { notEstimable: expect.any(String) as string } });
  });

  it('is few below ten', () => {
    expect(effectOfReport({ ...reported, n: 9 }, about).result).toBe('few');
  });
});
