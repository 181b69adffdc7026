import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationFiles } from '../../../src/platform/database/migrate.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/samenhang');

/** Changes with the engine and with the migrations. */
function version(): string {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const engine = /"node_modules\/@electric-sql\/pglite": \{[^}]*/.exec(lock)?.[0] ?? lock;
  return createHash('sha256').update(JSON.stringify([engine, migrationFiles()])).digest('hex').slice(0, 12);
}

/** A database without rows, as a file that `tar` can read: made when there is none for this version. @returns its path */
export async function snapshotFile(make: () => Promise<Blob>): Promise<string> {
  const file = join(CACHE, `migrated-${version()}.tar`);
  if (!existsSync(file)) {
    const made = await make();
    mkdirSync(CACHE, { recursive: true });
    for (const old of readdirSync(CACHE).filter((other) => other.endsWith('.tar'))) rmSync(join(CACHE, old), { force: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.from(await made.arrayBuffer()));
    renameSync(draft, file);
  }
  return file;
}
