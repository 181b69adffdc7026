import { describe, expect, it } from 'vitest';
import { readEntry } from './entry-form.ts';
import { filterIn } from './filter-query.ts';
import { readSource } from './source-form.ts';

const allowed = {
  lang: 'nl' as const, sector: 'hbo' as const, sources: ['s'], units: ['u'], initiatives: ['i'], unitRequired: false,
};
const right = { soort: 'spent', jaar: '2026', wat: 'Trainers', bedrag: '1.234,50' };
const read = (typed: Record<string, string>, over: Partial<typeof allowed> = {}) =>
  readEntry(new URLSearchParams({ ...right, ...typed }), { ...allowed, ...over });
const wrong = (typed: Record<string, string>, over: Partial<typeof allowed> = {}) => {
  const answer = read(typed, over);
  return answer.ok ? [] : answer.errors.map(({ field, message }) => `${field}: ${message.nl}`);
};
const value = (typed: Record<string, string>) => {
  const answer = read(typed);
  return answer.ok ? answer.value : answer.errors;
};

describe('a row of money', () => {
  it('is an amount that need not be divided yet', () => {
    expect(value({})).toEqual({ kind: 'spent', year: 2026, what: 'Trainers', cents: 123_450, shares: [] });
  });
  it('takes hours times rate, and keeps the amount from saying something else', () => {
    expect(value({ bedrag: '', uren: '1,5', tarief: '45,01' })).toMatchObject({ cents: 6_752, hours: 1.5, rateCents: 4_501 });
    expect(wrong({ bedrag: '60', uren: '1,5', tarief: '45,01' })).toEqual([expect.stringMatching(/^bedrag: .*67,52/)]);
    expect(wrong({ bedrag: '', uren: '8' })).toEqual([expect.stringMatching(/^tarief/)]);
    expect(wrong({ bedrag: '', uren: '-8', tarief: '50' })).toEqual([expect.stringMatching(/^uren/)]);
  });
  it('is divided in per cent to the cent', () => {
    expect(value({ bedrag: '1,00', verdeling: 'percent', 'deel-lk-1': '33,33', 'deel-lk-2': '33,33 %', 'deel-lk-3': '33,34' }))
      .toMatchObject({ shares: [{ concept: 'lk.1', cents: 33 }, { concept: 'lk.2', cents: 33 }, { concept: 'lk.3', cents: 34 }] });
  });
  it('is divided in amounts, also below zero, over a line and a subtheme', () => {
    expect(value({ bedrag: '-10', verdeling: 'amount', 'deel-lk-1': '-4', 'deel-lk-2-5': '-6' }))
      .toMatchObject({ cents: -1_000, shares: [{ concept: 'lk.1', cents: -400 }, { concept: 'lk.2.5', cents: -600 }] });
  });
  it.each([
    [{ verdeling: 'percent', 'deel-lk-1': '90' }, /^deel-lk-1: .*10 % over/],
    [{ verdeling: 'percent', 'deel-lk-1': '90', 'deel-lk-2': '20' }, /^deel-lk-1: .*haal er 10 % af/],
    [{ bedrag: '100', verdeling: 'amount', 'deel-lk-2': '87,50' }, /^deel-lk-2: .*€\u00a012,50 over/],
    [{ bedrag: '100', verdeling: 'amount', 'deel-lk-2': '110' }, /^deel-lk-2: .*haal er €\u00a010 af/],
    [{ verdeling: 'percent', 'deel-lk-1': '-5', 'deel-lk-2': '105' }, /^deel-lk-1: .*onder nul/],
    [{ verdeling: 'percent', 'deel-lk-4': 'veel' }, /^deel-lk-4/],
  ])('says at the field what is left: %j', (typed, problem) => {
    expect(wrong(typed)[0]).toMatch(problem);
  });
  it.each([
    [{ bedrag: '' }, 'bedrag'], [{ bedrag: '0' }, 'bedrag'], [{ bedrag: '1,234' }, 'bedrag'], [{ jaar: '26' }, 'jaar'],
    [{ wat: ' ' }, 'wat'], [{ soort: 'x' }, 'soort'], [{ bron: 'other' }, 'bron'], [{ onderdeel: 'other' }, 'onderdeel'],
    [{ initiatief: 'other' }, 'initiatief'],
  ])('says what is wrong: %j', (typed, field) => {
    expect(wrong(typed).map((problem) => problem.split(':')[0])).toEqual([field]);
  });
  it('needs a unit from who keeps the money of a unit', () => {
    expect(wrong({}, { unitRequired: true })).toEqual([expect.stringMatching(/^onderdeel/)]);
    expect(wrong({ onderdeel: 'u' }, { unitRequired: true })).toEqual([]);
  });
  it('knows no lines of the agreement at an mbo institution', () => {
    const answer = read({ verdeling: 'percent', 'deel-lk-1': '50', 'deel-gs-4': '100' }, { sector: 'mbo' } as never);
    expect(answer).toMatchObject({ ok: true, value: { shares: [{ concept: 'gs.4', cents: 123_450 }] } });
  });
});

describe('a source', () => {
  it('has a name, a kind, and days in order', () => {
    const form = { naam: 'Akkoord', soort: 'agreement', voorwaarden: 'per lijn', van: '2026-01-01', tot: '2030-12-31' };
    expect(readSource(new URLSearchParams(form))).toEqual({ ok: true, value: {
      name: 'Akkoord', kind: 'agreement', conditions: 'per lijn', from: '2026-01-01', until: '2030-12-31',
    } });
    const bad = readSource(new URLSearchParams({ ...form, naam: '', soort: 'x', tot: '2025-01-01' }));
    expect(bad.ok ? [] : bad.errors.map(({ field }) => field)).toEqual(['naam', 'soort', 'tot']);
  });
});

describe('an address of rows', () => {
  it('leaves out what it says wrongly', () => {
    expect(filterIn(new URLSearchParams('jaar=2026&soort=spent&lijn=lk.2.5&uren=1&bron=geen')))
      .toEqual({ year: 2026, kind: 'spent', line: 'lk.2.5', hours: true, source: 'geen' });
    expect(filterIn(new URLSearchParams('jaar=x&soort=y&lijn=fs-t.2&bron=1&initiatief=%27')))
      .toEqual({});
  });
});
