import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** Another process that works in the same data folder. */
export type Peer = {
  readonly pid: number;
  /** what it said so far: `open`, and the keys that were acknowledged */
  readonly said: readonly string[];
  /** resolves when it said so much; fails when it ended first */
  hears(lines: number): Promise<void>;
  /** closes the database and waits for its end */
  leave(): Promise<void>;
  kill(): Promise<void>;
};

export function startPeer(dataDir: string, name: string, rows: number): Peer {
  const script = join(import.meta.dirname, 'peer-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, name, String(rows)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  const gone = once(child, 'exit');
  return {
    pid: child.pid as number, said,
    async hears(lines) {
      while (said.length < lines) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} ended after ${said.length} lines`);
        await wait(10);
      }
    },
    async leave() {
      child.stdin.end();
      await gone;
    },
    async kill() {
      process.kill(child.pid as number, 'SIGKILL');
      await gone;
    },
  };
}

/** Ids of the database processes of this folder. */
export function databaseProcesses(dataDir: string): number[] {
  return execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n')
    .filter((line) => line.endsWith(`embedded/child.ts ${dataDir}`)).map((line) => Number.parseInt(line, 10));
}

/** Resolves when no process serves this folder any more. */
export async function nobodyServes(dataDir: string): Promise<void> {
  while (databaseProcesses(dataDir).length > 0) await wait(50);
}
