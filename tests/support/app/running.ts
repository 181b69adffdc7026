import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deps } from '../../../src/app/deps.ts';
import { start } from '../../../src/app/start.ts';
import { freePort } from './free-port.ts';
import { putDemoIn } from './prepare.ts';

/** The whole application, running for a test: its own port, its own folder, the demo in it. */
export type RunningApp = {
  /** where it answers, without a slash at the end: `http://localhost:40123` */
  readonly url: string;
  readonly deps: Deps;
  /** every line it logged so far */
  readonly log: readonly string[];
  stop(): Promise<void>;
};

/**
 * Starts it as `npm start` does, in this process; in a folder of its own it finds a database, with the demo in it when that was prepared.
 * @param env settings beside PORT and DATA_DIR
 */
export async function runApp(env: NodeJS.ProcessEnv = {}): Promise<RunningApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samenhang-e2e-'));
  const port = await freePort();
  const log: string[] = [];
  if (!env.DATA_DIR) await putDemoIn(dataDir);
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  const running = await start({ PORT: String(port), DATA_DIR: dataDir, ...env }, (line) => log.push(line)).catch((error: unknown) => {
    remove();
    throw error;
  });
  return {
    url: `http://localhost:${port}`, deps: running.deps, log,
    async stop() {
      await running.stop();
      remove();
    },
  };
}
