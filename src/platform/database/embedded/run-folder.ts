import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from '../errors.ts';

/** Longer paths do not fit in a socket address (104 bytes on macOS, 108 on Linux). */
const LONGEST_SOCKET_PATH = 100;
const LONGEST_NAME = '.s.PGSQL.9999999';

const aliases = new Map<string, string>();

/** A short way to a folder, for this process only: a link in the temporary folder. */
function aliasOf(folder: string): string {
  const known = aliases.get(folder);
  if (known) return known;
  const own = mkdtempSync(join(tmpdir(), 'samenhang-'));
  const alias = join(own, 'run');
  symlinkSync(folder, alias);
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  aliases.set(folder, alias);
  return alias;
}

/**
 * The folder in which the embedded database can be reached: sockets that only this user can open. It is always the one
 * in the data folder, so that everybody who uses that data meets there, whatever its path is called.
 * @throws DatabaseError where there are no such sockets
 */
export function runFolder(dataDir: string): string {
  if (process.platform === 'win32') {
    throw new DatabaseError('The embedded database needs Linux or macOS (on Windows: WSL). Or set DATABASE_URL');
  }
  const folder = join(dataDir, 'run');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  return Buffer.byteLength(join(folder, LONGEST_NAME)) <= LONGEST_SOCKET_PATH ? folder : aliasOf(folder);
}
