import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf, type Sources } from './points.ts';
import { intervalOf, progressOf, timeShare } from './progress.ts';
import type { Figure, Goal } from './types.ts';

const goal = (change: Partial<Goal> = {}): Goal => ({
  id: 'g', fromYear: 2026, untilYear: 2026, body: { name: { nl: 'Doel' }, owner: 'Kim Voorbeeld' }, concepts: [],
  initiativeIds: ['a', 'b'], indicator: { kind: 'figure', what: { nl: 'studenten' }, better: 'higher' }, baseline: 50,
  target: 70, state: 'open', version: 1, ...change,
});
const none: Sources = { figures: [], reached: [], spent: [], money: 'all', running: new Set(), released: [] };
const figure = (value: number, low?: number, high?: number, on = '2026-07-02'): Figure => ({
  on, value, source: 'eigen meting', ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }),
});
const stateOf = (one: Figure, change: Partial<Goal> = {}) => progressOf(goal(change), { ...none, figures: [one] }, '2026-11-26').state;
const lower = { indicator: { kind: 'figure', what: {}, better: 'lower' }, baseline: 40, target: 20 } as const;

describe('the word for how far a goal is', () => {
  it.each([
    ['met', figure(72, 70, 74)], ['unsure', figure(72, 69, 74)], ['unsure', figure(68, 66, 70)], ['on-way', figure(62, 61, 63)],
    ['behind', figure(54, 52, 56)], ['unsure', figure(60, 56, 64)], ['none', figure(90, 89, 91, '2025-12-31')],
  ] as const)('%s', (word, one) => expect(stateOf(one)).toBe(word));

  it('knows that lower can be better', () => {
    expect([stateOf(figure(19), lower), stateOf(figure(22, 18, 25), lower), stateOf(figure(39), lower)]).toEqual(['met', 'unsure', 'behind']);
  });

  it('says what is missing instead of guessing', () => {
    expect(stateOf(figure(60), { target: undefined })).toBe('no-target');
    expect(stateOf(figure(60), { baseline: undefined })).toBe('short');
    const { share } = progressOf(goal({ target: 50 }), { ...none, figures: [figure(50)] }, '2026-11-26');
    expect(share).toEqual({ notEstimable: 'no-distance' });
  });

  it('is what somebody closed it as, whatever the figures say', () => {
    expect(stateOf(figure(99), { state: 'not-reached' })).toBe('not-reached');
  });

  it('never claims what its interval does not carry, and never does worse with a better figure', () => {
    const value = fc.integer({ min: -200, max: 200 });
    fc.assert(fc.property(value, fc.nat(80), fc.nat(80), fc.nat(40), (middle, down, up, more) => {
      const [low, high] = [middle - down, middle + up];
      const state = stateOf(figure(middle, low, high));
      if (state === 'met') expect(low).toBeGreaterThanOrEqual(70);
      if (state === 'behind') expect(high).toBeLessThan(60);
      if (low < 70 && high >= 70) expect(state).toBe('unsure');
      const rank = (one: string) => ['behind', 'unsure', 'on-way', 'unsure', 'met'].lastIndexOf(one);
      const better = stateOf(figure(middle + more, low + more, high + more));
      if (state === 'met') expect(better).toBe('met');
      if (better === 'behind') expect(rank(state)).toBe(rank('behind'));
    }));
  });

  it('is the same when better is lower and everything is turned around', () => {
    fc.assert(fc.property(fc.integer(), fc.nat(50), fc.nat(50), (middle, down, up) => {
      const turned = { indicator: lower.indicator, baseline: -50, target: -70 };
      expect(stateOf(figure(-middle, -middle - up, -middle + down), turned)).toBe(stateOf(figure(middle, middle - down, middle + up)));
    }));
  });
});

describe('figures that are computed', () => {
  const reach = goal({ indicator: { kind: 'reach', what: {}, better: 'higher' }, untilYear: 2027 });
  const row = (initiativeId: string, year: number, people: number | 'few') => ({ initiativeId, evaluationId: `${initiativeId}${year}`, year, people });

  it('reach adds up, is honest about who counts twice, and gives no number under ten away', () => {
    const reached = [row('a', 2026, 200), row('b', 2026, 120), row('b', 2027, 'few'), row('c', 2026, 999), row('a', 2025, 50)];
    const { points, notes } = pointsOf(reach, { ...none, reached }, '2027-03-01');
    expect(points).toEqual([
      { on: '2026-12-31', value: 320, low: 200, high: 320, source: '' }, { on: '2027-03-01', value: 320, low: 200, high: 329, source: '' },
    ]);
    expect(notes).toEqual(['few', 'twice']);
  });

  it('reach always lies in its own interval', () => {
    const people = fc.oneof(fc.constant('few' as const), fc.integer({ min: 10, max: 5000 }));
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(2026, 2027), people).map((one) => row(...one)));
    fc.assert(fc.property(rows, (reached) => {
      for (const point of pointsOf(reach, { ...none, reached }, '2028-01-01').points) {
        const [low, high] = intervalOf(point);
        expect(low <= point.value && point.value <= high).toBe(true);
      }
    }));
  });

  it('an amount that one may not read is not zero', () => {
    const sum = goal({ indicator: { kind: 'sum', what: {}, better: 'higher' } });
    const spent = [{ initiativeId: 'a', year: 2026, cents: 12_345 }];
    expect(pointsOf(sum, { ...none, spent }, '2026-11-26').points[0]).toMatchObject({ value: 123.45, on: '2026-11-26' });
    expect(pointsOf(sum, { ...none, money: 'none' }, '2026-11-26')).toEqual({ points: [], notes: ['money-hidden'] });
  });

  it('initiatives are counted when they run, and nothing linked is no figure', () => {
    const count = goal({ indicator: { kind: 'count', what: {}, better: 'higher' } });
    expect(pointsOf(count, { ...none, running: new Set(['a', 'z']) }, '2026-11-26').points[0]?.value).toBe(1);
    expect(pointsOf({ ...count, initiativeIds: [] }, none, '2026-11-26').points).toEqual([]);
  });
});

it('time runs from the first of January to the day it is due', () => {
  expect(timeShare(goal(), '2025-06-01')).toBe(0);
  expect(timeShare(goal({ dueOn: '2026-07-02' }), '2026-07-02')).toBe(1);
  expect(timeShare(goal(), '2026-07-02')).toBeCloseTo(0.5, 2);
});
