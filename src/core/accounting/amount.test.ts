import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsTyped, parseAmount, parseNumberCell } from './amount.ts';
import { euro, euroField, euroShort, euroTyped } from './euro.ts';

const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
const lang = fc.constantFrom('nl' as const, 'en' as const);
const value = (text: string, as: 'nl' | 'en' = 'nl') => {
  const read = parseAmount(text, as);
  return read.ok ? read.cents : read.why;
};

describe('reading an amount', () => {
  it.each([
    ['€ 1.234,50', 123_450], ['1,234.50', 123_450], ['1234.5', 123_450], ['1234,5', 123_450], ['-50', -5_000],
    ['(50,00)', -5_000], ['1.234', 123_400], ['1.234.567', 123_456_700], ['1,234,567', 123_456_700],
    ['€\u00a01.234,-', 123_400], ['50,--', 5_000], ['1 234,50', 123_450], ["1'234.50", 123_450], ['EUR 12', 1_200],
    ['12 euro', 1_200], ['− 12,00', -1_200], ['12,00-', -1_200], ['€ -12', -1_200], ['-€ 12', -1_200], ['+7', 700],
    ['0', 0], ['-0', 0], ['0,05', 5], ['007', 700],
  ])('%s', (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    ['', 'empty'], ['  ', 'empty'], ['€', 'no-amount'], ['n.t.b.', 'no-amount'], ['12 k', 'no-amount'],
    ['12 34', 'no-amount'], ['1.23.456', 'no-amount'], ['1.234,567', 'decimals'], ['1,234', 'ambiguous'],
    ['0,234', 'decimals'], ['1234.567', 'decimals'], ['1.2345', 'decimals'], ['12%', 'no-amount'], ['1,2,3', 'no-amount'],
    ['1.234,56,78', 'no-amount'], ['2026-01-01', 'no-amount'], ['9999999999', 'too-big'], ['--5', 'no-amount'],
  ])('"%s" is no amount: %s', (text, why) => expect(value(text)).toBe(why));

  it('reads three digits behind a sign by the language, and asks when it is the sign of the other', () => {
    expect([value('1.234', 'nl'), value('1,234', 'nl')]).toEqual([123_400, 'ambiguous']);
    expect([value('1.234', 'en'), value('1,234', 'en')]).toEqual(['ambiguous', 123_400]);
  });

  it('reads back what was written, to the cent, in the same language', () => {
    fc.assert(fc.property(cents, lang, fc.constantFrom(euro, euroShort, euroField), (amount, as, write) => {
      expect(parseAmount(write(amount, as), as)).toEqual({ ok: true, cents: amount });
    }));
  });

  it('reads an amount with cents the same in either language', () => {
    fc.assert(fc.property(cents, lang, (amount, as) => {
      expect(parseAmount(euro(amount, as), as === 'nl' ? 'en' : 'nl')).toEqual({ ok: true, cents: amount });
    }));
  });

  it('never throws, and never gives anything but whole cents', () => {
    const sign = fc.constantFrom(...'0123456789.,-()€ abc');
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 14 }), (text) => {
      const read = parseAmount(text);
      expect(read.ok ? Number.isSafeInteger(read.cents) : read.why.length > 0).toBe(true);
    }), { numRuns: 2_000 });
  });
});

describe('a number cell of a spreadsheet', () => {
  it.each([
    ['1234.5', 123_450], ['45.125', 4_513], ['-45.125', -4_513], ['1.005', 101], ['1234.5600000001', 123_456],
    ['1.2E3', 120_000], ['0', 0], ['€ 1.234,50', 123_450],
  ])('%s', (text, expected) => expect(parseNumberCell(text)).toEqual({ ok: true, cents: expected }));
});

describe('writing an amount', () => {
  it('writes Dutch and English', () => {
    expect(euro(123_450, 'nl')).toBe('€\u00a01.234,50');
    expect(euro(123_450, 'en')).toBe('€1,234.50');
    expect(euro(-5, 'nl')).toBe('€\u00a0-0,05');
    expect(euro(-100_000_000, 'en')).toBe('-€1,000,000.00');
    expect([euroShort(1_230_000, 'nl'), euroShort(1_230_050, 'nl')]).toEqual(['€\u00a012.300', '€\u00a012.300,50']);
  });
});

describe('an amount in a form', () => {
  it('is read back as it is shown; nothing is empty, and below nothing is none', () => {
    fc.assert(fc.property(fc.nat({ max: 99_999_999_999 }), (some) => {
      expect(centsTyped(euroTyped(some))).toBe(some);
    }));
    expect([euroTyped(7_550), euroTyped(12_300_000), euroTyped(null)]).toEqual(['75,50', '123.000', '']);
    expect(['', '-5', 'vijftig'].map(centsTyped)).toEqual([undefined, undefined, undefined]);
  });
});
