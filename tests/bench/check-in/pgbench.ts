import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether pgbench, which comes with the client of PostgreSQL, is on this machine. */
export const hasPgbench = (): Promise<boolean> => run('pgbench', ['--version']).then(() => true, () => false);

/**
 * Runs scripts at the same time, a connection each, and adds up.
 * @param name the database role that the application signs in with
 * @returns scripts finished in a second
 */
export async function perSecond(url: string, scripts: readonly string[], folder: string, seconds: number): Promise<number> {
  const all = await Promise.all(scripts.map(async (script, n) => {
    const file = join(folder, `student-${n}.sql`);
    writeFileSync(file, `\\set r random(1, 2000000000)\n${script}\n`);
    const { stdout } = await run('pgbench', ['-n', '-c', '1', '-T', String(seconds), '-M', 'extended', '-f', file, url]);
    const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
    if (!tps || /failed transactions: [1-9]/.test(stdout)) throw new Error(`pgbench:\n${stdout}`);
    return Number(tps);
  }));
  return all.reduce((sum, one) => sum + one, 0);
/** Whether pgbench, of the client package of PostgreSQL, is on this machine. */

 * Runs a script for each client, as many seconds.
 * @returns how often a second the whole script was done, by all clients together
export async function pgbench(url: string, scripts: readonly string[], seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-bench-'));
  const file = join(folder, 'script.sql');
  const blocks = scripts.map((script, client) => `\\if :client_id = ${client}\n${script}\n\\endif`);
  writeFileSync(file, `\\set month random(0, 90000)\n${blocks.join('\n')}\n`);
  try {
    const { stdout } = await run('pgbench', [
      '-n', '-c', String(scripts.length), '-j', '1', '-T', String(seconds), '-M', 'simple', '-f', file, url,
    ], { maxBuffer: 10_000_000 });
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
