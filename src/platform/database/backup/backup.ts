import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Database, Tx } from '../database.ts';
import { migrationsDone } from '../migrate.ts';
import { columnsOf } from './columns.ts';
import { BackupError, endLine, headerLine, rowLine, VERSION } from './format.ts';
import { BACKED_UP } from './tables.ts';

const BATCH = 500;

async function* rowsOf(tx: Tx, table: string): AsyncGenerator<string> {
  // sorted, because the order in which rows were written tells when a question was asked
  await sql`declare rows no scroll cursor for
    select to_jsonb(t)::text as row from ${sql.table(table)} t order by to_jsonb(t)::text collate "C"`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(BATCH)} from rows`.execute(tx);
    for (const { row } of rows) yield rowLine(table, row);
    if (rows.length < BATCH) break;
  }
  await sql`close rows`.execute(tx);
}

async function* lines(tx: Tx, counted: (rows: number) => void): AsyncGenerator<string> {
  // moments are written as UTC, whatever the server thinks of as its own time zone
  await sql`set local timezone = 'UTC'`.execute(tx);
  yield headerLine({
    format: 'samenhang-backup', version: VERSION, migrations: [...await migrationsDone(tx)], columns: await columnsOf(tx),
  });
  let rows = 0;
  for (const table of BACKED_UP) {
    for await (const line of rowsOf(tx, table)) {
      rows += 1;
      yield line;
    }
  }
  yield endLine(rows);
  counted(rows);
}

/**
 * Writes everything that a backup holds (see `tables.ts`) to a file, as it was at one moment: gzipped lines of JSON.
 * The file appears when it is whole, and only its owner can read it. On the embedded engine others wait meanwhile.
 * @returns how many rows it holds
 * @throws BackupError when the file cannot be written
 */
export async function backup(db: Database, file: string): Promise<number> {
  const draft = `${file}.part`;
  let total = 0;
  try {
    await db.asActor({ acting: 'keeper' }, (tx) => pipeline(
      lines(tx, (rows) => { total = rows; }), createGzip(), createWriteStream(draft, { mode: 0o600, flush: true }),
    ), 'repeatable read');
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall && code) throw new BackupError(`${file} cannot be written (${code})`, { cause: error });
    throw error;
  }
  return total;
}
