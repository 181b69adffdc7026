import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from '../../../core/accounting/divide.ts';
import { parseAmount } from '../../../core/accounting/amount.ts';
import { filterIn } from '../schemas/filter-query.ts';
import type { Book, Entry } from '../types.ts';
import { copyRows } from './bulk.ts';
import { rowsView } from './rows.ts';
import { sheetOf } from './sheet.ts';
import { partsOf } from '../filter.ts';
import { type Line, yearView } from './year.ts';

const id = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`;
const [temporary, own, talk, sleep, unit] = [id(1), id(2), id(3), id(4), id(5)] as const;
const today = '2026-11-26';

const book = (entries: readonly Entry[]): Book => ({
  sector: 'hbo', entries,
  sources: [
    { id: temporary, kind: 'temporary', name: 'Tijdelijk', conditions: '', until: '2027-12-31', version: 1 },
    { id: own, kind: 'own', name: 'Eigen', conditions: '', version: 1 },
  ],
  units: [{ id: unit, parentId: null, name: { nl: 'Techniek', en: 'Engineering' } }],
  initiatives: [
    { id: talk, kind: 'offer', name: { nl: 'Praten' }, concepts: ['lk.2'] },
    { id: sleep, kind: 'offer', name: { en: 'Sleep' }, concepts: [] },
  ],
});
const row = (over: Partial<Entry>): Entry =>
  ({ id: id(9), kind: 'spent', year: 2026, what: 'Iets', cents: 10_000, shares: [], version: 1, ...over });

const optional = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const entry = fc.record({
  id: fc.uuid(), kind: fc.constantFrom('budget' as const, 'spent' as const), year: fc.constantFrom(2025, 2026, 2028),
  cents: fc.integer({ min: -500_000, max: 500_000 }).filter((cents) => cents !== 0),
  on: fc.uniqueArray(fc.constantFrom('lk.1', 'lk.1.2', 'lk.2', 'lk.2.5', 'lk.4'), { maxLength: 3 }),
  sourceId: optional(temporary, own), initiativeId: optional(talk, sleep), unitId: optional(unit), hours: optional(2),
}).map(({ on, sourceId, initiativeId, unitId, hours, ...rest }): Entry => {
  const parts = on.length > 0 ? divide(rest.cents, on.map(() => 1)) : [];
  return {
    ...rest, version: 1, what: 'iets', shares: on.map((concept, at) => ({ concept, cents: parts[at] ?? 0 })),
    ...(sourceId ? { sourceId } : {}), ...(initiativeId ? { initiativeId } : {}), ...(unitId ? { unitId } : {}),
    ...(hours ? { hours, rateCents: 100 } : {}),
  };
});
const entries = fc.uniqueArray(entry, { selector: (one) => one.id, maxLength: 15 });
const centsOf = (text: string, lang: 'nl' | 'en'): number => {
  const read = parseAmount(text, lang);
  return read.ok ? read.cents : Number.NaN;
};

describe('ACCT-7: a number and the rows behind it', () => {
  it('tie: the page that a number leads to comes to that number', () => {
    fc.assert(fc.property(entries, fc.constantFrom('nl' as const, 'en' as const), (list, lang) => {
      const all = book(list);
      const view = yearView(all, 2026, today, lang);
      const lines: readonly Omit<Line, 'name'>[] = [view.all, ...view.lines, ...view.subs, ...view.sources, ...view.initiatives, ...view.units];
      for (const { text, path } of lines.flatMap(({ budget, spent, before }) => [budget, spent, before])) {
        const totals = path ? rowsView(all, filterIn(new URL(path, 'https://x.nl').searchParams), today, lang).totals : [{ total: '0' }];
        expect(totals.map(({ total }) => centsOf(total, lang))).toEqual([centsOf(text, lang)]);
      }
    }), { numRuns: 60 });
  });
  it('tie: lines and what is open are what was spent; so are sources, initiatives and units', () => {
    fc.assert(fc.property(entries, (list) => {
      const view = yearView(book(list), 2026, today, 'nl');
      for (const table of [view.lines, view.sources, view.initiatives, view.units]) {
        const sum = table.reduce((total, { spent }) => total + centsOf(spent.text, 'nl'), 0);
        expect(sum).toBe(centsOf(view.all.spent.text, 'nl'));
      }
    }), { numRuns: 60 });
  });
  it('tie: a file has the same total, and reads back', () => {
    fc.assert(fc.property(entries, (list) => {
      const all = book(list);
      const sheet = sheetOf(all, partsOf(all, {}), 'nl');
      expect(centsOf(sheet.at(-1)?.[3] ?? '', 'nl')).toBe(list.reduce((sum, { cents }) => sum + cents, 0));
      expect(sheet.slice(1, -1).map((cells) => centsOf(cells[3] ?? '', 'nl'))).toEqual(list.map(({ cents }) => cents));
    }), { numRuns: 60 });
  });
});

describe('the page of a year', () => {
  it('says what is open, what ends and what leans on it', () => {
    const view = yearView(book([
      row({ id: id(6), cents: 1_230_000 }),
      row({ id: id(7), kind: 'budget', sourceId: temporary, initiativeId: sleep, cents: 5_000, shares: [{ concept: 'lk.2', cents: 5_000 }] }),
      row({ id: id(8), year: 2028, sourceId: temporary, shares: [{ concept: 'lk.2', cents: 10_000 }] }),
    ]), 2026, today, 'nl');
    expect(view.open).toMatchObject([{ title: '€\u00a012.300 is nog niet verdeeld over de lijnen' }]);
    expect(view.ending).toMatchObject([{ title: 'Tijdelijk stopt op 31 december 2027', leans: [{ amount: '€\u00a050' }] }]);
    expect(view.outside).toMatchObject([{ text: 'Het gaat om €\u00a0100, in een jaar waarin deze bron er niet is.' }]);
  });
  it('ACCT-9: says no percentage without a budget', () => {
    const view = yearView(book([row({}), row({ id: id(8), kind: 'budget', initiativeId: talk })]), 2026, today, 'nl');
    expect(view.initiatives.map(({ used }) => used)).toEqual([undefined, '0 %'].toReversed());
    expect(view.all.used).toBe('100 %');
  });
  it('has a part of a row on a line, and says of how much', () => {
    const all = book([row({ shares: [{ concept: 'lk.1', cents: 2_500 }, { concept: 'lk.2.5', cents: 7_500 }] })]);
    const { rows: [first], totals } = rowsView(all, { line: 'lk.2' }, today, 'nl');
    expect(first).toMatchObject({ amount: '€\u00a075,00', whole: 'van €\u00a0100,00' });
    expect(totals).toMatchObject([{ total: '€\u00a075,00' }]);
  });
  it('never adds up a budget and spending that stand together', () => {
    const { totals } = rowsView(book([row({}), row({ id: id(8), kind: 'budget' })]), {}, today, 'nl');
    expect(totals).toEqual([
      { label: 'Uitgegeven', count: '1 regel', total: '€\u00a0100,00' }, { label: 'Begroot', count: '1 regel', total: '€\u00a0100,00' },
    ]);
  });
});

describe('a budget to take along', () => {
  it('leaves out by itself what is there already, and what its source no longer pays', () => {
    const rows = copyRows(book([
      row({ id: id(6), kind: 'budget', year: 2027, what: 'a', sourceId: temporary }),
      row({ id: id(7), kind: 'budget', year: 2027, what: 'b' }), row({ id: id(8), kind: 'budget', year: 2028, what: 'b' }),
      row({ id: id(9), kind: 'budget', year: 2027, what: 'c', sourceId: own }),
    ]), 2027, 'nl');
    expect(rows.map(({ what, there, gone, chosen }) => [what, there, gone, chosen]))
      .toEqual([['a', false, true, false], ['b', true, false, false], ['c', false, false, true]]);
  });
});
