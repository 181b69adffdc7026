import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { writeXlsx } from '../platform/spreadsheet/xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenhang-evaluate-'));
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs the command as npm does: elsewhere, with where it was given in INIT_CWD, and no database to open. */
const evaluate = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const env = { ...process.env, INIT_CWD: folder, DATA_DIR: join(folder, 'data'), DATABASE_URL: 'not-a-database' };
    execFile(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, 'evaluate', ...args], { env },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }));
  });
const columns = ['--before', 'Voor', '--after', 'Na'];
const ROWS = ['Naam;Voor;Na;Groep', 'a;2,5;3,5;mee', 'b;3,0;4,5;mee', '"c; d";2;2;wacht', 'e;3;3,5;wacht', 'f;4;;mee'];

writeFileSync(join(folder, 'voor-na.csv'), `\uFEFF${ROWS.join('\r\n')}\r\n`);
writeFileSync(join(folder, 'sheet.xlsx'), await writeXlsx(ROWS.map((row) => row.replace(/"/g, '').replace('c; d', 'c').split(';'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file from where the command was given, as JSON, without a database', { timeout: 60_000 }, async () => {
  const { code, out, err } = await evaluate('voor-na.csv', ...columns, '--reliability', '0,8', '--group', 'groep', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    n: 4, excluded: [{ reason: 'missing after', n: 1, lines: [6] }], meanBefore: 2.625, meanAfter: 3.375,
    meanDifference: 0.75, ci95: [expect.any(Number), expect.any(Number)], reliability: 0.8,
    reliableChange: { improved: 2, unchanged: 2, worse: 0 },
    groups: [{ name: 'mee', waited: false, n: 2 }, { name: 'wacht', waited: true, n: 2 }],
    againstGroup: { difference: 1, n: [2, 2] },
  });
  expect(readdirSync(folder).sort()).toEqual(['sheet.xlsx', 'voor-na.csv']);
});

test('for a person: words, with what is not known and what it does not prove', { timeout: 60_000 }, async () => {
  const { code, out } = await evaluate('sheet.xlsx', ...columns, '--better', 'lower', '--language', 'nl');
  expect(code).toBe(0);
  expect(out).toContain('0,75, 95%-interval');
  expect(out).toContain('niet te schatten: de betrouwbaarheid van de schaal is niet gegeven');
  expect(out).toContain('Publiceer dit niet');
});

test.each([
  [1, ['nergens.csv', ...columns], 'there is no file'],
  [1, ['voor-na.csv', '--before', 'Voor', '--after', 'Later'], 'The columns are: Naam, Voor, Na, Groep.'],
  [1, ['.', ...columns], 'cannot be read'],
  [2, ['voor-na.csv', '--before', 'Voor'], '--after is needed'],
  [2, ['voor-na.csv', ...columns, '--better', 'more'], '--better is higher or lower'],
  [2, ['voor-na.csv', ...columns, '--reliability', 'high'], '--reliability is a number from 0 to 1'],
])('exit code %i and one line for %j', { timeout: 60_000 }, async (code, args, message) => {
  const done = await evaluate(...args);
  expect(done).toMatchObject({ code, out: '' });
  expect(done.err.split('\n')[0]).toMatch(/^samenhang: /);
  expect(done.err).toContain(message);
  expect(done.err).not.toContain('    at ');
});
