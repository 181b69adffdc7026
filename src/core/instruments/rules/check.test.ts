import { describe, expect, it } from 'vitest';
import { byRuleOnly } from '../../../../tests/support/check-in/instruments.ts';
import type { Instrument, Item, RuleKey, Score } from '../types.ts';
import { checkAgainstRule } from './check.ts';

const pathsOf = (instrument: Instrument) => checkAgainstRule(instrument).map(({ path }) => path);
const withItems = (key: RuleKey, change: (items: readonly Item[]) => readonly Item[]): Instrument => {
  const instrument = byRuleOnly(key);
  return { ...instrument, items: change(instrument.items) };
};
const withScore = (key: RuleKey, to: Partial<Score>, at = 0): Instrument => {
  const instrument = byRuleOnly(key);
  return { ...instrument, scores: instrument.scores.map((score, index) => (index === at ? { ...score, ...to } : score)) };
};

describe('an instrument that is not as its rule says', () => {
  it('has too few or too many items', () => {
    expect(pathsOf(withItems('who-5', (items) => items.slice(1)))).toContain('/items');
    expect(pathsOf(withItems('who-5', (items) => [...items, { ...items[0], key: 'more', number: 6 } as Item]))).toEqual(['/items']);
  });
  it('has its items in another order: the places that differ are named', () => {
    const swapped = withItems('brs', ([a, b, ...rest]) => [b as Item, a as Item, ...rest]);
    expect(pathsOf(swapped)).toEqual(expect.arrayContaining(['/items/0/number', '/items/1/number']));
    expect(pathsOf(withItems('who-5', (items) => items.map(({ number: _, ...item }) => item))))
      .toEqual([0, 1, 2, 3, 4].map((at) => `/items/${at}/number`));
  });
  it('has answers that count for something else', () => {
    const who = byRuleOnly('who-5');
    const shifted = { ...who, scales: who.scales.map((scale) => (
      { ...scale, options: scale.options.map((option) => ({ ...option, value: option.value + 1 })) })) };
    expect(pathsOf(shifted)).toEqual([0, 1, 2, 3, 4].map((at) => `/items/${at}/scale`));
  });
  it.each<[RuleKey, Partial<Score>, string]>([
    ['brs', { reversed: ['item-2', 'item-4'] }, 'reversed'],
    ['pss-10', { reversed: [] }, 'reversed'],
    ['who-5', { method: { kind: 'sum' } }, 'method'],
    ['djg-6', { method: { kind: 'count', at: { 'item-1': [3] } } }, 'method'],
    ['djg-6', { missing: { atMost: 2, fill: 'none' } }, 'missing'],
    ['audit-c', { items: ['item-1', 'item-2'] }, 'items'],
    ['pss-10', { higher: 'more' }, 'higher'],
    ['who-5', { max: 25 }, 'max'],
    ['who-5', { changeFrom: 5 }, 'changeFrom'],
  ])('%s with %j: %s', (key, to, field) => {
    expect(pathsOf(withScore(key, to))).toContain(`/scores/0/${field}`);
  });
  it('has its bands part elsewhere, or has a gap', () => {
    const [low, high] = byRuleOnly('who-5').scores[0]?.bands ?? [];
    if (!low || !high) throw new Error('two bands');
    expect(pathsOf(withScore('who-5', { bands: [{ ...low, to: 60 }, { ...high, from: 61 }] }))).toEqual(['/scores/0/bands']);
    expect(pathsOf(withScore('who-5', { bands: [low] }))).toEqual(['/scores/0/bands']);
    expect(pathsOf(withScore('who-5', { bands: [{ ...low, to: 48 }, { ...high, from: 52 }] }))).toEqual([]);
  });
  it('lacks a score, or has one that the rule does not know', () => {
    const who = byRuleOnly('who-5');
    expect(pathsOf({ ...who, scores: who.scores.map((score) => ({ ...score, key: 'other' })) })).toEqual(['/scores/0/key', '/scores']);
    const mhc = byRuleOnly('mhc-sf');
    expect(pathsOf({ ...mhc, scores: mhc.scores.filter(({ key }) => key !== 'total') })).toEqual([]);
    expect(pathsOf({ ...mhc, scores: mhc.scores.filter(({ key }) => key !== 'social') })).toEqual(['/scores']);
  });
});

describe('MHI-5, of which items point two ways', () => {
  it('may have either group reversed, but not none and not both', () => {
    expect(pathsOf(withScore('mhi-5', { reversed: ['item-1', 'item-2', 'item-4'] }))).toEqual([]);
    expect(pathsOf(withScore('mhi-5', { reversed: [] }))).toEqual(['/scores/0/reversed']);
    expect(pathsOf(withScore('mhi-5', { reversed: ['item-3'] }))).toEqual(['/scores/0/reversed']);
  });
  it('may count the other way round in the answers, on an answer scale of their own', () => {
    const plain = withScore('mhi-5', { reversed: [] });
    const [answers] = plain.scales;
    if (!answers) throw new Error('a scale');
    const apart = {
      ...plain, scales: [answers, { ...answers, key: 'other' }],
      items: plain.items.map((item) => ([3, 5].includes(item.number ?? 0) ? { ...item, scale: 'other' } : item)),
    };
    expect(pathsOf(apart)).toEqual([]);
    // turned round in the answers and in the scoring is not turned round
    expect(pathsOf({ ...apart, scores: byRuleOnly('mhi-5').scores })).toEqual(['/scores/0/reversed']);
  });
});

describe('with a clinical cut-off', () => {
  it.each(['phq-9', 'gad-7'] as const)('%s says so', (key) => {
    const { clinical: _, ...without } = byRuleOnly(key);
    expect(pathsOf(without)).toEqual(['/clinical']);
    expect(pathsOf({ ...without, clinical: false })).toEqual(['/clinical']);
  });
  it('item 9 of PHQ-9 brings acute help from 1 on, not later', () => {
    const at = (acute: Item['acute']) => withItems('phq-9', (items) => items.map((item) => (
      item.number === 9 ? { ...item, acute } : item)));
    expect(pathsOf(at({ from: 2 }))).toEqual(['/items/8/acute']);
    expect(pathsOf(at({ upTo: 1 }))).toEqual(['/items/8/acute']);
    expect(pathsOf(at(undefined))).toEqual(['/items/8/acute']);
    expect(pathsOf(at({ from: 1 }))).toEqual([]);
  });
  it('does not come in without its rule under the name it is known by', () => {
    const { rule: _, clinical: __, ...loose } = byRuleOnly('phq-9');
    expect(pathsOf(loose)).toEqual(['/rule']);
    const mood = { ...loose, key: 'mood', title: { nl: 'Stemming', en: 'Mood' } };
    expect(pathsOf(mood)).toEqual([]);
    for (const name of ['Patient Health Questionnaire', 'PHQ_9', 'Generalized Anxiety Disorder scale', 'GAD_7']) {
      expect(pathsOf({ ...mood, source: { name } })).toEqual(['/rule']);
    }
  });
});

it('every problem is told in both languages', () => {
  for (const { message } of checkAgainstRule(withScore('mhc-sf', { items: ['item-1'], min: -1, bands: [] }))) {
    expect(message.nl).not.toBe('');
    expect(message.en).not.toBe(message.nl);
  }
});
