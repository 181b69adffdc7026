import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, spentOfBudget } from './compare.ts';
import { divide } from './divide.ts';
import { isPlace, linesFor } from './lines.ts';
import { byInitiative, byLine, bySource, hoursIn, onPlace, rowsOf, totalOf } from './totals.ts';
import type { MoneyEntry } from './types.ts';

const places = ['lk.1', 'lk.1.2', 'lk.2', 'lk.2.5', 'lk.3', 'lk.4', 'gs.1'];
const entry = fc.record({
  id: fc.uuid(), kind: fc.constantFrom('budget' as const, 'spent' as const), year: fc.constantFrom(2025, 2026),
  cents: fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((cents) => cents !== 0),
  on: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 4 }),
  sourceId: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  initiativeId: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
}).map(({ on, sourceId, initiativeId, ...row }): MoneyEntry => {
  const parts = on.length === 0 ? [] : divide(row.cents, on.map(() => 1));
  return {
    ...row, what: 'iets', shares: on.map((concept, at) => ({ concept, cents: parts[at] ?? 0 })),
    ...(sourceId ? { sourceId } : {}), ...(initiativeId ? { initiativeId } : {}),
  };
});
const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 20 });
const sum = (totals: Iterable<{ cents: number }>): number => [...totals].reduce((all, { cents }) => all + cents, 0);

describe('ACCT-8: totals tie', () => {
  it('lines and what is undivided add up to everything, with corrections, in either sector', () => {
    fc.assert(fc.property(entries, fc.constantFrom('hbo' as const, 'mbo' as const), (rows, sector) => {
      const { lines, undivided, all } = byLine(rows, sector);
      expect(sum(lines.values()) + undivided.cents).toBe(all.cents);
      expect(all.entryIds).toHaveLength(rows.length);
    }));
  });
  it('so do sources and initiatives, the nameless ones included', () => {
    fc.assert(fc.property(entries, (rows) => {
      expect(sum(bySource(rows).values())).toBe(totalOf(rows).cents);
      expect(sum(byInitiative(rows).values())).toBe(totalOf(rows).cents);
    }));
  });
  it('ACCT-7: every total is made again from its rows', () => {
    fc.assert(fc.property(entries, fc.constantFrom(...places), (rows, place) => {
      const total = onPlace(rows, place);
      expect(onPlace(rows.filter(({ id }) => total.entryIds.includes(id)), place)).toEqual(total);
    }));
  });
});

const one = (over: Partial<MoneyEntry>): MoneyEntry =>
  ({ id: 'e', kind: 'spent', year: 2026, what: 'iets', cents: 100, shares: [], ...over });

describe('totals', () => {
  it('counts a subtheme in its line, and a line not in its subthemes', () => {
    const rows = [one({ shares: [{ concept: 'lk.2', cents: 40 }, { concept: 'lk.2.5', cents: 60 }] })];
    expect(onPlace(rows, 'lk.2').cents).toBe(100);
    expect(onPlace(rows, 'lk.2.5').cents).toBe(60);
  });
  it('keeps a row that is undivided apart even when a correction takes it away', () => {
    const { undivided } = byLine([one({ id: 'a' }), one({ id: 'b', cents: -100 })], 'hbo');
    expect(undivided).toEqual({ cents: 0, entryIds: ['a', 'b'] });
  });
  it('ACCT-4: a line of another sector counts as undivided', () => {
    const rows = [one({ shares: [{ concept: 'lk.2', cents: 100 }] })];
    expect(byLine(rows, 'mbo').undivided.cents).toBe(100);
    expect(byLine(rows, 'wo').undivided.entryIds).toEqual([]);
    expect(linesFor('mbo').map(({ id }) => id)).toEqual(['gs.1', 'gs.2', 'gs.3', 'gs.4']);
    expect(linesFor('hbo').flatMap(({ subs }) => subs)).toHaveLength(15);
    expect([isPlace('hbo', 'lk.2.5'), isPlace('hbo', 'lk.p1'), isPlace('mbo', 'lk.1')]).toEqual([true, false, false]);
  });
  it('ACCT-9: holds spent against budget, and has no percentage of nothing', () => {
    const rows = [one({ id: 'b', kind: 'budget', cents: 400 }), one({ id: 's', cents: 300 }), one({ id: 'o', year: 2025 })];
    expect(spentOfBudget(rows, 2026)).toEqual({
      of: { cents: 300, entryIds: ['s'] }, against: { cents: 400, entryIds: ['b'] }, difference: -100, percentage: 75,
    });
    expect(spentOfBudget(rows, 2025).percentage).toHaveProperty('notEstimable');
    expect(compare({ cents: 5, entryIds: [] }, { cents: -5, entryIds: [] }).percentage).toHaveProperty('notEstimable');
    expect(rowsOf(rows, 'spent', 2025).map(({ id }) => id)).toEqual(['o']);
  });
  it('adds hours without what a binary fraction adds', () => {
    expect(hoursIn([one({ hours: 0.1, cents: 5 }), one({ hours: 0.2, cents: 6 }), one({})]))
      .toEqual({ hours: 0.3, total: { cents: 11, entryIds: ['e'] } });
  });
});
