import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concept, Scheme } from '../../core/frameworks/types.ts';
import { takeOver, versionStep } from './take-over.ts';

const concept = (id: string, more: Partial<Concept> = {}): Concept =>
  ({ id: `hv.${id}`, scheme: 'hv', label: { nl: `plek ${id}`, en: `place ${id}` }, ...more });
const scheme = (concepts: readonly Concept[], version = '2026'): Scheme =>
  ({ id: 'hv', version, title: { nl: 'Koers', en: 'Course' }, source: 'verzonnen', concepts });
const ids = (concepts: readonly Concept[]) => concepts.map(({ id }) => id);

describe('a new version of an own scheme', () => {
  const now = scheme([concept('1'), concept('1.1', { broader: 'hv.1' }), concept('1.2', { broader: 'hv.1' })]);

  test('what is used and missing is retired where it stood; what is not used goes', () => {
    const next = scheme([concept('1'), concept('1.3', { broader: 'hv.1' })], '2027');
    const { scheme: kept, added, retired, gone } = takeOver(next, now, new Set(['hv.1.1']));
    expect(kept.concepts.at(-1)).toEqual({ ...concept('1.1'), broader: 'hv.1', retired: true });
    expect([ids(kept.concepts), ids(added), ids(retired), ids(gone)])
      .toEqual([['hv.1', 'hv.1.3', 'hv.1.1'], ['hv.1.3'], ['hv.1.1'], ['hv.1.2']]);
  });

  test('a retired place whose pillar is gone stands on its own', () => {
    const { scheme: kept } = takeOver(scheme([concept('2')]), now, new Set(['hv.1.1']));
    expect(kept.concepts.at(-1)).toEqual({ ...concept('1.1'), retired: true });
  });

  test('a place that comes back is in use again', () => {
    const retired = scheme([concept('1', { retired: true })]);
    expect(takeOver(scheme([concept('1')]), retired, new Set(['hv.1'])).scheme.concepts).toEqual([concept('1')]);
  });

  test('other words or another pillar are a change, an equal place is not', () => {
    const next = scheme([concept('1'), concept('1.1'), concept('1.2', { broader: 'hv.1', notation: '1b' })]);
    expect(ids(takeOver(next, now, new Set()).changed)).toEqual(['hv.1.1', 'hv.1.2']);
  });

  test('the same words in another order of keys are no change', () => {
    const turned = concept('1', { label: { en: 'place 1', nl: 'plek 1' } });
    expect(takeOver(scheme([turned]), now, new Set()).changed).toEqual([]);
  });

  test('nothing that is used is ever lost, and no place points to one that is not there', () => {
    const anyScheme = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 }).map((keys) =>
      scheme(keys.map((key, i) => concept(`${key}`, i > 0 ? { broader: `hv.${keys[i - 1]}` } : {}))));
    fc.assert(fc.property(anyScheme, anyScheme, fc.infiniteStream(fc.boolean()), (before, next, coins) => {
      const used = new Set(ids(before.concepts).filter(() => coins.next().value));
      const { scheme: kept, gone } = takeOver(next, before, used);
      const there = new Set(ids(kept.concepts));
      expect([...used, ...ids(next.concepts)].every((id) => there.has(id))).toBe(true);
      expect(kept.concepts.every(({ broader }) => broader === undefined || there.has(broader))).toBe(true);
      expect(there.size).toBe(kept.concepts.length);
      expect(ids(gone).some((id) => used.has(id))).toBe(false);
    }));
  });
});

test.each([
  ['2026', undefined, 'first'], ['2027', '2026', 'newer'], ['2026.10', '2026.9', 'newer'], ['2026', '2026', 'same'],
  ['v1', 'v2', 'older'],
])('version %s over %s: %s', (next, now, step) => {
  expect(versionStep({ version: next }, now === undefined ? undefined : { version: now })).toBe(step);
});
