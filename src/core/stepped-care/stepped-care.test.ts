import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, type Level } from '../initiatives/types.ts';
import { CARE_LEVELS } from './levels.ts';
import { compareLevels, levelsFor, offeredBy, passesFilter } from './rules.ts';

const anyLevel = fc.option(fc.constantFrom(...LEVELS), { nil: undefined });

test('STEP-1: light before heavy, and what nobody filled in after what is known to be light', () => {
  const levels: (Level | undefined)[] = [5, undefined, 1, 3, 4];
  expect(levels.map((level) => ({ level })).sort((a, b) => compareLevels(a.level, b.level)).map(({ level }) => level))
    .toEqual([1, 3, undefined, 4, 5]);
  fc.assert(fc.property(anyLevel, anyLevel, (a, b) => {
    expect(Math.sign(compareLevels(a, b)) + Math.sign(compareLevels(b, a))).toBe(0);
  }));
});

test('STEP-2: whoever wishes nothing starts anywhere, and every level belongs to one wish', () => {
  expect(levelsFor()).toEqual(LEVELS);
  expect((['alone', 'together', 'somebody', 'now'] as const).flatMap(levelsFor)).toEqual(LEVELS);
});

test('STEP-3: beyond its own limit the institution leaves it to partners', () => {
  expect(LEVELS.map((level) => offeredBy(level, 4))).toEqual(
    ['institution', 'institution', 'institution', 'institution', 'partner', 'partner']);
});

test('STEP-4: acute help passes every filter', () => {
  fc.assert(fc.property(fc.subarray([...LEVELS]), (wanted) => passesFilter(6, wanted)));
  expect([passesFilter(2, [1]), passesFilter(2, [2]), passesFilter(undefined, [2]), passesFilter(undefined, [])])
    .toEqual([false, true, false, true]);
});

describe('the words for students', () => {
  test.each(CARE_LEVELS.flatMap(({ level, label, weight, fits }) =>
    [label, weight, fits].map((text) => [level, text] as const)))('level %i: %o', (_level, { nl, en }) => {
    for (const words of [nl, en]) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/!|diagnos|screen|detect|risk|risico|behandel|treat/i);
    }
  });

  test('run from light to heavy', () => {
    expect(CARE_LEVELS.map(({ level }) => level)).toEqual(LEVELS);
  });
});
