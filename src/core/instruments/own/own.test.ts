import { describe, expect, it } from 'vitest';
import { scoresOf } from '../score.ts';
import type { Answers, Both, Instrument, Score } from '../types.ts';
import { OWN } from './index.ts';

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Every text that somebody can read of an instrument. */
const textsOf = (one: Instrument): readonly Both[] => [
  one.title, one.about, one.recall, ...one.scales.flatMap(({ options }) => options.map(({ label }) => label)),
  ...one.items.flatMap(({ text, part }) => (part ? [text, part] : [text])),
  ...one.scores.flatMap(({ title, bands }) => [title, ...bands.flatMap((band) => [band.title, band.words])]),
];

const valuesOf = (one: Instrument, key: string): readonly number[] => {
  const item = one.items.find((known) => known.key === key);
  return one.scales.find((scale) => scale.key === item?.scale)?.options.map(({ value }) => value) ?? [];
};

/** Every way to answer the items of a score, also passing over each of them. */
function everyWay(one: Instrument, score: Score): readonly Answers[] {
  return score.items.reduce<readonly Answers[]>((ways, key) => ways.flatMap((way) => [
    way, ...valuesOf(one, key).map((value) => ({ ...way, [key]: value })),
  ]), [{}]);
}

describe.each(OWN.map((one) => [one.key, one] as const))('own check-in %s', (_, one) => {
  it('has every text in both languages, short enough to read, without words of care or an exclamation mark', () => {
    for (const text of textsOf(one)) {
      for (const lang of ['nl', 'en'] as const) {
        expect(text[lang].trim()).not.toBe('');
        expect(wordsIn(text[lang])).toBeLessThanOrEqual(120);
        expect(text[lang]).not.toMatch(/!|\b(screen|diagnos|detect|predict|treat|risico|risk|behandel|score|cijfer)/iu);
      }
      expect(text.nl).not.toBe(text.en);
    }
  });

  it('refers to scales and items that are there, once each', () => {
    const keys = one.items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { scale } of one.items) expect(one.scales.map(({ key }) => key)).toContain(scale);
    for (const { items, reversed } of one.scores) {
      for (const key of items) expect(keys).toContain(key);
      for (const key of reversed ?? []) expect(items).toContain(key);
    }
    expect(keys.filter((key) => !one.scores.some(({ items }) => items.includes(key)))).toEqual([]);
  });

  it('says of every outcome in which band it falls, and every band can be reached', () => {
    for (const score of one.scores) {
      const reached = everyWay(one, score).map((way) => scoresOf(one, way)[score.key]);
      const computed = reached.flatMap((each) => (each?.state === 'computed' ? [each] : []));
      expect(computed.filter(({ band, value }) => band === undefined || value < score.min || value > score.max)).toEqual([]);
      expect(new Set(computed.map(({ band }) => band))).toEqual(new Set(score.bands.map(({ key }) => key)));
      expect(Math.min(...computed.map(({ value }) => value))).toBe(score.min);
      expect(Math.max(...computed.map(({ value }) => value))).toBe(score.max);
    }
  });

  it('covers the whole of every score with bands, without a gap at hundredths', () => {
    for (const { bands, min, max } of one.scores) {
      expect(bands[0]?.from).toBe(min);
      expect(bands.at(-1)?.to).toBe(max);
      bands.slice(1).forEach(({ from }, i) => expect(from - (bands[i]?.to ?? 0)).toBeCloseTo(0.01));
    }
  });

  it('claims nothing: not validated, no clinical cut-off, no item that sets off acute help', () => {
    expect(one.validated).toBe(false);
    expect(one.clinical).toBeUndefined();
    expect(one.rule).toBeUndefined();
    expect(one.items.filter(({ acute }) => acute)).toEqual([]);
  });

  it('gives no outcome when all is passed over', () => {
    for (const score of Object.values(scoresOf(one, {}))) expect(score.state).toBe('not-computable');
  });
});

describe('own check-ins together', () => {
  it('have keys of their own', () => {
    expect(new Set(OWN.map(({ key }) => key)).size).toBe(OWN.length);
  });

  it('ask in class about the study and bonding of the start-thermometer only', () => {
    const inClass = OWN.flatMap((one) => one.items.filter((item) => item.inClass).map(({ key }) => `${one.key} ${key}`));
    expect(inClass.every((name) => name.startsWith('start-'))).toBe(true);
    for (const year of [1, 2, 3]) {
      const one = OWN.find(({ key }) => key === `start-${year}`) as Instrument;
      const asked = one.items.filter((item) => item.inClass).map(({ key }) => key);
      const allowed = one.scores.filter(({ key }) => ['motivation', 'choice', 'peers', 'staff'].includes(key));
      expect(new Set(asked)).toEqual(new Set(allowed.flatMap(({ items }) => items)));
      expect(one.years).toEqual([year]);
    }
  });

  it('count doubts the other way round: who is sure to go on stands high', () => {
    const one = OWN.find(({ key }) => key === 'start-1') as Instrument;
    expect(scoresOf(one, { stop: 1, 'too-hard': 1 }).doubts).toMatchObject({ value: 5, band: 'high' });
    expect(scoresOf(one, { stop: 5, 'too-hard': 4 }).doubts).toMatchObject({ value: 1.5, band: 'low' });
  });
});
