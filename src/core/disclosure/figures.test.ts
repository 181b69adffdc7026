import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEW, FEWEST_STUDENTS, figureOf, release, type Released, STEP } from './figures.ts';

const always = (start: number) => () => start;
const cellsOf = (counts: readonly number[]) => counts.map((students, i) => ({ key: `c${i}`, students }));
const released = (counts: readonly number[], starts: readonly number[]): readonly Released[] =>
  [...release(cellsOf(counts), (key) => starts[Number(key.slice(1))] ?? 0).values()];
const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 });
const starts = fc.array(fc.integer({ min: 0, max: STEP - 1 }), { minLength: 6, maxLength: 6 });

describe('what is released of a dimension', () => {
  it.each([
    ['nine students', [9, 40, 40, 12], [FEW, { students: 40 }, { students: 40 }, FEW]],
    ['two that are ten together', [4, 6, 21, 13], [FEW, FEW, { students: 20 }, { students: 10 }]],
    ['two that are less together: the smallest goes too', [4, 5, 21, 13], [FEW, FEW, { students: 20 }, FEW]],
    ['exactly one, though it is nothing', [0, 30, 14], [FEW, { students: 30 }, FEW]],
    ['all of them large', [10, 14, 19], [{ students: 10 }, { students: 10 }, { students: 15 }]],
  ])('%s', (_, from, to) => {
    expect([...release(cellsOf(from), always(0)).values()]).toEqual(to);
  });

  it('what is not there is withheld, and not nothing', () => {
    expect(figureOf(new Map([['a', 15]]), 'b')).toEqual({ withheld: 'few' });
    expect(release([], always(0)).size).toBe(0);
    expect(() => release(cellsOf([20]), always(5))).toThrow(RangeError);
  });

  it('every figure is a multiple of five, from ten on, and never more than there were students', () => {
    fc.assert(fc.property(counts, starts, (from, secret) => {
      released(from, secret).forEach((one, i) => {
        if ('withheld' in one) return;
        expect(one.students % STEP).toBe(0);
        expect(one.students).toBeGreaterThanOrEqual(FEWEST_STUDENTS);
        expect(one.students).toBeLessThanOrEqual(from[i] as number);
      });
    }));
  });

  it('what is withheld is never one cell, and with figures beside it never fewer than ten students together', () => {
    fc.assert(fc.property(counts, starts, (from, secret) => {
      const out = released(from, secret);
      const hidden = from.filter((_, i) => 'withheld' in (out[i] as Released));
      if (hidden.length === 0 || hidden.length === from.length) return;
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(FEWEST_STUDENTS);
    }));
  });
});

/** How likely each outcome is to whoever does not know the secret: every secret is as likely. */
function outcomes(from: readonly number[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  const total = STEP ** from.length;
  for (let n = 0; n < total; n++) {
    const secret = from.map((_, i) => Math.floor(n / STEP ** i) % STEP);
    const said = JSON.stringify(released(from, secret));
    all.set(said, (all.get(said) ?? 0) + 1 / total);
  }
  return all;
}
const apart = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number =>
  [...new Set([...a.keys(), ...b.keys()])].reduce((sum, key) => sum + Math.abs((a.get(key) ?? 0) - (b.get(key) ?? 0)), 0) / 2;

describe('an attacker', () => {
  const few = fc.array(fc.oneof(fc.integer({ min: 0, max: 26 }), fc.constantFrom(4, 9, 10, 14, 15)), { minLength: 1, maxLength: 4 });

  it('who has all figures and knows all students but one: in four of five times the figures are the same with or without that one', () => {
    fc.assert(fc.property(few, fc.nat(3), (others, at) => {
      const cell = at % others.length;
      const withHer = others.map((n, i) => (i === cell ? n + 1 : n));
      expect(apart(outcomes(others), outcomes(withHer))).toBeLessThanOrEqual(1 / STEP + 1e-9);
    }), { numRuns: 60 });
  });

  it('who knows all but one would be sure without the secret: that is why it is there', () => {
    expect(released([9, 40, 40], [0, 0, 0])).not.toEqual(released([10, 40, 40], [0, 0, 0]));
  });

  it('who also knows how many there are in all, cannot subtract a cell of under ten', () => {
    fc.assert(fc.property(few, (from) => {
      const out = released(from, [0, 0, 0, 0]);
      const shown = out.flatMap((one) => ('withheld' in one ? [] : [one.students]));
      const rest = from.reduce((sum, n) => sum + n, 0) - shown.reduce((sum, n) => sum + n, 0);
      if (shown.length > 0 && shown.length < from.length) expect(rest).toBeGreaterThanOrEqual(FEWEST_STUDENTS);
    }));
  });
});
