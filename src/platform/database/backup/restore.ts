import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from '../database.ts';
import { migrationsDone } from '../migrate.ts';
import { columnsOf } from './columns.ts';
import { BackupError, type Header, readHeader, readLine } from './format.ts';
import { readLines } from './lines.ts';

const BATCH = 500;

async function checkFits(tx: Tx, header: Header): Promise<void> {
  const done = await migrationsDone(tx);
  const ours = await columnsOf(tx);
  const newer = header.migrations.some((name) => !done.includes(name))
    || Object.entries(header.columns).some(([table, names]) => names.some((name) => !ours[table]?.includes(name)));
  if (newer) throw new BackupError('This backup was made by a newer version of Samenhang: install that one first');
}

async function checkEmpty(tx: Tx): Promise<void> {
  const there = await tx.selectFrom('institution').select('key').limit(1).executeTakeFirst();
  if (there) {
    throw new BackupError(`A backup goes into an empty database only, and this one has an institution (${there.key})`);
  }
}

/** Rows of an older version may lack a column; then it gets its default. */
async function add(tx: Tx, header: Header, table: string, rows: readonly string[]): Promise<void> {
  const columns = sql.join((header.columns[table] as string[]).map((column) => sql.id(column)));
  const name = sql.table(table);
  await sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${`[${rows.join(',')}]`}::jsonb)`
    .execute(tx);
}

async function fill(tx: Tx, lines: AsyncGenerator<string>): Promise<number> {
  const first = await lines.next();
  const header = readHeader(first.done ? '' : first.value);
  await checkFits(tx, header);
  let rows = 0;
  let expected: number | undefined;
  let batch: { table: string; rows: string[] } = { table: '', rows: [] };
  const flush = async () => {
    if (batch.rows.length > 0) await add(tx, header, batch.table, batch.rows);
  };
  for await (const line of lines) {
    const read = readLine(line);
    if ('rows' in read) {
      expected = read.rows;
      continue;
    }
    if (!Object.hasOwn(header.columns, read.table)) throw new BackupError(`This backup is damaged: there is no table ${read.table}`);
    if (batch.table !== read.table || batch.rows.length === BATCH) {
      await flush();
      batch = { table: read.table, rows: [] };
    }
    batch.rows.push(read.row);
    rows += 1;
  }
  await flush();
  if (expected === undefined) throw new BackupError('This backup is cut off: its last line is missing');
  if (expected !== rows) throw new BackupError(`This backup is damaged: ${expected} rows expected, ${rows} found`);
  return rows;
}

/** Violations and values that do not fit, as the database calls them. */
const BAD_DATA = /^2[23]/;

/** What still has a key, by what lives by it. */
export type Alive = Readonly<Record<'handOver' | 'vault' | 'gift' | 'reminder' | 'counted', ReadonlySet<string>>>;

const removed = async (statement: RawBuilder<unknown>, tx: Tx): Promise<number> =>
  Number((await statement.execute(tx)).numAffectedRows ?? 0);

/** What has no key any more was deleted after the backup was made: it stays gone. @returns how many, by what it is */
async function leaveOut(tx: Tx, alive: Alive): Promise<LeftOut> {
  const without = (column: string, keys: ReadonlySet<string>) => sql`not (${sql.id(column)}::text = any(${[...keys]}::text[]))`;
  const handOvers = await removed(sql`delete from hand_over where state <> 'withdrawn' and ${without('id', alive.handOver)}`, tx);
  const checkIns = await removed(sql`delete from vault where ${without('key_id', alive.vault)}`, tx);
  const others = [
    await removed(sql`delete from gift where ${without('id', alive.gift)}`, tx),
    await removed(sql`delete from check_in_reminder where ${without('id', alive.reminder)}`, tx),
    await removed(sql`delete from contribution where not imported and ${without('pseudonym', alive.counted)}`, tx),
  ];
  return { handOvers, checkIns, others: others.reduce((sum, n) => sum + n, 0) };
}

/** How many were left out: hand-overs, all that is of a student, and gifts, reminders and what counted. */
export type LeftOut = { readonly handOvers: number; readonly checkIns: number; readonly others: number };
const NOTHING: LeftOut = { handOvers: 0, checkIns: 0, others: 0 };

/**
 * Puts a backup into a database without institutions: all of it or nothing.
 * @param alive what still has a key (`whatIsAlive`); the rest does not come back. Absent: all does
 * @returns how many rows were put back, and what was left out
 * @throws BackupError when the file or the database is not fit for it; the database is then as it was
 */
export async function restore(
  db: Database, file: string, alive?: Alive,
): Promise<{ rows: number; leftOut: LeftOut }> {
  let rows = 0;
  let leftOut = NOTHING;
  try {
    await db.asActor({ acting: 'keeper' }, async (tx) => {
      await checkEmpty(tx);
      await sql`set constraints all deferred`.execute(tx);
      await readLines(file, async (lines) => { rows = await fill(tx, lines); });
      if (alive) leftOut = await leaveOut(tx, alive);
      await sql`select setval('audit_event_id_seq', coalesce((select max(id) from audit_event), 0) + 1, false)`.execute(tx);
    });
  } catch (error) {
    if (!BAD_DATA.test((error as { code?: string }).code ?? '')) throw error;
    throw new BackupError('This backup is damaged: it holds a row that does not fit', { cause: error });
  }
  return { rows, leftOut };
}
