import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineOf } from './line.ts';

const pointerOf = (path: readonly string[]) =>
  path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

it('finds the line of any part, whatever keys and texts hold', () => {
  // a mark in the place of one part; no text of its own holds it
  const MARK = 'MARK-of-the-part';
  const places = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    (typeof value !== 'object' || value === null ? [path] : [path, ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))]);
  const marked = (value: unknown, [first, ...rest]: readonly string[]): unknown => {
    if (first === undefined) return MARK;
    const entries = Object.entries(value as object).map(([key, one]) => [key, key === first ? marked(one, rest) : one as unknown] as const);
    return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
  };
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, at) => {
    const all = places(value);
    const path = all[at % all.length] ?? [];
    const text = JSON.stringify(marked(value, path), undefined, 2);
    expect(lineOf(text, pointerOf(path))).toBe(text.slice(0, text.indexOf(`"${MARK}"`)).split('\n').length);
  }), { numRuns: 300 });
});

it('of what is missing, finds what lies around it', () => {
  expect(lineOf('{\n  "title": {\n    "nl": "x"\n  }\n}', '/title/en')).toBe(2);
  expect(lineOf('{}', '/items/0')).toBe(1);
});
