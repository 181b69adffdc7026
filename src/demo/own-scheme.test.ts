import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScheme } from '../core/frameworks/own-scheme/parse.ts';
import { proposePlaces } from '../core/frameworks/propose.ts';

const raw = readFileSync(new URL('./own-scheme.json', import.meta.url), 'utf8');
const parsed = parseScheme(JSON.parse(raw));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const { scheme, mappings, notes } = parsed;

describe('the own scheme of Hogeschool Voorbeeld', () => {
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

  test('is proposed with the others', () => {
    const places = (...themes: string[]) => proposePlaces({ themes }, mappings).map(({ concept }) => concept);
    expect(places('fs-t.3.1')).toContain('hv.5.2');
    expect(places('fs-t.4.2')).toContain('hv.5.1');
  });
});
