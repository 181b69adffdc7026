import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptById } from '../frameworks/index.ts';
import { partsOf } from './parts.ts';
import { byDisagreement, deviationOf, differs, type Filled, FEWEST, sentencesOf, spreadOf } from './spread.ts';
import { seriesOf } from './then-and-now.ts';
import { SCAN_LEVELS, SCAN_SCHEMES, type ScanLevel } from './types.ts';

const level = fc.constantFrom<ScanLevel>(1, 2, 3, 4);
const filled: fc.Arbitrary<Filled> = fc.record({
  asStudent: fc.boolean(), levels: fc.record({ a: level, b: level }, { requiredKeys: [] }),
});
const people = (...levels: readonly ScanLevel[]): readonly Filled[] => levels.map((a) => ({ asStudent: false, levels: { a } }));

describe('the described levels', () => {
  const all = SCAN_SCHEMES.flatMap(partsOf);
  const texts = all.flatMap(({ levels }) => SCAN_LEVELS.flatMap((one) => [levels[one].nl, levels[one].en]));

  it('are there for every part that a scan has, and each belongs to a part of its framework', () => {
    expect(SCAN_SCHEMES.map((scheme) => partsOf(scheme).length)).toEqual([28, 8, 4]);
    expect(all.filter(({ concept }) => !conceptById(concept))).toEqual([]);
    expect(new Set(all.map(({ concept }) => concept)).size).toBe(40);
  });

  it('are short, all different, and never speak of students as cases', () => {
    expect(texts.filter((text) => text.split(/\s+/).length > 30)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => /\b(screen|diagnos|detect|predict|risk|treat|risico|behandel)/i.test(text))).toEqual([]);
  });
});

describe('what a conversation sees of a part', () => {
  it('is nothing before five people filled it in (SCAN-2)', () => {
    expect(spreadOf('a', people(1, 2, 3, 4))).toEqual({ kind: 'few', concept: 'a' });
    expect(spreadOf('a', [...people(1, 2, 3, 4), { asStudent: true, levels: { b: 1 } }]).kind).toBe('few');
    expect(spreadOf('a', people(1, 2, 3, 4, 4))).toMatchObject({ kind: 'shown', counts: [1, 1, 1, 2], range: 3, people: 5 });
  });

  it('never shows fewer than five of students or of staff (SCAN-3)', () => {
    fc.assert(fc.property(fc.array(filled, { maxLength: 30 }), (all) => {
      const spread = spreadOf('a', all);
      if (spread.kind === 'few') return;
      expect(spread.counts.reduce((sum, one) => sum + one, 0)).toBe(spread.people);
      expect(spread.people).toBeGreaterThanOrEqual(FEWEST);
      const groups = spread.split ? [spread.split.students, spread.split.staff] : [];
      for (const counts of groups) expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(FEWEST);
      expect(groups.length === 2).toBe([true, false].every((who) => all.filter(({ asStudent, levels }) => asStudent === who && levels.a).length >= FEWEST));
    }));
  });

  it('does not depend on the order in which people filled it in', () => {
    fc.assert(fc.property(fc.array(filled, { maxLength: 12 }), (all) => {
      expect(spreadOf('a', [...all].reverse())).toEqual(spreadOf('a', all));
    }));
  });

  it('measures disagreement in levels (SCAN-1)', () => {
    expect(deviationOf([2, 2, 2])).toBe(0);
    expect(deviationOf([1, 4])).toBe(1.5);
    expect(deviationOf([1, 1, 1, 4])).toBe(1.125);
    fc.assert(fc.property(fc.array(level, { minLength: 1 }), (levels) => {
      expect(deviationOf(levels)).toBeGreaterThanOrEqual(0);
      expect(deviationOf(levels)).toBeLessThanOrEqual((Math.max(...levels) - Math.min(...levels)) / 2 + 1e-9);
    }));
  });
});

it('puts first where people disagree, first by the range, and last what too few filled in (SCAN-4)', () => {
  const parts = [
    spreadOf('a', []), { ...spreadOf('a', people(2, 2, 2, 2, 2)), concept: 'same' }, { ...spreadOf('a', people(2, 2, 3, 3, 3)), concept: 'near' },
    { ...spreadOf('a', people(1, 3, 3, 3, 3)), concept: 'far' }, { ...spreadOf('a', people(1, 1, 3, 3, 3)), concept: 'farther' },
  ];
  expect(byDisagreement(parts).map(({ concept }) => concept)).toEqual(['farther', 'far', 'near', 'same', 'a']);
});

it('says who sees it as further along from one level on', () => {
  expect(differs({ students: [5, 0, 0, 0], staff: [0, 0, 5, 0] })).toBe('staff-higher');
  expect(differs({ students: [0, 0, 0, 5], staff: [0, 0, 5, 0] })).toBe('students-higher');
  expect(differs({ students: [2, 3, 0, 0], staff: [0, 5, 0, 0] })).toBeUndefined();
});

it('reads out sentences in an order that says nothing of who, and none of a part that too few filled in (SCAN-5)', () => {
  const said = ['Zo is het', 'Altijd te laat', 'Mooi'].map((a, n) => ({ asStudent: n === 0, levels: { a: 2 as const }, notes: { a } }));
  expect(sentencesOf('a', said)).toEqual([]);
  const more = [...said, ...people(3, 3).map((one) => ({ ...one, notes: {} }))];
  expect(sentencesOf('a', more)).toEqual(['Altijd te laat', 'Mooi', 'Zo is het']);
});

it('lays only rounds of the same unit and scheme beside each other, never a later one (SCAN-7)', () => {
  const round = (id: string, year: number, unitId: string | null = null, scheme: 'fs' | 'sc' = 'fs') => ({ id, year, unitId, scheme });
  const all = [round('now', 2026), round('before', 2025), round('later', 2027), round('unit', 2024, 'u'), round('other', 2024, null, 'sc')];
  expect(seriesOf(round('now', 2026), all).map(({ id }) => id)).toEqual(['before', 'now']);
});
