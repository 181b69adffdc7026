import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putDatabaseIn } from '../../tests/support/database/embedded.ts';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { addInstitution, addUnit } from '../../tests/support/factories.ts';
import { hasSharedData, sharedText } from '../../tests/support/shared-data.ts';
import type { Actor } from '../access/roles.ts';
import { columnsOf } from '../core/rounds/elsewhere.ts';
import { readCsv } from '../platform/spreadsheet/csv.ts';
import { elsewhereService } from '../rooms/rounds/services/elsewhere.ts';
import { roundsImport } from './rounds-import.ts';
import { readMap } from './rounds-map.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'docs/formats/rounds-map.example.json');
const FILE = 'survey/students-help-seeking-2018.csv';
const NOW = new Date('2026-11-26T10:00:00Z');
const raw = () => JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Record<string, unknown>;
const mapOf = (change: object = {}) => {
  const read = readMap({ ...raw(), ...change });
  if (!read.ok) throw new Error(read.problems.join('; '));
  return read.map;
};
const rowsOf = (text: string) => {
  const table = readCsv(new TextEncoder().encode(text), 60_001);
  if (!table.ok) throw new Error('no table');
  return table.rows;
};
const small = {
  format: 'samenhang-rounds-map', version: 1, title: { nl: 'x', en: 'x' }, series: 's', instrument: 'maandcheck', edition: '1',
  measured: { from: '2026-10-01', to: '2026-10-31' }, person: ['wie'],
};

let test: TestDatabase;
let institution: string;
let other: string;
let release: Actor;
beforeAll(async () => {
  test = await testDatabase();
  [institution, other] = [await addInstitution(test.owner), await addInstitution(test.owner)];
  await addUnit(test.owner, institution, { key: 'opl' });
  release = { acting: 'release', institutionId: institution };
});
afterAll(() => test.close());

const load = (key: string, map: ReturnType<typeof mapOf>, rows: readonly (readonly string[])[]) =>
  elsewhereService({ db: test.db, ids: randomUUID }).load(institution, { key, map, rows, now: NOW });
const contributions = (actor: Actor) => test.db.asActor(actor, (tx) => tx.selectFrom('contribution').selectAll().execute());

describe('a map', () => {
  it('names what is wrong with it by its path', () => {
    const read = readMap({ ...raw(), measured: { from: '2018-12-31', to: '2018-01-01' }, series: 'Hoofd Letter', extra: 1,
      scales: [{ key: 'a', title: { nl: 'a', en: 'a' }, min: 3, max: 1, column: 'x' }] });
    expect(read.ok).toBe(false);
    const problems = read.ok ? [] : read.problems.join('\n');
    for (const path of ['measured.to', 'series', 'scales.0.max']) expect(problems).toContain(path);
  });
  it('does not fit a file without its columns, or an instrument without its scores', async () => {
    const map = mapOf({ ...small, scores: { sleep: 'slaap', dreams: 'droom' }, scales: [], background: {} });
    expect(await load('unfit', map, rowsOf('wie,slaap\n1,3\n'))).toEqual({ state: 'unfit', problems: [
      'the file has no column "droom"', 'scores.dreams: maandcheck has no such thing',
    ] });
  });
});

describe('a file', () => {
  it('gives scores of a known instrument, from scores and from items, with unit, year and background', async () => {
    const map = mapOf({
      ...small, scales: [], scores: { energy: 'energie' }, items: { sleep: 'slaap' }, unit: { column: 'opleiding' }, year: { is: '1' },
      background: { sector: { column: 'sector', values: { h: 'hbo' } } },
    });
    const outcome = await load('bekend', map, rowsOf(
      'wie,energie,slaap,opleiding,sector\n1,4,2,opl,h\n2,6,2,opl,h\n3,4,2,nergens,h\n4,4,2,opl,q\n5,,,opl,h\n6,vier,2,opl,h\n7,4,2.5,opl,h\n\n8,,2,opl,\n'));
    expect(outcome).toEqual({ state: 'loaded', people: 2, refused: [
      { line: 3, why: 'out-of-range', column: 'energie' }, { line: 4, why: 'unknown-unit', column: 'opleiding' },
      { line: 5, why: 'unknown-background', column: 'sector' }, { line: 6, why: 'no-scores' }, { line: 7, why: 'not-a-number', column: 'energie' },
      { line: 8, why: 'out-of-range', column: 'slaap' }, { line: 9, why: 'no-person', column: 'wie' },
    ] });
    const rows = await contributions(release);
    expect(rows).toHaveLength(2);
    expect(rows.find(({ background }) => background['sector'])).toMatchObject({
      year: 1, period: '2026-10', imported: true, pseudonym: null, series: 's', background: { sector: 'hbo' },
      scores: { energy: { state: 'computed', value: 4, band: 'high' }, sleep: { state: 'computed', value: 2, band: 'low' } },
    });
    expect(rows.find(({ background }) => !background['sector'])?.scores['energy']).toEqual({ state: 'not-computable', reason: 'missing-answers', missing: 1, atMost: 0 });
  });

  it('is not loaded a second time under its key', async () => {
    const map = mapOf({ ...small, scores: { sleep: 'slaap' }, scales: [], background: {} });
    expect(await load('twee', map, rowsOf('wie,slaap\n1,3\n'))).toMatchObject({ state: 'loaded' });
    const before = (await contributions(release)).length;
    expect(await load('twee', map, rowsOf('wie,slaap\n1,3\n2,4\n'))).toEqual({ state: 'already' });
    expect(await contributions(release)).toHaveLength(before);
  });

  it('is read by the release role of its own institution, and by nobody else', async () => {
    expect((await contributions(release)).length).toBeGreaterThan(0);
    expect(await contributions({ acting: 'release', institutionId: other })).toEqual([]);
    for (const actor of [
      { acting: 'coordinator', role: 'coordinator', institutionId: institution, personId: randomUUID() },
      { acting: 'member', role: 'student', institutionId: institution, personId: randomUUID() },
      { acting: 'member', role: 'researcher', institutionId: institution, personId: randomUUID() },
      { acting: 'admin', role: 'administrator', institutionId: institution, personId: randomUUID() }, { acting: 'post' },
    ] as const satisfies readonly Actor[]) {
      await expect(contributions(actor)).rejects.toThrow(/permission/);
    }
  });
});

describe.skipIf(!hasSharedData)(`the real file ${FILE}${hasSharedData ? '' : ' (not here: ../shared/data is absent)'}`, () => {
  it('brings 268 students in, and refuses 18 stray lines by number', async () => {
    const outcome = await load('hulp-2018', mapOf(), rowsOf(sharedText(FILE)));
    expect(outcome).toMatchObject({ state: 'loaded', people: 268 });
    const refused = outcome.state === 'loaded' ? outcome.refused : [];
    expect(refused.map(({ line }) => line)).toEqual(Array.from({ length: 18 }, (_, n) => 270 + n));
    expect(refused.every(({ why }) => why === 'no-person')).toBe(true);
  });
  it('refuses a PHQ-9 total outside 0 to 27', async () => {
    const map = mapOf();
    const rows = rowsOf(sharedText(FILE)).map((row) => [...row]);
    const at = rows[0]?.indexOf('todep') ?? -1;
    for (const [line, total] of [[2, '28'], [3, '-1'], [4, '27'], [5, '0']] as const) (rows[line - 1] as string[])[at] = total;
    const outcome = await load('hulp-2018-fout', map, rows);
    expect(outcome).toMatchObject({ state: 'loaded', people: 266 });
    expect(outcome.state === 'loaded' && outcome.refused.slice(0, 2)).toEqual([
      { line: 2, why: 'out-of-range', column: 'todep' }, { line: 3, why: 'out-of-range', column: 'todep' },
    ]);
    expect(columnsOf(map)).toContain('todep');
  });
});

it('on the command line: counts and lines, and never a value', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-import-'));
  const columns = columnsOf(mapOf());
  const person = (total: string) => columns.map((column) => ({ inter_dom: 'Dom', gender: 'Female', academic: 'Grad', todep: total, tosc: '20', toas: '40', ahome: '8' })[column] ?? '4');
  const lines = [columns, person('3'), person('28'), columns.map(() => ''), person('9')];
  writeFileSync(join(folder, 'hulp.csv'), lines.map((line) => line.join(',')).join('\n'));
  copyFileSync(EXAMPLE, join(folder, 'map.json'));
  writeFileSync(join(folder, 'fout.json'), '{"format":1}');
  mkdirSync(join(folder, 'data'));
  await putDatabaseIn(join(folder, 'data'));
  const command = async (...args: readonly string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      cwd: ROOT, env: { PATH: process.env.PATH, HOME: folder, DATA_DIR: join(folder, 'data'), INIT_CWD: folder },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => { said.out += text.toString(); });
    child.stderr.on('data', (text: Buffer) => { said.err += text.toString(); });
    const code = await new Promise<number | null>((done) => child.once('close', done));
    return { code, ...said };
  };
  await command('institution', 'add', '--key', 'verzonnen', '--name', 'Verzonnen', '--sector', 'hbo', '--home-organisation', 'verzonnen.example');
  const to = ['--institution', 'verzonnen', '--round', 'hulp-2018'];
  const refuses = (...args: readonly string[]) => expect(roundsImport([join(folder, 'hulp.csv'), ...args, ...to])).rejects;
  await refuses('--map', join(folder, 'fout.json')).toThrow('format:');
  await refuses().toThrow('--map is needed');
  const first = await command('rounds', 'import', 'hulp.csv', '--map', 'map.json', ...to, '--json');
  expect(first).toMatchObject({ code: 1, err: '' });
  expect(JSON.parse(first.out)).toEqual({
    round: 'hulp-2018', state: 'loaded', people: 2,
    refused: [{ line: 3, why: 'out-of-range', column: 'todep' }, { line: 4, why: 'no-person', column: 'inter_dom' }],
  });
  expect(await command('rounds', 'import', 'hulp.csv', '--map', 'map.json', ...to))
    .toMatchObject({ code: 0, out: 'round hulp-2018 is there already: nothing was changed\n' });
  rmSync(folder, { recursive: true, force: true });
});
