import { expect, test } from 'vitest';
import { themesScheme } from '../frameworks/themes.ts';
import { find, buildIndex, understand } from './index.ts';
import { ENTRIES, THEME_ROLES } from './lexicon/entries.ts';
import { thesaurus, weights } from './thesaurus.ts';

const themes = new Set(themesScheme.concepts.map(({ id }) => id));

test('every need has its own id, a label in both languages without exclamation marks, and themes that exist', () => {
  expect(new Set(ENTRIES.map(({ id }) => id)).size).toBe(ENTRIES.length);
  for (const entry of ENTRIES) {
    expect(`${entry.nl}${entry.en}`, entry.id).not.toMatch(/^$|!/);
    for (const { key, weight } of weights(entry.themes)) {
      expect(themes, entry.id).toContain(`fs-t.${key}`);
      expect(weight).toBeGreaterThan(0);
    }
  }
});

test('every subtheme is reached by a need, and has general help', () => {
  const reached = new Set(ENTRIES.flatMap((entry) => weights(entry.themes).map(({ key }) => key)));
  for (const { id, broader } of themesScheme.concepts) {
    if (broader === undefined) continue;
    expect(reached).toContain(id.slice(5));
    expect(Object.keys(THEME_ROLES)).toContain(id.slice(5));
  }
});

test('the names of all subthemes are understood as what they are about', () => {
  const missed = themesScheme.concepts
    .filter(({ broader }) => broader !== undefined)
    .filter(({ id, label }) => !understand(label.nl).themes.some((theme) => theme.id === id));
  expect(missed.map(({ label }) => label.nl)).toEqual([]);
});

test('links lead to needs that exist', () => {
  expect(() => thesaurus()).not.toThrow();
  expect(find(buildIndex([]), 'stress').hits).toEqual([]);
});
