import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFFER_ROWS } from '../../../../tests/support/messy/offers.ts';
import { SPENDING_ROWS } from '../../../../tests/support/messy/spending.ts';
import type { MessyCell } from '../../../../tests/support/messy/workbook.ts';
import { dayOfCell, fingerprintOf, layoutOf, looksLike, proposeColumns } from './index.ts';
import { offerFields, offerFieldsFor } from './offers/fields.ts';
import { spendingFields } from './spending/fields.ts';
import { proposeChoice } from './values.ts';

const plainRows = (rows: readonly (readonly MessyCell[])[]) => rows.map((row) => row.map((cell) => {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'object' ? cell.text : cell;
}));
const offers = layoutOf(plainRows(OFFER_ROWS));
const spending = layoutOf(plainRows(SPENDING_ROWS));
const names = <F extends string>(layout: typeof offers, found: ReadonlyMap<number, { field: F }>) =>
  Object.fromEntries(layout.columns.map(({ at, name }) => [name, found.get(at)?.field]));

describe('how a messy sheet is built up', () => {
  it('finds the header under titles, the headings, and what stands apart below', () => {
    expect(offers.header).toEqual([4]);
    expect(offers.rows).toHaveLength(42);
    expect(offers.sections).toEqual(['Sense of belonging', 'Preventie', 'Kennis en kunde', 'Samenwerking zorgketen']);
    expect(offers.aside.map(({ line, kind }) => [line, kind])).toEqual([[1, 'above'], [2, 'above'], [5, 'section'], [17, 'section'],
      [31, 'section'], [42, 'section'], [55, 'total'], [56, 'note']]);
    expect(offers.rows.find(({ line }) => line === 18)?.section).toBe('Preventie');
  });

  it('sets every subtotal and total apart, with its line', () => {
    expect(spending.aside.filter(({ kind }) => kind === 'total').map(({ line }) => line)).toEqual([17, 31, 41, 49, 61]);
  });

  it('puts a header of two layers together, and knows the year of a column', () => {
    const { header, columns, rows } = layoutOf([['Post', 'Kosten', '', 'Lijn'], ['', '2024', '2025', ''], ['Soep', 12, 13, '1']]);
    expect(header).toEqual([1, 2]);
    expect(columns).toEqual([{ at: 0, name: 'Post' }, { at: 1, name: 'Kosten · 2024', year: 2024 },
      { at: 2, name: 'Kosten · 2025', year: 2025 }, { at: 3, name: 'Lijn' }]);
    expect(rows).toEqual([{ line: 3, cells: ['Soep', 12, 13, '1'] }]);
  });

  it('takes names with nothing beside them for rows, in a list of names and when somebody says so', () => {
    expect(layoutOf([['Activiteit'], ['Soep'], ['Thee']]).rows).toHaveLength(2);
    const rows = [['Naam', 'Wie'], ['Soep', ''], ['Thee', 'Kim']];
    expect(layoutOf(rows).sections).toEqual(['Soep']);
    expect(layoutOf(rows, { headingsAreRows: true }).rows).toHaveLength(2);
  });

  it('sets apart a header that comes back', () => {
    expect(layoutOf([['Naam', 'Wie'], ['Soep', 'Kim'], ['Naam', 'Wie'], ['Thee', 'Sam']]).rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('loses no row, whatever a sheet holds', () => {
    const cell = fc.oneof(fc.constant(''), fc.string({ maxLength: 12 }), fc.integer({ min: -5000, max: 5000 }),
      fc.constantFrom('Totaal', 'Subtotaal', 'Naam', 'Preventie', '2025', '€ 12,50'));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 25 }), (rows) => {
      const { header, rows: read, aside } = layoutOf(rows);
      const lines = [...header, ...read.map(({ line }) => line), ...aside.map(({ line }) => line)].sort((a, b) => a - b);
      const filled = rows.flatMap((row, at) => (row.some((one) => String(one).trim() !== '') ? [at + 1] : []));
      expect(lines.filter((line) => filled.includes(line))).toEqual(filled);
      expect(new Set(lines).size).toBe(lines.length);
    }));
  });
});

describe('what is proposed', () => {
  it('knows the columns of last year’s offers', () => {
    expect(names(offers, proposeColumns(offers, offerFields))).toEqual({
      'Nr.': undefined, Activiteit: 'name', 'Korte omschrijving': 'summary', Doelgroep: 'audiences', 'Trekker(s)': 'owner',
      Status: 'status', Academie: 'units', 'Lijn LK': 'line', Evaluatiedatum: 'reviewOn',
    });
  });

  it('never takes what an institution paid for what a student pays', () => {
    const layout = layoutOf([['Naam', 'Kosten', 'Kosten student'], ['Soep', '€ 1.234,50', 'gratis'], ['Thee', '€ 500,00', '€ 2,00']]);
    expect(names(layout, proposeColumns(layout, offerFields))).toEqual({ Naam: 'name', Kosten: undefined, 'Kosten student': 'cost' });
  });

  it('speaks of pillars and colleges at an institution for mbo', () => {
    const labels = [...spendingFields('mbo'), ...offerFieldsFor('mbo')].map(({ label }) => `${label.nl} ${label.en}`).join(' ');
    expect(labels).toContain('Pijler');
    expect(labels).not.toMatch(/\blijn|\bline|Faculteit/i);
  });

  it('knows the columns of last year’s spending, budget and spent apart', () => {
    expect(names(spending, proposeColumns(spending, spendingFields('hbo')))).toMatchObject({
      Omschrijving: 'what', Activiteit: 'initiative', Bron: 'source', Lijn: 'line', Uren: 'hours', Tarief: 'rate',
      'Begroot 2025': 'budget', 'Realisatie 2025': 'spent', Opmerking: undefined,
    });
  });

  it('gives four columns of amounts to four lines', () => {
    const layout = layoutOf([['Post', 'Lijn 1', 'Lijn 2', 'Lijn 3', 'Lijn 4', 'Totaal'], ['Soep', 100, 250, '', 3000, 3350.5]]);
    expect(names(layout, proposeColumns(layout, spendingFields('hbo')))).toEqual({
      Post: 'what', 'Lijn 1': 'spent.lk.1', 'Lijn 2': 'spent.lk.2', 'Lijn 3': 'spent.lk.3', 'Lijn 4': 'spent.lk.4', Totaal: 'spent',
    });
  });

  it('goes by the cells when the header says nothing, and says so', () => {
    const layout = layoutOf([['Naam', 'x', 'y'], ['Soep', 'kim@voorbeeld.example', '1-2-2026'], ['Thee', 'sam@voorbeeld.example', '3-2-2026']]);
    const found = proposeColumns(layout, offerFields);
    expect(found.get(1)).toEqual({ field: 'ownerEmail', sure: 'guess', because: 'cells' });
    expect(found.get(2)).toMatchObject({ field: 'reviewOn', because: 'cells' });
  });

  it('does not choose between two that fit equally well', () => {
    const choice = (value: string, label: string) => ({ value, label: { nl: label, en: label }, words: [] });
    const two = [choice('a', 'Samen eten Techniek'), choice('b', 'Samen eten Gezondheid')];
    expect(proposeChoice('Samen eten', two)).toBeUndefined();
    expect(proposeChoice('samen éten techniek', two)).toBe('a');
  });
});

describe('cells', () => {
  it.each([[45_658, '2025-01-01'], ['45658', '2025-01-01'], ['1 mrt 2026', '2026-03-01'], ['15-06-26', '2026-06-15'], ['najaar', undefined], [12, undefined]])(
    '%s is %s', (cell, day) => { expect(dayOfCell(cell)).toBe(day); });
  it('look like amounts when some are text and some are numbers', () => {
    expect(looksLike(['€ 1.234,50', 12.3, '-€ 250,00', 'p.m.', ''])).toBe('amount');
    expect(looksLike(['2024', 2025])).toBe('year');
  });
});

it('knows the header again next year, and no other one', () => {
  const of = (...header: string[]) => fingerprintOf(layoutOf([header, ['Soep', 12]]));
  expect(of('Post', 'Realisatie 2025')).toBe(of(' post', 'realisatie  2026'));
  expect(of('Post', 'Realisatie 2025')).not.toBe(of('Post', 'Begroot 2025'));
});
