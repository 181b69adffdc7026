import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../errors.ts';
import { databaseSocket, holderOf } from './lock.ts';
import { runFolder } from './run-folder.ts';
import { isListening } from './socket.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const PATIENCE_MS = 60_000;

/** Where the driver finds the embedded database: a folder with a socket in it, and the number of that socket. */
export type Address = { readonly host: string; readonly port: number };

/** One user of a data folder, which starts a database process when there is none. */
export type Embedded = {
  /** @throws DatabaseError when nobody could serve the folder */
  address(): Promise<Address>;
  /** lets go of the database process, if it was ours: it closes the database and leaves */
  leave(): Promise<void>;
};

/** Starts a database process; it lives as long as this one, because it notices when the channel between them breaks. */
async function start(dataDir: string): Promise<ChildProcess | undefined> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), CHILD, dataDir], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
  if (typeof told === 'number' && told !== 0) {
    throw new DatabaseError(`The embedded database in ${dataDir} cannot be opened; what it said stands above`);
  }
  child.unref();
  child.channel?.unref();
  return told === 'ready' ? child : undefined;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = once(child, 'exit');
  if (child.connected) child.disconnect();
  await gone;
}

/** The embedded database in this folder, whoever serves it. */
export function embedded(dataDir: string): Embedded {
  const run = runFolder(dataDir);
  let child: ChildProcess | undefined;
  let asking: Promise<Address> | undefined;

  async function find(): Promise<Address> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const number = await holderOf(run);
      if (number === undefined) child = (await start(dataDir)) ?? child;
      else if (await isListening(databaseSocket(run, number))) return { host: run, port: number };
      await wait(30 + Math.random() * 40);
    }
    throw new DatabaseError(`The embedded database in ${dataDir} did not answer within a minute`);
  }

  return {
    address() {
      asking ??= find().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    leave: async () => child && end(child),
  };
}
