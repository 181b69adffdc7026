import { describe, expect, it } from 'vitest';
import { type Cell, firstMatching, type Kind, layoutOf, type Matching, withProposedWords } from '../index.ts';
import { yearAbove, yearsAreClear } from './amounts.ts';
import { type SpendingKnown, spendingChoices } from './choices.ts';
import { SPENDING_SECTIONS, type SpendingField, spendingFields } from './fields.ts';
import { spendingFrom } from './to-entries.ts';
import { proposeChoice } from '../values.ts';
import { checkTotals } from './totals.ts';

const KNOWN: SpendingKnown = {
  sector: 'hbo', units: [], initiatives: [{ id: 'soep', name: { nl: 'Soepavond' } }],
  sources: [{ id: 'akkoord', kind: 'agreement', name: 'Akkoordgeld' }],
};
const KIND: Kind<SpendingField> = {
  fields: spendingFields('hbo'), sections: SPENDING_SECTIONS, name: 'what', choices: (field) => spendingChoices(field, KNOWN),
  complete: yearsAreClear,
};

function read(rows: readonly (readonly Cell[])[], change: Partial<Matching> = {}) {
  const layout = layoutOf(rows);
  const first = firstMatching(layout, KIND);
  const matching = withProposedWords(layout, { ...first, ...change, columns: { ...first.columns, ...change.columns } }, KIND);
  return { ...spendingFrom(layout, matching, { fields: KIND.fields, lang: 'nl' }), totals: checkTotals(layout, matching, 'nl'), layout, matching };
}

describe('amounts of a row', () => {
  it('are budget and spent beside each other, exact to the cent, with line, source and initiative', () => {
    const { drafts, refused } = read([['Post', 'Activiteit', 'Bron', 'Lijn', 'Begroot 2025', 'Realisatie 2025'],
      ['Eten', 'Soepavond', 'bestuursakkoord', 'lijn 1', 12.3, '€ 1.234,50'], ['Terug', '', '', '', '', '-€ 250,00']]);
    const shared = { line: 2, year: 2025, what: 'Eten', source: { value: 'akkoord', word: 'bestuursakkoord' }, initiativeId: 'soep' };
    expect(drafts).toEqual([
      { ...shared, kind: 'budget', cents: 1230, shares: [{ concept: 'lk.1', cents: 1230 }] },
      { ...shared, kind: 'spent', cents: 123_450, shares: [{ concept: 'lk.1', cents: 123_450 }] },
      { line: 3, kind: 'spent', year: 2025, what: 'Terug', cents: -25_000, shares: [] },
    ]);
    expect(refused).toEqual([]);
  });

  it('are divided by columns per line, and refused when these do not add up', () => {
    const header = ['Post', 'Lijn 1', 'Lijn 2', 'Lijn 3', 'Lijn 4', 'Totaal'];
    const { drafts, refused } = read([header, ['Soep', 100, 250, '', 0, 350], ['Thee', 100, 250, '', '', 351], ['Koek', '', 100.1, '', '', '']],
      { rest: { year: '2024' } });
    expect(drafts.map(({ line, year, cents, shares }) => [line, year, cents, shares])).toEqual([
      [2, 2024, 35_000, [{ concept: 'lk.1', cents: 10_000 }, { concept: 'lk.2', cents: 25_000 }]],
      [4, 2024, 10_010, [{ concept: 'lk.2', cents: 10_010 }]],
    ]);
    expect(refused).toMatchObject([{ line: 3, cents: 35_100 }]);
  });

  it('are hours times rate where there is no amount, and keep the hours where that ties', () => {
    const { drafts, notes } = read([['Post', 'Uren', 'Tarief', 'Realisatie 2025'],
      ['Coach', 60, 58, ''], ['Trainer', 10, '45,50', 455], ['Docent', 10, 50, 510]]);
    expect(drafts.map(({ cents, hours, rateCents }) => [cents, hours, rateCents])).toEqual(
      [[348_000, 60, 5800], [45_500, 10, 4550], [51_000, undefined, undefined]]);
    expect(notes.map(({ line }) => line)).toEqual([4]);
  });

  it('are proposed to be of the one year above the sheet, when no column says so', () => {
    const yearOf = (title: string, column: string) => firstMatching(
      layoutOf([[title], ['Post', column], ['Soep', '€ 1,50'], ['Thee', '€ 2,50']]), { ...KIND, rest: yearAbove }).rest;
    expect(yearOf('Uitgaven welzijn 2025 (kopie)', 'Bedrag')).toEqual({ year: '2025' });
    expect(yearOf('Uitgaven 2024-2025', 'Bedrag')).toEqual({});
    expect(yearOf('Uitgaven 2024 en 2025', 'Bedrag')).toEqual({});
    expect(yearOf('Uitgaven 2025', 'Besteed 2024')).toEqual({});
  });

  it('never go to temporary money of another name without a look', () => {
    const known: SpendingKnown = { ...KNOWN, sources: [{ id: 't', kind: 'temporary', name: 'Werkagenda' }] };
    const choice = spendingChoices('source', known).find(({ value }) => value === 't');
    expect([proposeChoice('NPO', spendingChoices('source', known)), choice?.ask]).toEqual(['t', true]);
  });

  it('are of the year of their column; without one the year is asked', () => {
    const years = [['Post', '2024', '2025'], ['Soep', 100.5, 200.5]];
    const both = read(years, { columns: { 1: 'spent', 2: 'spent' } });
    expect(both.drafts.map(({ year, cents }) => [year, cents])).toEqual([[2024, 10_050], [2025, 20_050]]);
    const none = read([['Post', 'Bedrag'], ['Soep', 100.5]]);
    expect(yearsAreClear(none.layout, none.matching)).toBe(false);
    expect(none.refused).toMatchObject([{ line: 2, cents: 10_050 }]);
  });

  it('are refused by line when they are p.m., unreadable, missing or without a description', () => {
    const { drafts, refused, empty } = read([['Post', 'Lijn', 'Realisatie 2025'], ['Soep', '1', 'p.m.'], ['Thee', '1', 'zie mail'],
      ['Koek', '1', ''], ['', '2', '€ 12,50'], ['Cake', '1', 0]]);
    expect(drafts).toEqual([]);
    expect(refused.map(({ line, cents }) => [line, cents])).toEqual([[2, undefined], [3, undefined], [4, undefined], [5, 1250]]);
    expect(refused[0]?.why.nl).toContain('p.m.');
    expect(empty).toEqual([6]);
  });

  it('go in equal parts over two lines, to the cent', () => {
    const { drafts } = read([['Post', 'Lijn', 'Realisatie 2025'], ['Soep', 'lijn 1 en 2', '0,03'], ['Thee', '1/2', '10']]);
    expect(drafts.map(({ shares }) => shares.map(({ cents }) => cents))).toEqual([[2, 1], [500, 500]]);
  });
});

it('holds each total of the sheet against its rows: a subtotal against its block, the total against all', () => {
  const { totals } = read([['Post', 'Realisatie 2025'], ['Preventie', ''], ['Soep', 100.1], ['Thee', '€ 50,00'], ['Subtotaal', 150.1], ['', ''],
    ['Keten', ''], ['Koek', 200], ['Subtotaal', 200], ['Totaal', 362.1]]);
  expect(totals.map(({ line, said, counted }) => [line, said, counted])).toEqual([[5, 15_010, 15_010], [9, 20_000, 20_000], [10, 36_210, 35_010]]);
});
