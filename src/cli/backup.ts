import { LIFE } from '../core/hand-over/types.ts';
import { keyStore } from '../platform/crypto/key-store.ts';
import { backup } from '../platform/database/backup/backup.ts';
import { restore } from '../platform/database/backup/restore.ts';
import { withDatabase } from './open.ts';
import { fileGiven, readArgs } from './usage.ts';

/** `backup FILE`. */
export async function backupTo(args: readonly string[]): Promise<void> {
  const file = fileGiven(readArgs(args, {}, []).positionals);
  const rows = await withDatabase((db) => backup(db, file));
  process.stdout.write(`${rows} rows written to ${file}\n`);
}

/** `restore FILE`, into an empty database. */
export async function restoreFrom(args: readonly string[]): Promise<void> {
  const file = fileGiven(readArgs(args, {}, []).positionals);
  const { rows, leftOut } = await withDatabase(async (db, config) =>
    restore(db, file, await keyStore(config.keysDir).groups(LIFE) ?? new Set()));
  process.stdout.write(`${rows} rows restored from ${file}\n`);
  if (leftOut > 0) process.stdout.write(`${leftOut} hand-overs have no key in KEYS_DIR any more and were left out\n`);
}
