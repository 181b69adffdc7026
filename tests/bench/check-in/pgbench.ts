import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
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
}
