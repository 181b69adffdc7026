import { describe, expect, it } from 'vitest';
import { answersOf, byRuleOnly } from '../../../../tests/support/check-in/instruments.ts';
import { scoresOf } from '../score.ts';
import type { RuleKey } from '../types.ts';
import { checkAgainstRule } from './check.ts';
import { mayBeInRound, RULE_KEYS, RULES } from './index.ts';
import { mhi5With } from './mhi-5.ts';

type Line = [RuleKey, readonly (number | undefined)[], string, number | 'not', string?];

/** Computed by hand; sources in docs/rules/scoring.md. */
const HAND: readonly Line[] = [
  // MHI-5, 0 all the time … 5 never; 3 and 5 turned: 5+5+(5-0)+5+(5-0) = 25, × 4
  ['mhi-5', [5, 5, 0, 5, 0], 'total', 100, 'high'],
  // 3+3+(5-2)+3+(5-2) = 15, × 4 = 60: not below 60
  ['mhi-5', [3, 3, 2, 3, 2], 'total', 60, 'high'],
  // 3+3+(5-2)+3+(5-3) = 14, × 4 = 56
  ['mhi-5', [3, 3, 2, 3, 3], 'total', 56, 'low'],
  ['mhi-5', [3, 3, 2, 3], 'total', 'not'],
  // WHO-5: 3+2+2+3+2 = 12, × 4 = 48; 13 × 4 = 52
  ['who-5', [3, 2, 2, 3, 2], 'total', 48, 'low'],
  ['who-5', [3, 3, 2, 3, 2], 'total', 52, 'high'],
  ['who-5', [5, 5, 5, 5, undefined], 'total', 'not'],
  // MHC-SF: one of three (5) and six of eleven (4) often: flourishing, whatever the others
  ['mhc-sf', [5, 0, 0, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0], 'state', 2, 'flourishing'],
  // five of eleven often is not six; none of three seldom, so not languishing either
  ['mhc-sf', [5, 2, 2, 4, 4, 4, 4, 4, 3, 2, 2, 2, 2, 2], 'state', 1, 'moderate'],
  // one of three (1) and six of eleven (0, 1) seldom
  ['mhc-sf', [1, 3, 3, 0, 0, 0, 1, 1, 1, 3, 3, 3, 3, 3], 'state', 0, 'languishing'],
  // six of eleven often, but none of three: in between
  ['mhc-sf', [3, 3, 3, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2, 2], 'state', 1, 'moderate'],
  // subscales: 1+2+3; 1+1+1+1+1; 2 × 6
  ['mhc-sf', [1, 2, 3, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2], 'emotional', 6],
  ['mhc-sf', [1, 2, 3, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2], 'social', 5],
  ['mhc-sf', [1, 2, 3, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2], 'psychological', 12],
  // one missing: no group, and no psychological subscale; the others still
  ['mhc-sf', [1, 2, 3, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2], 'state', 'not'],
  ['mhc-sf', [1, 2, 3, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2], 'social', 5],
  // BRS: 4 + (6-2) + 3 + (6-3) + 4 + (6-2) = 22; 22 / 6 = 3.67
  ['brs', [4, 2, 3, 3, 4, 2], 'total', 3.67, 'middle'],
  // 2 + (6-4) + 2 + (6-4) + 2 + (6-4) = 12; / 6 = 2
  ['brs', [2, 4, 2, 4, 2, 4], 'total', 2, 'low'],
  // 5 + 5 + 4 + 4 + 4 + 4 = 26; / 6 = 4.33
  ['brs', [5, 1, 4, 2, 4, 2], 'total', 4.33, 'high'],
  // one missing: (4 + 4 + 3 + 3 + 4) / 5 = 3.6
  ['brs', [4, 2, 3, 3, 4], 'total', 3.6, 'middle'],
  ['brs', [4, 2, 3, 3], 'total', 'not'],
  // PSS-10: ten times 2, turned or not: 20; the most stress: 4 on six, 0 on 4, 5, 7, 8
  ['pss-10', [2, 2, 2, 2, 2, 2, 2, 2, 2, 2], 'total', 20],
  ['pss-10', [4, 4, 4, 0, 0, 4, 0, 0, 4, 4], 'total', 40],
  ['pss-10', [0, 0, 0, 4, 4, 0, 4, 4, 0, 0], 'total', 0],
  ['pss-10', [1, 2, 3, 1, 3, 2, 4, 0, 1, 2], 'total', 19], // 1+2+3+3+1+2+0+4+1+2
  // UCLA-3: 1+2+3
  ['ucla-3', [1, 2, 3], 'total', 6],
  ['ucla-3', [1, 1, 1], 'total', 3],
  ['ucla-3', [1, 2], 'total', 'not'],
  // De Jong Gierveld 6, 1 no, 2 more or less, 3 yes: emotional 1, 4, 6 from 2 on; social 2, 3, 5 up to 2
  ['djg-6', [1, 3, 3, 1, 3, 1], 'total', 0, 'not'],
  ['djg-6', [3, 1, 1, 3, 1, 3], 'total', 6, 'much'],
  ['djg-6', [2, 2, 2, 2, 2, 2], 'total', 6, 'much'],
  ['djg-6', [2, 3, 3, 1, 1, 1], 'total', 2, 'some'], // item 1 and item 5
  ['djg-6', [2, 3, 3, 1, 1, 1], 'emotional', 1],
  ['djg-6', [2, 3, 3, 1, 1, 1], 'social', 1],
  // one missing is no one more; that part is not computable, the whole is
  ['djg-6', [2, 3, 3, 1, 1], 'total', 2, 'some'],
  ['djg-6', [2, 3, 3, 1, 1], 'emotional', 'not'],
  ['djg-6', [2, 3, 3, 1], 'total', 'not'],
  // AUDIT-C: 4+2+1
  ['audit-c', [4, 2, 1], 'total', 7],
  ['audit-c', [4, 4, 4], 'total', 12],
  // PHQ-9: nine times 3; 1+1+1+1+0+0+0+0+0; 2 × 5
  ['phq-9', [3, 3, 3, 3, 3, 3, 3, 3, 3], 'total', 27, 'severe'],
  ['phq-9', [1, 1, 1, 1, 0, 0, 0, 0, 0], 'total', 4, 'minimal'],
  ['phq-9', [2, 2, 2, 2, 2, 0, 0, 0, 0], 'total', 10, 'moderate'],
  ['phq-9', [2, 2, 2, 2, 2, 0, 0, 0], 'total', 'not'],
  // GAD-7: seven times 3; 2+2+1
  ['gad-7', [3, 3, 3, 3, 3, 3, 3], 'total', 21, 'severe'],
  ['gad-7', [2, 2, 1, 0, 0, 0, 0], 'total', 5, 'mild'],
];

it.each<Line>(HAND as Line[])('%s %j: %s is %s %s', (rule, values, key, value, band) => {
  const instrument = byRuleOnly(rule);
  const scored = scoresOf(instrument, answersOf(instrument, values))[key];
  if (value === 'not') expect(scored?.state).toBe('not-computable');
  else expect(scored).toEqual({ state: 'computed', value, answered: expect.any(Number), ...(band ? { band } : {}) });
});

it('MHI-5 of exactly 60 is in the lower band where the institution draws the line at 60', () => {
  const instrument = byRuleOnly('mhi-5');
  const other = { ...instrument, scores: mhi5With('up-to-60').scores((number) => `item-${number}`) };
  expect(scoresOf(other, answersOf(other, [3, 3, 2, 3, 2]))['total']).toMatchObject({ value: 60, band: 'low' });
  expect(checkAgainstRule(other)).toEqual([]);
});

describe('every rule', () => {
  it.each(RULE_KEYS)('%s has a number of its own, and what it describes passes its own check', (key) => {
    expect(RULES[key].key).toBe(key);
    expect(RULE_KEYS.filter((other) => RULES[other].number === RULES[key].number)).toEqual([key]);
    expect(checkAgainstRule(byRuleOnly(key))).toEqual([]);
  });
  it('keeps what has a clinical cut-off out of rounds', () => {
    expect(RULE_KEYS.filter((key) => !mayBeInRound({ rule: key }))).toEqual(['phq-9', 'gad-7']);
    expect(mayBeInRound({ clinical: true })).toBe(false);
    expect(mayBeInRound({})).toBe(true);
  });
});
