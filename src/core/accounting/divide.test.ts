import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, dividedOver, leftToDivide } from './divide.ts';
import { hoursTimesRate } from './hours.ts';

const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 15 })
  .filter((list) => list.some((weight) => weight > 0));
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

describe('ACCT-5: dividing', () => {
  it('adds up to the amount exactly, and no part is more than a cent beside its exact part', () => {
    fc.assert(fc.property(cents, weights, (amount, list) => {
      const parts = divide(amount, list);
      expect(sum(parts)).toBe(amount);
      parts.forEach((part, at) => {
        const exact = (BigInt(amount) * BigInt(list[at] ?? 0)) / BigInt(sum(list));
        expect(Math.abs(part - Number(exact))).toBeLessThanOrEqual(1);
        if (list[at] === 0) expect(part).toBe(0);
      });
    }));
  });
  it('gives a correction the same parts as the amount, with the other sign', () => {
    fc.assert(fc.property(cents, weights, (amount, list) => {
      expect(divide(-amount, list).map((part) => part + 0)).toEqual(divide(amount, list).map((part) => 0 - part));
    }));
  });
  it('gives the cents that are left to the largest remainders, of equal ones to the first', () => {
    expect(divide(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(divide(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(divide(10, [1, 5, 1])).toEqual([2, 7, 1]);
  });
  it.each([[[]], [[0, 0]], [[1, -1]], [[0.5]]])('refuses weights %j', (list) => {
    expect(() => divide(100, list)).toThrow(RangeError);
  });
  it('leaves out a place that gets nothing', () => {
    expect(dividedOver(1, [{ concept: 'lk.1', weight: 1 }, { concept: 'lk.2', weight: 1 }]))
      .toEqual([{ concept: 'lk.1', cents: 1 }]);
  });
  it('ACCT-1: says what is left, also when it is too much', () => {
    expect(leftToDivide(100, [{ concept: 'lk.1', cents: 60 }])).toBe(40);
    expect(leftToDivide(100, [{ concept: 'lk.1', cents: 160 }])).toBe(-60);
  });
});

describe('ACCT-6: hours times rate', () => {
  it.each([[1.5, 4_501, 6_752], [1, 5_000, 5_000], [0.1, 5, 1], [0.29, 100, 29], [1.005, 100, 101], [1_200, 6_550, 7_860_000]])(
    '%s hours at %s', (hours, rate, expected) => expect(hoursTimesRate(hours, rate)).toBe(expected));
  it('is off by half a cent at most, and never down at the half', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 50_000 }), (hundredths, rate) => {
      const exact = BigInt(hundredths) * BigInt(rate);
      const given = BigInt(hoursTimesRate(hundredths / 100, rate)) * 100n;
      expect(given - exact).toBeLessThanOrEqual(50n);
      expect(given - exact).toBeGreaterThan(-50n);
    }));
  });
});
