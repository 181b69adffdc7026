import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, byRuleOnly } from '../../../tests/support/check-in/instruments.ts';
import { RULE_KEYS, RULES } from './rules/index.ts';
import { scoresOf } from './score.ts';
import type { Answers, Instrument, RuleKey, Score } from './types.ts';

/** Any answers to an instrument: each on its scale, or passed over. */
const anyAnswers = (key: RuleKey) => fc.array(
  fc.option(fc.constantFrom(...RULES[key].values), { nil: undefined }),
  { minLength: RULES[key].items, maxLength: RULES[key].items },
).map((values) => answersOf(byRuleOnly(key), values));
const anyRuled = fc.constantFrom(...RULE_KEYS).chain((key) => fc.tuple(fc.constant(byRuleOnly(key)), anyAnswers(key)));

const changed = (instrument: Instrument, to: Partial<Score>): Instrument =>
  ({ ...instrument, scores: instrument.scores.map((score) => ({ ...score, ...to })) });

describe('scores, for every rule', () => {
  it('come to the same in whatever order the answers stand (SCORE-3)', () => {
    fc.assert(fc.property(anyRuled, fc.infiniteStream(fc.nat()), ([instrument, answers], keys) => {
      const shuffled = Object.entries(answers).map((entry) => [keys.next().value, entry] as const)
        .sort(([a], [b]) => a - b).map(([, entry]) => entry);
      expect(scoresOf(instrument, Object.fromEntries(shuffled))).toEqual(scoresOf(instrument, answers));
    }));
  });

  it('stay within their bounds, and in a band where the rule has bands', () => {
    fc.assert(fc.property(anyRuled, ([instrument, answers]) => {
      const scores = scoresOf(instrument, answers);
      for (const score of instrument.scores) {
        const scored = scores[score.key];
        if (scored?.state !== 'computed') continue;
        expect(scored.value).toBeGreaterThanOrEqual(score.min);
        expect(scored.value).toBeLessThanOrEqual(score.max);
        if (score.bands.length > 0) expect(scored.band).toBeDefined();
      }
    }), { numRuns: 500 });
  });

  it('are no number once more is missing than may be, and say how much (SCORE-5)', () => {
    fc.assert(fc.property(anyRuled, ([instrument, answers]) => {
      for (const score of instrument.scores) {
        const missing = score.items.filter((key) => answers[key] === undefined).length;
        const scored = scoresOf(instrument, answers)[score.key];
        if (missing > score.missing.atMost) {
          expect(scored).toEqual({ state: 'not-computable', reason: 'missing-answers', missing, atMost: score.missing.atMost });
        } else expect(scored?.state).toBe('computed');
      }
    }), { numRuns: 500 });
  });

  it('take an answer that is not on its scale as missing (SCORE-1)', () => {
    fc.assert(fc.property(anyRuled, fc.nat(13), fc.constantFrom(-1, 99, 1.5, NaN, Infinity), ([instrument, answers], at, off) => {
      const key = instrument.items[at % instrument.items.length]?.key ?? '';
      const { [key]: _, ...without } = answers;
      expect(scoresOf(instrument, { ...answers, [key]: off })).toEqual(scoresOf(instrument, without));
    }));
  });

  it('are the same when an item is reversed and its answer is turned round as well (SCORE-2)', () => {
    const brs = byRuleOnly('brs');
    const plain = changed(brs, { reversed: [] });
    fc.assert(fc.property(anyAnswers('brs'), (answers) => {
      const turned: Answers = Object.fromEntries(Object.entries(answers).map(([key, value]) => (
        [key, brs.scores[0]?.reversed?.includes(key) ? 6 - value : value])));
      expect(scoresOf(plain, turned)).toEqual(scoresOf(brs, answers));
      // turned round twice is not turned round
      const twice = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, 6 - (6 - value)]));
      expect(scoresOf(brs, twice)).toEqual(scoresOf(brs, answers));
    }));
  });

  it('with nothing answered are not computable, whatever may be missing', () => {
    const all = changed(byRuleOnly('who-5'), { missing: { atMost: 5, fill: 'mean' } });
    expect(scoresOf(all, {})['total']?.state).toBe('not-computable');
  });
});

describe('a sum with missing answers (SCORE-4)', () => {
  const who = byRuleOnly('who-5');
  it('fills in the mean of the others, in whole points', () => {
    const fills = changed(who, { missing: { atMost: 1, fill: 'mean' }, method: { kind: 'sum' }, max: 25 });
    // 1 + 2 + 2 + 2 = 7; 7 / 4 × 5 = 8.75, so 9
    expect(scoresOf(fills, answersOf(who, [1, 2, 2, 2]))['total']).toMatchObject({ state: 'computed', value: 9, answered: 4 });
  });
  it('is never a sum of fewer', () => {
    const fewer = changed(who, { missing: { atMost: 2, fill: 'none' } });
    expect(scoresOf(fewer, answersOf(who, [5, 5, 5, 5]))['total']).toMatchObject({ state: 'not-computable', missing: 1, atMost: 0 });
  });
});

it('an item called as something that every object has is an item like others', () => {
  const who = byRuleOnly('who-5');
  const rename = (key: string) => (key === 'item-1' ? 'constructor' : key);
  const named: Instrument = {
    ...who, items: who.items.map((item) => ({ ...item, key: rename(item.key) })),
    scores: who.scores.map((score) => ({ ...score, items: score.items.map(rename) })),
  };
  expect(scoresOf(named, { 'item-2': 1, 'item-3': 1, 'item-4': 1, 'item-5': 1 })['total'])
    .toMatchObject({ state: 'not-computable', missing: 1 });
});
