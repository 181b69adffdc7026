import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkArrows, lineFor } from '../arrows/check.ts';

const HOME = join(import.meta.dirname, '../..');
const ROOM = 'src/rooms/rest-corner/';
let root: string;

/** Runs node in the copy, without what this test run set up for itself. */
function node(...args: readonly string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(VITEST|NODE_OPTIONS|TEST_ENGINE)/.test(key)));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

const newRoom = (name: string) => node('--import', 'tsx', 'tools/new-room/main.ts', name);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-room-'));
  for (const name of ['src', 'tests/support', 'tools', 'db', 'package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(join(HOME, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(HOME, 'node_modules'), join(root, 'node_modules'), 'dir');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('writes a room that compiles, breaks no arrow and passes its own tests', () => {
  expect(newRoom('rest-corner').text).toContain('restCornerRoom(deps)');
  for (const file of ['routes.ts', 'handlers/view-rest-corner.tsx', 'views/rest-corner.tsx', 'store.ts', 'rest-corner.test.ts']) {
    expect(existsSync(join(root, ROOM, file)), file).toBe(true);
  }

  writeFileSync(join(root, 'tsconfig.room.json'), JSON.stringify({ extends: './tsconfig.json', include: [ROOM] }));
  const types = node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.room.json', '--listFiles', '--pretty', 'false');
  expect(types.text).toContain(`${ROOM}routes.ts`);
  expect(types.text.split('\n').filter((line) => line.startsWith(ROOM))).toEqual([]);

  const lines = checkArrows(root).violations.map(lineFor);
  expect(lines.filter((line) => line.includes(ROOM))).toEqual([]);

  const tests = node('node_modules/vitest/vitest.mjs', 'run', ROOM, '--reporter=json');
  const report = JSON.parse(tests.text.slice(tests.text.indexOf('{"num'))) as { numPassedTests: number; success: boolean };
  expect(report, tests.text).toMatchObject({ success: true, numFailedTests: 0 });
  expect(report.numPassedTests).toBeGreaterThan(5);
}, 240_000);

it('refuses a room that is there and a name that is none, and writes nothing', () => {
  expect(newRoom('find-help')).toMatchObject({ status: 1, text: expect.stringContaining('is there already') });
  expect(newRoom('../elsewhere').status).toBe(1);
  expect(existsSync(join(root, 'src/elsewhere'))).toBe(false);
}, 60_000);
