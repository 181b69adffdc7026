import { describe, expect, it } from 'vitest';
import { proposeShares } from './propose.ts';
import { endingSources, endsSoon, outsidePeriod } from './sources.ts';
import type { MoneyEntry, MoneySource } from './types.ts';

const row = (id: string, over: Partial<MoneyEntry>): MoneyEntry =>
  ({ id, kind: 'spent', year: 2026, what: 'iets', cents: 100, shares: [], ...over });
const source = (id: string, over: Partial<MoneySource>): MoneySource =>
  ({ id, kind: 'temporary', name: id, conditions: '', ...over });

describe('ACCT-10: money that ends', () => {
  it.each([
    ['2026-11-26', '2027-12-31', true], ['2026-01-02', '2027-12-31', true], ['2026-11-26', '2028-01-01', false],
    ['2026-11-26', '2026-11-26', true], ['2026-11-26', '2026-11-25', false], ['2025-12-31', '2027-01-01', false],
  ])('on %s, until %s: %s', (today, until, expected) => expect(endsSoon(until, today)).toBe(expected));

  it('says how much stands on it, and which initiatives, the largest first', () => {
    const sources = [source('np', { until: '2027-12-31' }), source('later', { until: '2030-12-31' }), source('own', {})];
    const rows = [
      row('1', { kind: 'budget', sourceId: 'np', initiativeId: 'x', cents: 100 }),
      row('2', { kind: 'budget', sourceId: 'np', initiativeId: 'y', cents: 300 }),
      row('3', { sourceId: 'np', initiativeId: 'x', cents: 900 }), row('4', { kind: 'budget', sourceId: 'own' }),
    ];
    const [ending, ...others] = endingSources(sources, rows, '2026-11-26');
    expect(others).toEqual([]);
    expect(ending).toMatchObject({ kind: 'budget', year: 2026, total: { cents: 400, entryIds: ['1', '2'] } });
    expect([...(ending?.initiatives.keys() ?? [])]).toEqual(['y', 'x']);
  });
  it('looks at what was spent, and at last year, when there is no budget', () => {
    const sources = [source('np', { until: '2027-12-31' })];
    expect(endingSources(sources, [row('3', { sourceId: 'np' })], '2026-11-26')[0]).toMatchObject({ kind: 'spent' });
    expect(endingSources(sources, [row('3', { sourceId: 'np', year: 2025 })], '2026-11-26')[0])
      .toMatchObject({ year: 2025, total: { cents: 100 } });
  });
  it('ACCT-11: names money in a year in which the source has no day', () => {
    const sources = [source('np', { from: '2024-09-01', until: '2027-01-31' })];
    const rows = [2023, 2024, 2027, 2028].map((year) => row(String(year), { year, sourceId: 'np' }));
    expect(outsidePeriod(sources, rows).map(({ total }) => total.entryIds)).toEqual([['2023', '2028']]);
    expect(outsidePeriod([source('own', {})], rows)).toEqual([]);
  });
});

describe('ACCT-12: a proposal for dividing', () => {
  const shares = [{ concept: 'lk.1', cents: 25 }, { concept: 'lk.2.5', cents: 75 }];
  it('is as the same initiative was divided last time', () => {
    const rows = [
      row('old', { year: 2024, initiativeId: 'x', shares: [{ concept: 'lk.4', cents: 100 }] }),
      row('new', { year: 2025, initiativeId: 'x', shares }), row('me', { initiativeId: 'x' }),
    ];
    expect(proposeShares({ id: 'me', cents: -1_000, initiativeId: 'x' }, ['lk.3'], rows, 'hbo')).toEqual({
      shares: [{ concept: 'lk.1', cents: -250 }, { concept: 'lk.2.5', cents: -750 }],
      why: { rule: 'last-time', entryId: 'new', year: 2025 },
    });
  });
  it('is in equal parts over the confirmed lines otherwise, each line once', () => {
    expect(proposeShares({ cents: 101, initiativeId: 'x' }, ['fs-t.2', 'lk.p1', 'lk.3.1', 'lk.3.2', 'lk.1'], [], 'hbo'))
      .toEqual({ shares: [{ concept: 'lk.1', cents: 51 }, { concept: 'lk.3', cents: 50 }], why: { rule: 'places' } });
    expect(proposeShares({ cents: 100, initiativeId: 'x' }, ['gs.4'], [], 'mbo')?.shares).toHaveLength(1);
  });
  it('is none without an initiative, or without lines', () => {
    expect(proposeShares({ cents: 100 }, ['lk.1'], [], 'hbo')).toBeUndefined();
    expect(proposeShares({ cents: 100, initiativeId: 'x' }, ['fs-t.2'], [], 'hbo')).toBeUndefined();
  });
});
