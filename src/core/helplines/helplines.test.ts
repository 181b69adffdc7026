import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHelpline, helplines, helplinesForAge } from './index.ts';

/** The numbers as the lines publish them. A second hand wrote them here, so that a slip of the first shows. */
const published: Readonly<Record<string, string | undefined>> = {
  '112': '112',
  '113': '113 / 0800-0113',
  huisartsenpost: undefined,
  'veilig-thuis': '0800-2000',
  'centrum-seksueel-geweld': '0800-0188',
  luisterlijn: '088 0767 000',
  'alles-oke': '0800-0450',
  kindertelefoon: '0800-0432',
  'drugs-infolijn': '0900-1995',
  'alcohol-infolijn': '0900-500 2021',
  'mind-korrelatie': '0900-1450',
  slachtofferhulp: '0900-0101',
  discriminatie: '0800-0880',
  geldfit: '0800-8115',
  'juridisch-loket': '0800-8020',
};

describe('helplines', () => {
  it('carries every national line once, with its published number', () => {
    expect(Object.fromEntries(helplines.map((line) => [line.key, line.phone]))).toEqual(published);
    expect(helplines).toHaveLength(Object.keys(published).length);
  });

  it.each(helplines)('$key dials one of the numbers that it shows', ({ phone, tel }) => {
    const shown = (phone ?? '').split(' / ').map((number) => number.replace(/\D/g, ''));
    if (phone === undefined) expect(tel).toBeUndefined();
    else expect(shown.map((digits) => `tel:${digits}`)).toContain(tel);
  });

  it.each(helplines)('$key says in both languages when and for whom', (line) => {
    for (const part of [line.name, line.hours, line.for]) {
      expect(part.nl.trim()).not.toBe('');
      expect(part.en.trim()).not.toBe('');
      expect(part.nl + part.en).not.toContain('!');
    }
  });

  it('calls a 0800 number free, and never a 0900 number', () => {
    for (const { phone = '', free } of helplines) {
      if (phone.includes('0800')) expect(free).toBe(true);
      if (phone.startsWith('0900')) expect(free).toBe(false);
    }
  });

  it('finds a line by its key, and nothing for another word', () => {
    expect(findHelpline('veilig-thuis')?.phone).toBe('0800-2000');
    expect(findHelpline('constructor')).toBeUndefined();
  });

  it('leaves out a line for another age, and no line when the age is not known', () => {
    expect(helplinesForAge()).toEqual(helplines);
    fc.assert(fc.property(fc.integer({ min: 10, max: 99 }), (age) => {
      const keys = helplinesForAge(age).map((line) => line.key);
      expect(keys.includes('kindertelefoon')).toBe(age <= 18);
      expect(keys.includes('alles-oke')).toBe(age >= 18 && age <= 24);
      expect(keys).toContain('113');
    }));
  });
});
