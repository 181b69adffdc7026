import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScheme } from '../core/frameworks/own-scheme/parse.ts';
import { exempelGoals } from './goals/exempel.ts';
import { proposePlaces } from '../core/frameworks/propose.ts';

function read(name: string) {
  const raw = readFileSync(new URL(name, import.meta.url), 'utf8');
  const parsed = parseScheme(JSON.parse(raw));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return { ...parsed, raw };
}
const { mappings: proposed } = read('./own-scheme.json');

describe.each(['./own-scheme.json', './lv-scheme.json'])('the own scheme in %s', (name) => {
  const { scheme, mappings, notes, raw } = read(name);

  test('has five pillars with 22 objectives', () => {
    const parts = (pillar: string) => scheme.concepts.filter(({ broader }) => broader === pillar).length;
    expect(scheme.concepts.filter(({ broader }) => broader === undefined).map(({ id }) => parts(id)))
      .toEqual([4, 5, 4, 4, 5]);
  });

  test('is complete in both languages, without an exclamation mark', () => {
    expect(notes).toEqual([]);
    expect(raw).not.toContain('!');
    for (const { label, note } of scheme.concepts) {
      expect(label.nl).not.toBe(label.en);
      expect(note?.nl).not.toBe(note?.en);
    }
  });

  test('is mapped: every part has a place in the built-in schemes', () => {
    const mapped = new Set(mappings.map(({ from }) => from));
    expect(scheme.concepts.filter(({ id }) => !mapped.has(id))).toEqual([]);
  });
});

test('the own scheme of Hogeschool Voorbeeld is proposed with the others', () => {
  const places = (...themes: string[]) => proposePlaces({ themes }, proposed).map(({ concept }) => concept);
  expect(places('fs-t.3.1')).toContain('hv.5.2');
  expect(places('fs-t.4.2')).toContain('hv.5.1');
});

test('each of the 22 objectives of Universiteit Exempel is a goal', () => {
  const objectives = read('./lv-scheme.json').scheme.concepts.filter(({ broader }) => broader).map(({ id }) => id);
  const goals = exempelGoals.goals.filter(({ parent }) => !parent);
  expect(goals.flatMap(({ concepts }) => concepts)).toEqual(objectives);
  expect(new Set(exempelGoals.goals.flatMap(({ unit }) => unit ?? [])).size).toBe(2);
});
