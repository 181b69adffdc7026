import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrower, SCHEMES, schemeById } from '../frameworks/index.ts';
import { AUDIENCES, KINDS, LEVELS, STATUSES } from '../initiatives/types.ts';
import { coverage } from './coverage.ts';
import { crossTable } from './cross-table.ts';
import { findings } from './findings.ts';
import { flattenSegments, frameworkPicture, schemePicture } from './picture.ts';
import type { ConceptCount, Counted, Scope, Unit } from './types.ts';

const name = (words: string) => ({ nl: words, en: words });
const units: readonly Unit[] = [
  { key: 'zorg', name: name('Faculteit Zorg') },
  { key: 'verpleegkunde', parent: 'zorg', name: name('Verpleegkunde') },
  { key: 'techniek', name: name('Faculteit Techniek') },
];
const fs = schemeById('fs')!;
const themes = schemeById('fs-t')!;
const everywhere: Scope = { units };

let made = 0;
const offer = (more: Partial<Counted> = {}): Counted => ({
  id: `i${made += 1}`, kind: 'offer', status: 'running', published: true, concepts: [], ...more,
});
const at = (concept: string, initiatives: readonly Counted[], scope = everywhere, scheme = themes): ConceptCount =>
  coverage(scheme, initiatives, scope).counts.get(concept)!;

const conceptIds = SCHEMES.flatMap(({ concepts }) => concepts).map(({ id }) => id);
const anyInitiatives = fc.uniqueArray(fc.record<Counted>({
  id: fc.integer({ min: 1, max: 999 }).map((n) => `i${n}`),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  published: fc.boolean(),
  level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
  audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { maxLength: 2 }),
  concepts: fc.uniqueArray(fc.constantFrom(...conceptIds), { maxLength: 5 }),
  units: fc.uniqueArray(fc.constantFrom('zorg', 'verpleegkunde', 'techniek', 'gone'), { maxLength: 2 }),
}), { maxLength: 25, selector: ({ id }) => id });
const anyUnit = fc.option(fc.constantFrom('zorg', 'verpleegkunde', 'techniek'), { nil: undefined });
const anyScheme = fc.constantFrom(...SCHEMES);

describe('COVER-1: what counts', () => {
  test.each([['pilot', 1, 0], ['running', 1, 0], ['ending', 1, 0], ['idea', 0, 1], ['ended', 0, 0]] as const)(
    '%s: %i done, %i planned', (status, total, planned) => {
      expect(at('fs-t.3.2', [offer({ concepts: ['fs-t.3.2'], status })])).toMatchObject({ total, planned });
    });
});

describe('COVER-2: where it counts', () => {
  test('once at its place and once at everything above, however many places it has there', () => {
    const both = offer({ concepts: ['fs-t.3.1', 'fs-t.3.2'] });
    expect(at('fs-t.3.2', [both])).toMatchObject({ direct: 1, total: 1 });
    expect(at('fs-t.3', [both])).toMatchObject({ direct: 0, total: 1, ids: [both.id] });
    expect(at('fs-t.4', [both]).total).toBe(0);
  });

  test('a level is a place in stepped care', () => {
    expect(at('care.4', [offer({ level: 4 })], everywhere, schemeById('care')).total).toBe(1);
  });

  test('what has no place in the scheme is named', () => {
    const loose = offer({ concepts: ['lk.1.1', 'fs-t.99'] });
    expect(coverage(themes, [loose, offer({ concepts: ['fs-t.1'] })], everywhere).unplaced).toEqual([loose.id]);
  });
});

describe('COVER-3: for whom in the institution', () => {
  const all = offer({ concepts: ['fs-t.1.1'] });
  const faculty = offer({ concepts: ['fs-t.1.1'], units: ['zorg'] });
  const programme = offer({ concepts: ['fs-t.1.1'], units: ['verpleegkunde'] });
  const initiatives = [all, faculty, programme];

  test.each([
    [undefined, [all, faculty, programme], 2], ['zorg', [all, faculty, programme], 1],
    ['verpleegkunde', [all, faculty, programme], 0], ['techniek', [all], 0],
  ] as const)('%s', (unit, counted, partly) => {
    const ids = counted.map(({ id }) => id).sort();
    expect(at('fs-t.1.1', initiatives, { units, unit })).toMatchObject({ ids, partly });
  });

  test('a unit sees nothing that a unit above it does not see', () => {
    fc.assert(fc.property(anyInitiatives, (some) => {
      const seen = (unit?: string) => new Set(coverage(fs, some, { units, unit }).counted.map(({ id }) => id));
      const [whole, above, below] = [seen(), seen('zorg'), seen('verpleegkunde')];
      expect([...below].every((id) => above.has(id)) && [...above].every((id) => whole.has(id))).toBe(true);
    }));
  });

  test('a circle in the units does not hang', () => {
    const circle = [{ key: 'a', parent: 'b', name: name('A') }, { key: 'b', parent: 'a', name: name('B') }];
    expect(coverage(fs, [offer({ units: ['a'] })], { units: circle, unit: 'b' }).counted).toHaveLength(1);
  });
});

test.each([
  ['none', 0, 0], ['thin', 1, 0], ['thin', 0, 6], ['some', 1, 1], ['some', 4, 0], ['much', 5, 0], ['much', 1, 4],
])('COVER-4: %s, with %i that run and %i pilots', (state, running, pilots) => {
  const make = (count: number, status: 'running' | 'pilot') =>
    Array.from({ length: count }, () => offer({ status, concepts: ['fs-t.6.1'] }));
  expect(at('fs-t.6.1', [...make(running, 'running'), ...make(pilots, 'pilot')]).state).toBe(state);
});

test.each([
  ['offer', true, 1], ['facility', true, 1], ['offer', false, 0], ['policy', true, 0], ['training', true, 0],
] as const)('COVER-5: %s, published %s: %i to be found', (kind, published, findable) => {
  expect(at('fs-t.1', [offer({ kind, published, concepts: ['fs-t.1.1'] })]).findable).toBe(findable);
});

describe('COVER-6: level × for whom', () => {
  test('two groups stand in two rows, nobody in particular under everyone, no level under unknown', () => {
    const rows = crossTable([
      offer({ id: 'x', level: 2, audiences: ['carer', 'parent'] }), offer({ id: 'y', level: 2 }), offer({ id: 'z' }),
      offer({ id: 'p', kind: 'policy', level: 2, audiences: ['carer'] }),
    ], everywhere);
    const cells = (row: string) => rows.find((one) => one.row === row)!.cells.filter(({ count }) => count > 0);
    expect(cells('carer')).toEqual([{ level: 2, count: 1, ids: ['x'] }]);
    expect(cells('parent')).toEqual([{ level: 2, count: 1, ids: ['x'] }]);
    expect(cells('everyone')).toEqual([{ level: 2, count: 1, ids: ['y'] }, { level: 'unknown', count: 1, ids: ['z'] }]);
  });

  test('the cells of a row sum to its total', () => {
    fc.assert(fc.property(anyInitiatives, anyUnit, (some, unit) => {
      for (const { cells, total } of crossTable(some, { units, unit })) {
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }
    }));
  });
});

describe('whatever the initiatives', () => {
  test('the sums hold', () => {
    fc.assert(fc.property(anyInitiatives, anyUnit, anyScheme, (some, unit, scheme) => {
      const { counts, counted, unplaced } = coverage(scheme, some, { units, unit });
      for (const count of counts.values()) {
        const parts = narrower(count.concept).map((id) => counts.get(id)!.total);
        expect(Object.values(count.byKind).reduce((sum, n) => sum + n, 0)).toBe(count.total);
        expect(count.ids).toHaveLength(count.total);
        expect(count.total).toBeGreaterThanOrEqual(Math.max(count.direct, count.findable, count.partly, ...parts));
        expect(count.total).toBeLessThanOrEqual(parts.reduce((sum, n) => sum + n, count.direct));
        expect(count.state === 'none').toBe(count.total === 0);
      }
      const placed = new Set([...counts.values()].flatMap(({ ids }) => ids));
      expect(placed.size + unplaced.length).toBe(counted.length);
    }));
  });

  test('the order in which they come does not matter', () => {
    fc.assert(fc.property(anyInitiatives, anyUnit, anyScheme, (some, unit, scheme) => {
      const turned = [...some].reverse();
      expect(coverage(scheme, turned, { units, unit })).toEqual(coverage(scheme, some, { units, unit }));
      expect(findings(scheme, turned, { units, unit })).toEqual(findings(scheme, some, { units, unit }));
    }));
  });
});

describe('the picture', () => {
  test('has a centre, a vision, three conditions, three blocks with their aspects and a cycle of three', () => {
    const picture = frameworkPicture(coverage(fs, [offer({ concepts: ['fs.b2.3'] }), offer()], everywhere));
    expect(picture.centre).toMatchObject({ id: 'fs.s', count: 2, findable: 2, state: 'some' });
    expect(picture.vision).toMatchObject({ id: 'fs.v', count: 0, state: 'none' });
    expect(picture.conditions.map(({ id }) => id)).toEqual(['fs.c1', 'fs.c2', 'fs.c3']);
    expect(picture.blocks.map(({ id, count, parts }) => [id, count, parts.length]))
      .toEqual([['fs.b1', 0, 6], ['fs.b2', 1, 8], ['fs.b3', 0, 7]]);
    expect(picture.blocks[1]?.parts[2]).toMatchObject({ id: 'fs.b2.3', count: 1, state: 'thin' });
    expect(picture.cycle.map(({ label }) => label.nl)).toEqual(['Monitoring', 'Evaluatie', 'Bijstelling']);
  });

  test('is of the framework only', () => {
    expect(() => frameworkPicture(coverage(themes, [], everywhere))).toThrow(RangeError);
  });

  test('of any scheme shows every concept once, in the order of the table', () => {
    for (const scheme of SCHEMES) {
      const rows = flattenSegments(schemePicture(coverage(scheme, [], everywhere)));
      expect(rows.map(({ segment }) => segment.id)).toEqual(scheme.concepts.map(({ id }) => id));
      expect(rows.every(({ segment, depth }) => narrower(segment.id).length === 0 || depth < 2)).toBe(true);
    }
  });

  test('leaves out a retired concept, unless it is still in use', () => {
    const concepts = themes.concepts.map((one) => ({ ...one, retired: one.id === 'fs-t.1.1' }));
    const own = { ...themes, concepts };
    const shown = (some: readonly Counted[]) =>
      flattenSegments(schemePicture(coverage(own, some, everywhere))).map(({ segment }) => segment.id);
    expect(shown([])).not.toContain('fs-t.1.1');
    expect(shown([offer({ concepts: ['fs-t.1.1'] })])).toContain('fs-t.1.1');
  });
});
