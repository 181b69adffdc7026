import { keyStore } from '../platform/crypto/key-store.ts';
import { backup } from '../platform/database/backup/backup.ts';
import { restore } from '../platform/database/backup/restore.ts';
import { whatIsAlive } from '../platform/vault/alive.ts';
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
    restore(db, file, await whatIsAlive(keyStore(config.keysDir))));
  process.stdout.write(`${rows} rows restored from ${file}\n`);
  const { handOvers, checkIns, others } = leftOut;
  if (handOvers > 0) process.stdout.write(`${handOvers} hand-overs have no key in KEYS_DIR any more and were left out\n`);
  if (checkIns > 0) process.stdout.write(`the check-ins of ${checkIns} students have no key in KEYS_DIR any more and were left out\n`);
  if (others > 0) process.stdout.write(`${others} things that students took back have no key in KEYS_DIR any more and were left out\n`);
}
