import { describe, expect, test } from 'vitest';
import { CARE_LEVELS } from '../stepped-care/levels.ts';
import { ancestors, conceptById, leaves, narrower, SCHEMES, schemeById } from './index.ts';
import { makeTree } from './tree.ts';
import type { Concept, Scheme, Text } from './types.ts';

const concepts = SCHEMES.flatMap((scheme) => scheme.concepts);
const count = (scheme: string, holds: (concept: Concept) => boolean): number =>
  concepts.filter((concept) => concept.scheme === scheme && holds(concept)).length;

describe('the schemes as the field knows them', () => {
  test.each([
    ['fs', 'c', 3], ['fs', 'b', 3], ['fs', 'b1', 6], ['fs', 'b2', 8], ['fs', 'b3', 7], ['fs', 'm', 3],
    ['lk', '1', 4], ['lk', '2', 6], ['lk', '3', 3], ['lk', '4', 2], ['sc', '8', 6],
    ['fs-t', '1', 5], ['fs-t', '2', 6], ['fs-t', '3', 6], ['fs-t', '4', 8], ['fs-t', '5', 6], ['fs-t', '6', 5],
    ['fs-t', '7', 6],
  ])('%s.%s has %i parts', (scheme, id, parts) => {
    expect(narrower(`${scheme}.${id}`)).toHaveLength(parts);
  });

  test('have 7 themes, 5 principles, 4 lines, 4 pillars, 8 aspects, 6 dimensions and 6 levels at the top', () => {
    const top = ({ broader }: Concept): boolean => broader === undefined;
    expect(['fs-t', 'lk', 'gs', 'sc', 'ph', 'care'].map((scheme) => count(scheme, top))).toEqual([7, 9, 4, 8, 6, 6]);
    expect(count('lk', ({ id }) => /^lk\.p\d$/.test(id))).toBe(5);
    expect(leaves(schemeById('fs-t')!)).toHaveLength(42);
  });
});

describe('every concept', () => {
  test('has an id of its own that starts with its scheme', () => {
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    for (const { id, scheme } of concepts) expect(id.startsWith(`${scheme}.`), id).toBe(true);
  });

  test('has an id that tells nothing: a letter at most, and numbers', () => {
    for (const { id, scheme } of concepts) expect(id.slice(scheme.length + 1)).toMatch(/^[a-z]?\d*(\.\d+)*$/);
  });

  test('stands under a concept of its own scheme, which stands before it', () => {
    const seen = new Set<string>();
    for (const { id, scheme, broader } of concepts) {
      if (broader !== undefined) expect(seen.has(broader) && conceptById(broader)?.scheme === scheme, id).toBe(true);
      seen.add(id);
    }
  });

  test('is explained in Dutch and English, calmly', () => {
    const texts: [string, Text | undefined][] = concepts.flatMap(({ id, label, note }) =>
      [[id, label] as [string, Text], [id, note] as [string, Text | undefined]]);
    for (const [id, text] of texts) {
      for (const words of [text?.nl, text?.en]) {
        expect(words?.trim(), id).toBeTruthy();
        expect(words, id).not.toContain('!');
      }
    }
  });

  test('has a note that never speaks as a medical device would', () => {
    for (const { id, note } of concepts) {
      const words = `${note?.nl} ${note?.en}`;
      expect(words, id).not.toMatch(/diagnos|screening|\bscreen\b|detect|predict|\brisk|risico|behandel|treatment/i);
    }
  });

  test('has a note of its own', () => {
    expect(new Set(concepts.map(({ note }) => note?.nl)).size).toBe(concepts.length);
  });
});

describe('every scheme', () => {
  test('names its version, its source and its title in both languages', () => {
    for (const { version, source, title } of SCHEMES) {
      for (const words of [version, source, title.nl, title.en]) expect(words).not.toBe('');
    }
    expect(new Set(SCHEMES.map(({ id }) => id)).size).toBe(7);
  });
});

describe('looking up', () => {
  test('goes up, nearest first, and down', () => {
    expect(ancestors('fs.b2.3')).toEqual(['fs.b2', 'fs.b']);
    expect(ancestors('fs.v')).toEqual([]);
    expect(narrower('fs.v')).toEqual([]);
    expect(conceptById('lk.2.4')?.label.nl).toBe('Mentale gezondheidsvaardigheden vergroten');
  });

  test('answers nothing for what it does not know', () => {
    expect(schemeById('no')).toBeUndefined();
    expect(conceptById('fs-t.9.9')).toBeUndefined();
    expect([ancestors('fs-t.9.9'), narrower('fs-t.9.9')]).toEqual([[], []]);
  });

  const own = (rows: readonly (readonly [string, string?, boolean?])[]): Scheme => ({
    id: 'x', version: '1', title: { nl: 'X', en: 'X' }, source: 'X',
    concepts: rows.map(([id, broader, retired]) => ({ id, scheme: 'x', broader, retired, label: { nl: id, en: id } })),
  });

  test('leaves out retired leaves; their parent becomes one', () => {
    const scheme = own([['x.1'], ['x.1.1', 'x.1', true], ['x.2'], ['x.2.1', 'x.2']]);
    expect(makeTree([scheme]).leaves(scheme).map(({ id }) => id)).toEqual(['x.1', 'x.2.1']);
  });

  test('comes back from a circle', () => {
    const tree = makeTree([own([['x.1', 'x.2'], ['x.2', 'x.3'], ['x.3', 'x.2']])]);
    expect(tree.ancestors('x.1')).toEqual(['x.2', 'x.3']);
    expect(tree.ancestors('x.2')).toEqual(['x.3']);
  });
});

test('every stepped-care level has words for students and its own concept', () => {
  expect(CARE_LEVELS.map(({ concept }) => conceptById(concept)?.id)).toEqual(
    ['care.1', 'care.2', 'care.3', 'care.4', 'care.5', 'care.6']);
});
