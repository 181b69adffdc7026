import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptById } from '../index.ts';
import { parseScheme } from './parse.ts';

const text = (words: string) => ({ nl: words, en: `${words} (en)` });
const concept = (id: string, more: object = {}) => ({ id, label: text(`Doel ${id}`), ...more });
const file = (more: object = {}) => ({
  format: 'samenhang-scheme/1', id: 'eigen', version: '2026', title: text('Onze koers'), source: 'Koers 2026',
  concepts: [concept('1'), concept('1.1', { broader: '1' })],
  ...more,
});

/** The places with an error, or none. */
function errorPaths(json: unknown): string[] {
  const parsed = parseScheme(json);
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
}

describe('a good file', () => {
  test('becomes a scheme with ids of its own and explained mappings', () => {
    const why = text('Het gaat om druk.');
    const parsed = parseScheme(file({
      concepts: [
        concept('1', { note: text('Toelichting'), notation: 'A' }),
        concept('1.1', { broader: '1', mappings: [{ to: 'lk.2.1', relation: 'close', why }, 'fs-t.3.1'] }),
      ],
    }));
    expect(parsed).toEqual({
      ok: true,
      scheme: {
        id: 'eigen', version: '2026', title: text('Onze koers'), source: 'Koers 2026',
        concepts: [
          { id: 'eigen.1', scheme: 'eigen', label: text('Doel 1'), note: text('Toelichting'), notation: 'A' },
          { id: 'eigen.1.1', scheme: 'eigen', label: text('Doel 1.1'), broader: 'eigen.1' },
        ],
      },
      mappings: [
        { from: 'eigen.1.1', to: 'lk.2.1', relation: 'close', why },
        {
          from: 'eigen.1.1', to: 'fs-t.3.1', relation: 'related',
          why: { nl: 'De instelling heeft deze plek zelf gekozen.', en: 'The institution chose this place itself.' },
        },
      ],
      notes: [],
    });
  });

  test.each([
    ['a bare text', 'Welzijn', { nl: 'Welzijn', en: 'Welzijn' }],
    ['Dutch only', { nl: 'Welzijn' }, { nl: 'Welzijn', en: 'Welzijn' }],
    ['English only', { en: ' Wellbeing ' }, { nl: 'Wellbeing', en: 'Wellbeing' }],
  ])('may have a label in one language (%s), and says so', (_case, label, read) => {
    const parsed = parseScheme(file({ concepts: [{ id: '1', label }] }));
    expect(parsed.ok && parsed.scheme.concepts[0]?.label).toEqual(read);
    expect(parsed.ok && parsed.notes.map(({ path }) => path)).toEqual(['concepts[0].label']);
  });

  test('may have numbers as keys', () => {
    const parsed = parseScheme(file({ concepts: [concept('1'), { ...concept('x'), id: 2.4 }] }));
    expect(parsed.ok && parsed.scheme.concepts.map(({ id }) => id)).toEqual(['eigen.1', 'eigen.2.4']);
  });

  test('names a field that nothing was done with', () => {
    const parsed = parseScheme(file({ concepts: [concept('1', { maping: [] })] }));
    expect(parsed.ok && parsed.notes).toEqual([{
      path: 'concepts[0].maping',
      message: {
        nl: 'Het veld "maping" kennen we niet. Er is niets mee gedaan.',
        en: 'We don\'t know the field "maping". Nothing was done with it.',
      },
    }]);
  });

  test('keeps a retired concept and leaves its mappings out', () => {
    const parsed = parseScheme(file({ concepts: [concept('1', { retired: true, mappings: ['lk.1'] })] }));
    expect(parsed.ok && [parsed.scheme.concepts[0]?.retired, parsed.mappings]).toEqual([true, []]);
  });
});

describe('a file with errors', () => {
  test.each([
    ['no object', [], ['']],
    ['nothing', null, ['']],
    ['an empty object', {}, ['format', 'id', 'version', 'title', 'source', 'concepts']],
    ['another format', file({ format: 'skos' }), ['format']],
    ['the id of a built-in scheme', file({ id: 'fs-t' }), ['id']],
    ['an id that could slip into a built-in scheme', file({ id: 'lk.2' }), ['id']],
    ['an id that says too much for an address', file({ id: 'Onze Koers' }), ['id']],
    ['no concepts', file({ concepts: [] }), ['concepts']],
    ['too many concepts', file({ concepts: Array.from({ length: 501 }, (_, i) => concept(`${i}`)) }), ['concepts']],
    ['a concept that is a text', file({ concepts: ['1'] }), ['concepts[0].id', 'concepts[0].label']],
    ['a label that is too long', file({ concepts: [concept('1', { label: text('x'.repeat(201)) })] }),
      ['concepts[0].label.nl', 'concepts[0].label.en']],
    ['an empty label', file({ concepts: [concept('1', { label: { nl: '', en: '' } })] }), ['concepts[0].label']],
    ['a broader concept that lacks', file({ concepts: [concept('1', { broader: '9' })] }), ['concepts[0].broader']],
    ['a concept under itself', file({ concepts: [concept('1', { broader: '1' })] }), ['concepts[0].broader']],
    ['a circle', file({ concepts: [concept('1', { broader: '2' }), concept('2', { broader: '1' })] }),
      ['concepts[0].broader', 'concepts[1].broader']],
    ['a key twice', file({ concepts: [concept('1'), concept('1')] }), ['concepts[1].id']],
    ['a mapping to nowhere', file({ concepts: [concept('1', { mappings: [{ to: 'lk.9' }] })] }),
      ['concepts[0].mappings[0].to']],
    ['a mapping to its own scheme', file({ concepts: [concept('1', { mappings: ['eigen.1'] })] }),
      ['concepts[0].mappings[0].to']],
    ['a relation that is none', file({ concepts: [concept('1', { mappings: [{ to: 'lk.1', relation: 'same' }] })] }),
      ['concepts[0].mappings[0].relation']],
    ['mappings that are no list', file({ concepts: [concept('1', { mappings: 'lk.1' })] }), ['concepts[0].mappings']],
    ['retired as a text', file({ concepts: [concept('1', { retired: 'ja' })] }), ['concepts[0].retired']],
  ])('%s: every error has its place', (_case, json, paths) => {
    expect(errorPaths(json)).toEqual(paths);
  });

  test('says what is good already', () => {
    const parsed = parseScheme(file({ concepts: [concept('1'), concept('2', { broader: '9' }), concept('3')] }));
    expect(!parsed.ok && parsed.good).toEqual([text('Doel 1'), text('Doel 3')]);
  });

  test('is told in Dutch and English', () => {
    const parsed = parseScheme(file({ concepts: [concept('1', { mappings: ['sc.99'] })] }));
    expect(!parsed.ok && parsed.errors[0]?.message).toEqual({
      nl: '"sc.99" is geen plek in een van de vaste kaders. Noem er een, zoals "fs-t.3.2" of "lk.2.1".',
      en: '"sc.99" is not a place in one of the built-in schemes. Name one, such as "fs-t.3.2" or "lk.2.1".',
    });
  });
});

test('whatever the file, it is read without falling over: errors, or a scheme that holds together', () => {
  const field = (good: unknown) => fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, fc.jsonValue());
  const anyConcept = fc.record({
    id: fc.oneof(fc.constantFrom('1', '2', '3'), fc.jsonValue()), label: field(text('Doel')),
    broader: fc.constantFrom('1', '2', '3', undefined), mappings: field([{ to: 'lk.2.1' }]),
  });
  const anyFile = fc.record({
    format: field('samenhang-scheme/1'), id: field('eigen'), version: field('1'), title: field('Koers'),
    source: field('Koers'), concepts: fc.array(anyConcept, { maxLength: 3 }),
  });
  fc.assert(fc.property(fc.oneof(anyFile, fc.jsonValue()), (json) => {
    const parsed = parseScheme(json);
    if (!parsed.ok) {
      expect(parsed.errors.length).toBeGreaterThan(0);
      return;
    }
    const ids = parsed.scheme.concepts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, broader } of parsed.scheme.concepts) {
      expect(conceptById(id)).toBeUndefined();
      expect(broader === undefined || ids.includes(broader)).toBe(true);
    }
    for (const { from, to } of parsed.mappings) expect(ids.includes(from) && conceptById(to) !== undefined).toBe(true);
  }), { numRuns: 300 });
});
