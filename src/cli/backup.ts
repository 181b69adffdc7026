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
  const rows = await withDatabase((db) => restore(db, file));
  process.stdout.write(`${rows} rows restored from ${file}\n`);
}
