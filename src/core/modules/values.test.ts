import { describe, expect, it } from 'vitest';
import { parseModule } from './parse.ts';
import { mayBeShown } from './approval.ts';
import { changed, EXAMPLE } from './testing/example.ts';
import type { Module } from './types.ts';
import { asText, inLang, isFilled, ofStep, readValues, textsIn, withStep } from './values.ts';

const read = (text: string): Module => (parseModule(text) as { module: Module }).module;
const nl = read(EXAMPLE);
const en = read(changed('[[keus | choice | Welke past? | Deze; Die]]', '[[keus | choice | Which one? | This; That]]'));
const [first, second, third] = nl.steps as [Module['steps'][0], Module['steps'][0], Module['steps'][0]];
const typed = (form: Record<string, string | string[]>) => (id: string) => [form[id] ?? []].flat();

describe('what is entered in a step', () => {
  it('is read by its kind, and nothing has to be entered', () => {
    expect(readValues(first, typed({ wat: '  lopen\r\nbuiten ', hoe: '0' }))).toEqual({ values: { wat: 'lopen buiten', hoe: 0 }, wrong: [] });
    expect(readValues(second, typed({ keus: '1', veel: ['0', '2', '2'] }))).toEqual({ values: { keus: 'Die', veel: ['A', 'C'] }, wrong: [] });
    expect(readValues(third, typed({ plan: 'a\r\nb', dag: '2026-12-01' }))).toEqual({ values: { plan: 'a\nb', dag: '2026-12-01' }, wrong: [] });
    expect(readValues(first, typed({ wat: ' ' }))).toEqual({ values: {}, wrong: [] });
  });

  it('that no form of ours sends is left out', () => {
    expect(readValues(first, typed({ hoe: '11', plan: 'elders' })).values).toEqual({});
    expect(readValues(second, typed({ keus: '7', veel: ['x', '-1'] })).values).toEqual({});
  });

  it('that is too long, or no day, is said at its field and stays', () => {
    expect(readValues(third, typed({ plan: 'a'.repeat(4001), dag: 'morgen' }))).toMatchObject({
      values: { dag: 'morgen' }, wrong: [{ field: 'plan', kind: 'too-long', most: 4000 }, { field: 'dag', kind: 'day' }],
    });
  });

  it('takes the place of that step only, also when it was made empty', () => {
    const kept = withStep({ wat: 'lopen', hoe: 3, keus: 'Die', vroeger: 'uit een oude tekst' }, first, { wat: 'fietsen' });
    expect(kept).toEqual({ wat: 'fietsen', keus: 'Die', vroeger: 'uit een oude tekst' });
    expect([ofStep(kept, first), isFilled(kept, first), isFilled({ ...kept, hoe: 0 }, first)]).toEqual([{ wat: 'fietsen' }, false, true]);
    expect(asText({ a: 1, b: 'x' })).toBe(asText({ b: 'x', a: 1 }));
    expect(asText({ a: 1 })).not.toBe(asText({ a: '1' }));
  });

  it('reads in the other language when it was a choice, and as it was when it was from another text', () => {
    expect([inLang('Die', 'keus', { nl, en }, 'en'), inLang('That', 'keus', { nl, en }, 'nl'), inLang('Weg', 'keus', { nl, en }, 'en')]).toEqual(['That', 'Die', 'Weg']);
  });

  it('gives its words to whoever looks for acute words', () => {
    expect(textsIn({ wat: 'a', plan: 'b', keus: 'Die', veel: ['A'], hoe: 3, dag: '2026-12-01', vroeger: 'c' }, nl)).toEqual(['a', 'b', 'c']);
  });
});

describe('an exercise that needs approval', () => {
  it('is there for exactly the edition that was approved, whatever an own text says of approval', () => {
    const pair = { nl: { ...nl, key: 'somberheid' }, en: { ...en, key: 'somberheid' } };
    expect([mayBeShown(pair, 'b'), mayBeShown(pair, 'b', { edition: 'a' }), mayBeShown(pair, 'b', { edition: 'b' })]).toEqual([false, false, true]);
    expect(mayBeShown({ nl, en }, 'b')).toBe(true);
    expect(mayBeShown({ nl: { ...nl, approval: true }, en }, 'b')).toBe(false);
  });
});
