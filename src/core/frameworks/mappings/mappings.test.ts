import { describe, expect, test } from 'vitest';
import { conceptById, leaves } from '../index.ts';
import { RELATIONS } from '../relations.ts';
import { themesScheme } from '../themes.ts';
import { MAPPINGS } from './index.ts';

describe.each(['fs', 'lk', 'gs', 'sc', 'ph'])('to %s', (scheme) => {
  const from = new Set(MAPPINGS.filter(({ to }) => to.startsWith(`${scheme}.`)).map((mapping) => mapping.from));

  test.each(leaves(themesScheme).map(({ id }) => [id]))('%s has a place', (subtheme) => {
    expect(from).toContain(subtheme);
  });

  test('every theme has a place', () => {
    expect(themesScheme.concepts.filter(({ id, broader }) => broader === undefined && !from.has(id))).toEqual([]);
  });
});

test('every subtheme has a place at an LK subtheme and at an FS aspect or building block', () => {
  for (const { id } of leaves(themesScheme)) {
    const places = MAPPINGS.filter(({ from }) => from === id).map(({ to }) => to);
    expect(places.some((to) => /^lk\.\d\.\d$/.test(to)), id).toBe(true);
    expect(places.some((to) => /^fs\.b\d/.test(to)), id).toBe(true);
  }
});

test('every mapping joins two concepts that exist, in two schemes', () => {
  for (const { from, to, relation } of MAPPINGS) {
    expect(conceptById(from)?.scheme, from).toBe('fs-t');
    expect(conceptById(to), to).toBeDefined();
    expect(to.startsWith('fs-t.'), to).toBe(false);
    expect(RELATIONS).toContain(relation);
  }
});

test('two concepts are joined once', () => {
  const pairs = MAPPINGS.map(({ from, to }) => `${from} ${to}`);
  expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
});

test('every mapping says why in both languages, calmly and in one or two sentences', () => {
  for (const { from, to, why } of MAPPINGS) {
    for (const words of [why.nl, why.en]) {
      expect(words.trim().length, `${from} ${to}`).toBeGreaterThan(20);
      expect(words, `${from} ${to}`).not.toContain('!');
      expect(words.endsWith('.'), `${from} ${to}`).toBe(true);
    }
  }
});

test('exact is kept for what has the same name on both sides', () => {
  const exact = MAPPINGS.filter(({ relation }) => relation === 'exact');
  expect(exact.length).toBeGreaterThan(0);
  for (const { from, to } of exact) expect(conceptById(to)?.label.nl).toContain(conceptById(from)?.label.nl);
});
