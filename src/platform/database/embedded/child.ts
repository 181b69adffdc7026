/**
 * The embedded database, in a process of its own: PGlite behind a PostgreSQL socket.
 * Arguments: the data folder. Tells its parent `ready` or `held` and leaves when its parent leaves.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { databaseSocket, takeLock } from './lock.ts';
import { runFolder } from './run-folder.ts';

const dataDir = process.argv[2] ?? '';
const run = runFolder(dataDir);
const lock = await takeLock(run);
if (!lock) {
  process.send?.('held', () => process.exit(0));
  await new Promise(() => undefined);
}
const { number, isOurs, release } = lock as NonNullable<typeof lock>;

// a first start that was cut off leaves half a database, in which nothing was kept yet: start afresh
const folder = join(dataDir, 'db');
const unfinished = join(dataDir, 'db.unfinished');
if (existsSync(unfinished)) rmSync(folder, { recursive: true, force: true });
if (!existsSync(join(folder, 'PG_VERSION'))) writeFileSync(unfinished, '');
mkdirSync(folder, { recursive: true, mode: 0o700 });
rmSync(join(folder, 'postmaster.pid'), { force: true });
const db = await PGlite.create(folder);
rmSync(unfinished, { force: true });

// an engine that breaks down would leave everybody waiting: leave, and the next connection starts another
const execute = db.execProtocolRawStream.bind(db);
db.execProtocolRawStream = (...message) => execute(...message).catch(() => process.exit(1));

const server = new PGLiteSocketServer({ db, maxConnections: 100, path: databaseSocket(run, number) });
await server.start();

let leaving = false;
/** Stops the socket first, so that nothing new is acknowledged, then closes the database cleanly. */
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(0), 3000).unref();
  await server.stop().catch(() => undefined);
  await db.close().catch(() => undefined);
  release();
  process.exit(0);
}

// when the folder was thrown away under us, somebody may start afresh in it: do not write there any more
setInterval(() => {
  if (!isOurs()) process.exit(1);
}, 1000).unref();
process.on('disconnect', () => void leave());
process.on('SIGTERM', () => void leave());
process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group: the parent decides
if (process.connected) process.send?.('ready');
else await leave();
