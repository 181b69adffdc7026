import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Asked, evaluateTable } from './evaluate-table.ts';
import { numberIn } from './number.ts';
import { reasonOf } from './reasons.ts';

const asked: Asked = { before: 'voor', after: 'na' };
const rows = (...lines: string[]) => lines.map((line) => line.split(';'));
const read = (table: readonly (readonly string[])[], more: Partial<Asked> = {}) => {
  const done = evaluateTable(table, { ...asked, ...more });
  if (!done.ok) throw new Error(done.message.en);
  return done;
};
const rulesOf = ({ caveats }: ReturnType<typeof read>) => caveats.map(({ rule }) => rule);

test.each([
  ['3', 3], [' 3,5 ', 3.5], ['3.5', 3.5], ['-2,25', -2.25], ['\u22122', -2], ['1,234', 1.234], ['1.234,5', 1234.5],
  ['1,234.5', 1234.5], ['.5', 0.5], ['1e3', 1000], ['', undefined], ['NA', undefined], ['-', undefined],
  ['n.v.t.', undefined], ['3 punten', 'not-a-number'], ['1,2,3', 'not-a-number'], ['3-4', 'not-a-number'],
  ['1e99', 'not-a-number'], ['Infinity', 'not-a-number'], ['0x10', 'not-a-number'],
])('EVAL-30: "%s" is %s', (cell, value) => {
  expect(numberIn(cell)).toBe(value);
});

describe('EVAL-31: who counts', () => {
  test('a row without a before or an after is left out, with why and where', () => {
    const done = read(rows('wie;voor;na', 'a;3;4', 'b;;4', 'c;3;NA', 'd;-;', 'e;veel;4', 'f;2,5;3,5', '', 'g;1;2'));
    expect(done.result.n).toBe(3);
    expect(done.excluded).toEqual([
      { reason: 'missing before', n: 1, lines: [3] }, { reason: 'missing after', n: 1, lines: [4] },
      { reason: 'missing before and after', n: 1, lines: [5] }, { reason: 'not a number', n: 1, lines: [6] },
    ]);
    expect(done.result.meanDifference).toBe(1);
  });

  test('who filled in nothing after counts as dropped out, and the result says so', () => {
    const done = read(rows('voor;na', '3;4', '2;3', '9;'));
    expect(done.dropOut).toMatchObject({ started: 3, lost: 1, meanBeforeStayed: 2.5, meanBeforeLost: 9 });
    const said = done.caveats.find(({ rule }) => rule === 'EVAL-22')!;
    expect(said.nl).not.toMatch(/\d/);
  });

  test('of ten or more who left, the words hold their number and where they started', () => {
    const many = Array.from({ length: 12 }, (_, i) => [`${i % 3}`, i % 2 ? '' : '2']);
    const twice = [['voor', 'na'], ...many, ...many];
    expect(read(twice).caveats.find(({ rule }) => rule === 'EVAL-22')!.en).toContain('12 of the 24 people');
  });
});

describe('EVAL-32: columns', () => {
  test('by exact name first, and otherwise whatever the capitals and spaces', () => {
    expect(read(rows('VOOR;voor; Na ', '1;2;3', '1;3;5')).result.meanBefore).toBe(2.5);
  });
  test.each([
    ['is not there', rows('voor;later'), 'De kolommen zijn: voor, later'], ['is there twice', rows('voor;na;na'), '2 keer'],
    ['is the same', rows('voor;NA'), undefined],
  ])('a column that %s', (_, table, message) => {
    const done = evaluateTable(table, message ? asked : { before: 'voor', after: ' Voor' });
    expect(done.ok ? '' : done.message.nl).toContain(message ?? 'dezelfde kolom');
  });
});

describe('EVAL-33: groups', () => {
  const table = rows('voor;na;groep', '1;4;mee', '2;4;mee', '3;7;mee', '1;1;wachtlijst', '2;3;wachtlijst', '3;3;wachtlijst');

  test('the numbers stay those of everybody; the groups stand beside them, and the difference', () => {
    const done = read(table, { group: 'groep' });
    expect(done.result).toEqual(read(table).result);
    expect(done.byGroup?.groups.map(({ name, waited, result: { n } }) => [name, waited, n]))
      .toEqual([['mee', false, 3], ['wachtlijst', true, 3]]);
    const { against } = done.byGroup!;
    expect('difference' in against ? against.difference : NaN).toBeCloseTo(3 - 1 / 3, 12);
    expect(rulesOf(done)).toEqual(expect.arrayContaining(['EVAL-26', 'EVAL-27']));
    expect(rulesOf(done)).not.toContain('EVAL-20');
  });

  test('which group waited is asked when the names do not say it', () => {
    const colours = table.map((row) => row.map((cell) => cell.replace('wachtlijst', 'blauw').replace('mee', 'rood')));
    const unknown = read(colours, { group: 'groep' });
    expect(reasonOf(unknown.byGroup!.against)).toBe('it is not known which group waited');
    expect(rulesOf(unknown)).toContain('EVAL-20');
    expect(read(colours, { group: 'groep', waiting: 'Rood' }).byGroup!.against).toMatchObject({ n: [3, 3] });
    expect(evaluateTable(colours, { ...asked, group: 'groep', waiting: 'geel' })).toMatchObject({ ok: false });
  });

  test('a column of names of people is no group', () => {
    const many = [['voor', 'na', 'groep'], ...Array.from({ length: 25 }, (_, i) => ['1', '2', `nr ${i}`])];
    expect(evaluateTable(many, { ...asked, group: 'groep' })).toMatchObject({ ok: false });
  });
});

test('every result says what it does not prove, in two languages; a small one that it is not for publishing', () => {
  const done = read(rows('voor;na', '1;2', '2;4'), { reliability: 0.8 });
  expect(rulesOf(done)).toEqual(['EVAL-24', 'EVAL-20', 'EVAL-21', 'EVAL-23', 'EVAL-28', 'EVAL-25']);
  expect(done.caveats.every(({ nl, en }) => nl && en && nl !== en)).toBe(true);
  const big = [['voor', 'na'], ...Array.from({ length: 30 }, (_, i) => [`${i % 5}`, `${(i * 7) % 6}`])];
  expect(rulesOf(read(big, { reliability: 0.8 }))).toEqual(['EVAL-20', 'EVAL-21', 'EVAL-28']);
});

const SURVEY = fileURLToPath(new URL('../../../../shared/data/survey/students-help-seeking-2018.csv', import.meta.url));
test.skipIf(!existsSync(SURVEY))('a real survey: the sums under the table are no students', () => {
  const table = readFileSync(SURVEY, 'utf8').trimEnd().split(/\r?\n/).map((line) => line.split(','));
  const done = read(table, { before: 'tosc', after: 'toas', group: 'inter_dom' });
  expect(done.result.n).toBe(268);
  expect(done.excluded.flatMap(({ lines }) => lines).sort((a, b) => a - b))
    .toEqual(Array.from({ length: 18 }, (_, i) => 270 + i));
});
