/**
 * The embedded database, in a process of its own: PGlite behind a PostgreSQL socket.
 * Arguments: the data folder. Tells its parent `ready` or `held` and leaves when its parent leaves.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { addressFor } from './address.ts';
import { releaseLock, takeLock } from './lock.ts';

const dataDir = process.argv[2] ?? '';
const address = await addressFor(dataDir);

if (!takeLock(dataDir, { pid: process.pid, ...address })) {
  process.send?.('held');
  process.exit(0);
}

let leaving = false;
/** Stops the socket first, so that nothing new is acknowledged, then closes the database cleanly. */
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(0), 3000).unref();
  await server.stop().catch(() => undefined);
  await db.close().catch(() => undefined);
  releaseLock(dataDir);
  process.exit(0);
}

const folder = join(dataDir, 'db');
mkdirSync(folder, { recursive: true, mode: 0o700 });
rmSync(join(folder, 'postmaster.pid'), { force: true });
const db = await PGlite.create(folder);
if (address.path && existsSync(address.path)) rmSync(address.path);
const server = new PGLiteSocketServer({
  db, maxConnections: 50, ...(address.path ? { path: address.path } : { host: address.host, port: address.port }),
});
await server.start();

process.on('disconnect', () => void leave());
process.on('SIGTERM', () => void leave());
process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group: the parent decides
if (!process.connected) await leave();
process.send?.('ready');
