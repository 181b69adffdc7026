import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngine } from '../../tests/support/database.ts';
import { putDatabaseIn } from '../../tests/support/database/embedded.ts';
import { openDatabase } from '../platform/database/database.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'samenhang-cli-'));
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs a command as an administrator would, on a data folder of its own. */
const samenhang = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', OIDC_ISSUER: '', BASE_URL: '', INIT_CWD: dataDir };
    execFile(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, ...args], { env }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

beforeAll(() => putDatabaseIn(dataDir));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe.skipIf(testEngine === 'postgres')('the command line', { timeout: 240_000 }, () => {
  it('sets up an institution and its first administrator, who need not have signed in', async () => {
    expect(await samenhang('admin', 'grant', '--institution', 'nergens', '--sub', 'abc')).toMatchObject({ code: 1 });
    const add = ['institution', 'add', '--key', 'proefschool', '--name', 'Proefschool', '--sector', 'mbo'];
    expect(await samenhang(...add, '--home-organisation', 'Proef.Example')).toMatchObject({ code: 0, err: '' });
    expect(await samenhang(...add.with(3, 'nu'), '--home-organisation', 'nu.example')).toMatchObject({ code: 1 });
    expect(await samenhang('admin', 'grant', '--institution', 'proefschool', '--sub', 'abc')).toMatchObject({ code: 0 });
    expect(await samenhang('admin', 'grant', '--institution', 'proefschool', '--sub', 'abc')).toMatchObject({ code: 0 });

    const db = await openDatabase({ dataDir });
    const grants = await db.asActor({ acting: 'keeper' }, (tx) =>
      tx.selectFrom('role_grant').innerJoin('person', 'person.id', 'person_id').select(['sub', 'role', 'source']).execute());
    await db.close();
    expect(grants).toEqual([{ sub: 'abc', role: 'administrator', source: 'installation' }]);
  });

  it('says what is wrong with a command, and how it is used', async () => {
    expect(await samenhang('offers', 'import')).toMatchObject({ code: 2, out: '' });
    const { code, err } = await samenhang('dance');
    expect(code).toBe(2);
    expect(err).toContain('samenhang offers import FILE');
  });

  it('writes a backup where it was asked, and refuses to put it back over what is there', async () => {
    expect(await samenhang('backup', 'alles.gz')).toMatchObject({ code: 0 });
    const { code, err } = await samenhang('restore', 'alles.gz');
    expect(code).toBe(1);
    expect(err).toMatch(/^samenhang: /);
  });
});
