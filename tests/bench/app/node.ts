import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../support/app/free-port.ts';

const PATIENCE_MS = 120_000;
const LOOK_EVERY_MS = 20;

/** An installation to measure: settings, and a folder of its own. */
export type Place = { readonly folder: string; readonly env: NodeJS.ProcessEnv };

/** @param databaseUrl PostgreSQL; absent means the embedded database in the folder */
export function newPlace(databaseUrl?: string): Place {
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-bench-'));
  return { folder, env: { DATA_DIR: folder, LOG: 'off', ...(databaseUrl ? { DATABASE_URL: databaseUrl, DEMO: '1' } : {}) } };
}

export const remove = ({ folder }: Place): void => rmSync(folder, { recursive: true, force: true });

function node(place: Place, args: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess & { said(): string } {
  const pieces: string[] = [];
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...place.env, ...more }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => pieces.push(text));
  return Object.assign(child, { said: () => pieces.join('') });
}

/** The server, in a process of its own as `npm start` runs it. */
export type Server = { readonly url: string; readonly readyMs: number; stop(): Promise<void> };

/** Starts the server and waits until it is ready. @throws Error with what it said when it does not come up */
export async function startServer(place: Place): Promise<Server> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const started = performance.now();
  const child = node(place, ['src/app/main.ts'], { PORT: String(port) });
  while (performance.now() - started < PATIENCE_MS && child.exitCode === null) {
    const ready = await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false);
    if (ready) {
      const readyMs = performance.now() - started;
      return { url, readyMs, stop: async () => void (child.kill('SIGTERM') && await once(child, 'exit')) };
    }
    await wait(LOOK_EVERY_MS);
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not get ready:\n${child.said()}`);
}

/** Runs a command of `samenhang`. @returns how long it took, in ms @throws Error with what it said when it fails */
export async function runCommand(place: Place, args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = node(place, ['src/cli/main.ts', ...args]);
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`samenhang ${args.join(' ')}:\n${child.said()}`);
  return performance.now() - started;
}
