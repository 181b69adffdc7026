import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the driver finds the embedded database: a folder with a socket in it, or (Windows) a local port. */
export type Address = { readonly host: string; readonly port: number; readonly path?: string };

/** Longer paths do not fit in a socket address (104 bytes on macOS, 108 on Linux). */
const LONGEST_SOCKET_PATH = 100;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A socket that only this user can reach, in the data folder or, where its path is too long, in the temporary one. */
export async function addressFor(dataDir: string): Promise<Address> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort() };
  const name = '.s.PGSQL.5432';
  const own = join(dataDir, 'run');
  const short = join(tmpdir(), `samenhang-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
  const host = Buffer.byteLength(join(own, name)) <= LONGEST_SOCKET_PATH ? own : short;
  mkdirSync(host, { recursive: true, mode: 0o700 });
  return { host, port: 5432, path: join(host, name) };
}
