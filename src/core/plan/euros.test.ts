import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf, euros, typedEuros } from './euros.ts';

describe('amounts', () => {
  it.each([
    ['75', 7500], ['75,5', 7550], ['75.50', 7550], ['€ 1.234,50', 123450], ['1,234.50', 123450], ['1.234', 123400],
    ['1.234.567', 123456700], ['0', 0],
  ])('%s', (text, cents) => expect(centsOf(text)).toBe(cents));
  it.each(['', 'vijftig', '-5', '1.2.3', '1,23,4', '1.234.56', '1.234,567', '12,345,6', '1,234,50', '1e3', '9999999999999'])(
    '%s is none', (text) => expect(centsOf(text)).toBeUndefined());
  it('are read back as they are shown, in both languages and in a field', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
      expect([euros(cents, 'nl'), euros(cents, 'en'), typedEuros(cents)].map(centsOf)).toEqual([cents, cents, cents]);
    }));
  });
  it('as one writes them', () => {
    expect([euros(123450, 'nl'), euros(123450, 'en'), euros(5000, 'nl')]).toEqual(['€ 1.234,50', '€1,234.50', '€ 50']);
  });
});
