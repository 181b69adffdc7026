import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deps } from '../../../src/app/deps.ts';
import { start } from '../../../src/app/start.ts';
import { putDatabaseIn } from '../database/embedded.ts';

/** The whole application, running for a test: its own port, its own folder, the demo in it. */
export type RunningApp = {
  /** where it answers, without a slash at the end: `http://localhost:40123` */
  readonly url: string;
  readonly deps: Deps;
  /** every line it logged so far */
  readonly log: readonly string[];
  stop(): Promise<void>;
};

/** A port that nobody uses: the identity provider has to know the address before anything listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

/**
 * Starts it as `npm start` does, in this process; in a folder of its own it finds a database without rows.
 * @param env settings beside PORT and DATA_DIR
 */
export async function runApp(env: NodeJS.ProcessEnv = {}): Promise<RunningApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samenhang-e2e-'));
  const port = await freePort();
  const log: string[] = [];
  if (!env.DATA_DIR) await putDatabaseIn(dataDir);
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
