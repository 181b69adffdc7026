import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether pgbench, of the client package of PostgreSQL, is on this machine. */
export const hasPgbench = (): Promise<boolean> => run('pgbench', ['--version']).then(() => true, () => false);

/**
 * Runs a script for each client, as many seconds.
 * @returns how often a second the whole script was done, by all clients together
 */
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
