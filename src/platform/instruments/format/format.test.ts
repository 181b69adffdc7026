import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFileSync } from 'node:fs';
import { anyInstrument, byRuleOnly } from '../../../../tests/support/check-in/instruments.ts';
import { OWN } from '../../../core/instruments/own/index.ts';
import { RULE_KEYS } from '../../../core/instruments/rules/index.ts';
import type { Instrument, Score } from '../../../core/instruments/types.ts';
import { readInstrument } from './read.ts';
import { instrumentShape } from './shape.ts';

const SCHEMA = 'docs/formats/instrument.schema.json';
const TITLE = { $id: 'urn:samenhang:instrument:1', title: 'Samenhang instrument, version 1' };
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const pathsOf = (json: unknown) => {
  const read = readInstrument(json);
  return read.ok ? [] : read.problems.map(({ path }) => path);
};
const who = byRuleOnly('who-5');
const withScore = (to: Partial<Score>): Instrument => ({ ...who, scores: who.scores.map((score) => ({ ...score, ...to })) });

describe('the schema in docs/formats', () => {
  it('is the one that files are read with', async () => {
    const schema = { ...TITLE, ...z.toJSONSchema(instrumentShape, { io: 'input' }) };
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(`../../../../${SCHEMA}`);
  });

  const valid = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  const shaped = (json: unknown) => instrumentShape.safeParse(json).success;

  it('takes what is read, for instruments of every kind', () => {
    fc.assert(fc.property(anyInstrument, (instrument) => {
      expect(valid(sent(instrument))).toBe(true);
      expect(readInstrument(sent(instrument))).toEqual({ ok: true, instrument: sent(instrument) });
    }), { numRuns: 60 });
    for (const key of RULE_KEYS) expect(valid(sent(byRuleOnly(key)))).toBe(true);
  });
  it('refuses what is refused, with one thing changed anywhere', () => {
    const paths = fc.constantFrom(...leaves(sent(who)));
    const wrong = fc.constantFrom<unknown>(null, '', ' ', -1, 1e9, 'x'.repeat(501), [], {}, true, 'Not A Key', undefined);
    fc.assert(fc.property(paths, wrong, (path, value) => {
      const json = changed(sent(who), path, value);
      expect(valid(json)).toBe(shaped(json));
    }), { numRuns: 400 });
  });
});

/** Every place in a value, as a list of keys. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))];
}
function changed(value: unknown, [first, ...rest]: readonly string[], to: unknown): unknown {
  if (first === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[first] = changed(copy[first], rest, to);
  return sent(copy);
}

describe('reading an instrument', () => {
  it('takes ours', () => {
    for (const own of OWN) expect(readInstrument(sent(own))).toEqual({ ok: true, instrument: own });
  });
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['a text', 'x', ''],
    ['no English', { ...who, title: { nl: 'Alleen Nederlands' } }, '/title/en'],
    ['a text that is too long', { ...who, items: who.items.map((item, at) => (at === 2 ? { ...item, text: { nl: 'x'.repeat(501), en: 'x' } } : item)) }, '/items/2/text/nl'],
    ['a field that nobody knows', { ...who, color: 'red' }, '/color'],
    ['an address that is a script', { ...who, source: { name: 'x', url: 'javascript:alert(1)' } }, '/source/url'],
    ['too many items', { ...who, items: Array.from({ length: 61 }, (_, at) => ({ ...who.items[0], key: `i${at}`, number: 1 })) }, '/items'],
    ['an unknown rule', { ...who, rule: 'bdi' }, '/rule'],
    ['the same key twice', { ...who, items: who.items.map((item) => ({ ...item, key: 'item-1' })) }, '/items/1/key'],
    ['answers that are not there', { ...who, items: who.items.map((item) => ({ ...item, scale: 'other' })) }, '/items/0/scale'],
    ['an item that is not there', withScore({ items: ['item-1', 'item-9'] }), '/scores/0/items/1'],
    ['a reversed item that does not count', withScore({ items: ['item-1', 'item-2'], reversed: ['item-3'], max: 40 }), '/scores/0/reversed/0'],
    ['bounds that answers go past', withScore({ max: 60, bands: [] }), '/scores/0/max'],
    ['a sum of fewer', withScore({ missing: { atMost: 1, fill: 'none' } }), '/scores/0/missing/fill'],
    ['nothing that must be answered', withScore({ missing: { atMost: 5, fill: 'mean' } }), '/scores/0/missing/atMost'],
    ['bands over each other', withScore({ bands: [0, 40].map((from) => ({ key: `b${from}`, from, to: 60, title: who.title, words: who.about })) }), '/scores/0/bands/1'],
    ['a subscale of itself', withScore({ of: 'total' }), '/scores/0/of'],
    ['acute help at an answer that cannot be given', { ...who, items: who.items.map((item) => ({ ...item, acute: { from: 9 } })) }, '/items/0/acute'],
    ['answers that nobody uses', { ...who, scales: [...who.scales, { ...who.scales[0], key: 'left' }] }, '/scales/1'],
  ])('says where: %s', (_, json, path) => {
    expect(pathsOf(json)).toContain(path);
  });
  it('never throws, and tells everything in two languages', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.constantFrom(...leaves(sent(who))).chain((path) =>
      fc.jsonValue().map((value) => changed(sent(who), path, value)))), (json) => {
      const read = readInstrument(json);
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { message } of read.problems) expect(message.nl !== '' && message.en !== '').toBe(true);
    }), { numRuns: 300 });
  });
});
