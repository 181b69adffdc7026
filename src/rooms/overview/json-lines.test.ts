import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLines, lineAt } from './json-lines.ts';

const text = ['{', '  "id": "hv",', '  "concepts": [', '    {"id": "1"},', '    {"id": "2",', '     "label": {"nl": "a\\"{"}}', '  ]', '}'].join('\n');

describe('the line of a place in the file', () => {
  test.each([
    ['id', 2], ['concepts', 3], ['concepts[0].id', 4], ['concepts[1]', 5], ['concepts[1].label.nl', 6],
    ['concepts[1].label.en', 6], ['concepts[1].note', 5], ['concepts[9].id', 3], ['title', 1], ['', 1],
  ])('%s: line %i', (path, line) => expect(lineAt(jsonLines(text), path)).toBe(line));
});

describe('a text that is no JSON', () => {
  test.each([
    ['{\n"a": 1,\n}', 3], ['{\n"a": 1\n"b": 2}', 3], ['[1,\n2', 2], ['{"a":\n"open\n}', 2], ['', 1], ['{} x', 1],
    [`${'['.repeat(100_000)}`, 1],
  ])('%j stops at line %i', (broken, line) => expect(jsonLines(broken).stoppedAt).toBe(line));
});

test('whatever JSON there is, it is read to the end', () => {
  const depth = { depthSize: 'small' as const, maxDepth: 8 };
  fc.assert(fc.property(fc.json(depth), fc.constantFrom(0, 2), (json, indent) => {
    const pretty = JSON.stringify(JSON.parse(json), null, indent);
    expect(jsonLines(pretty).stoppedAt).toBeUndefined();
  }));
});
