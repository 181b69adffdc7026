import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Holder, holderOf } from './lock.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const PATIENCE_MS = 60_000;

/** Whether somebody answers at that address. */
async function answers(holder: Holder): Promise<boolean> {
  const socket = process.platform === 'win32'
    ? connect(holder.port, holder.host)
    : connect(join(holder.host, `.s.PGSQL.${holder.port}`));
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Starts a database process; it lives as long as this one, because it notices when the channel between them breaks. */
async function start(dataDir: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), CHILD, dataDir], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = once(child, 'message');
  const gone = once(child, 'exit');
  await Promise.race([told, gone]);
  child.unref();
  child.channel?.unref();
}

/**
 * Makes sure that a process serves this data folder, whoever started it, and says where.
 * @throws Error when nobody could within a minute
 */
export async function ensureEmbedded(dataDir: string): Promise<Holder> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const holder = holderOf(dataDir);
    if (holder && (await answers(holder))) return holder;
    if (holder) await wait(50);
    else await start(dataDir);
  }
  throw new Error(`the embedded database in ${dataDir} did not start`);
}
