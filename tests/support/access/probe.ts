import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../../src/access/roles.ts';
import type { Tx } from '../../../src/platform/database/database.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import type { Row } from './world.ts';

export type Verb = 'select' | 'insert' | 'update';
/** `deletes`: whether the role may take rows away from the table at all; row-level security decides which. */
export type Columns = Readonly<Record<Verb, readonly string[]>> & { readonly deletes: boolean };

/** The columns of a table that a database role may read, give a value when adding, and change. */
export async function columnsFor(db: Kysely<Tables>, role: string, table: string): Promise<Columns & { all: readonly string[] }> {
  const { rows } = await sql<{ name: string; deletes: boolean } & Record<Verb, boolean>>`
    select attname as name, has_column_privilege(${role}, attrelid, attnum, 'select') as "select",
      has_column_privilege(${role}, attrelid, attnum, 'insert') as "insert",
      has_column_privilege(${role}, attrelid, attnum, 'update') as "update",
      has_table_privilege(${role}, attrelid, 'delete') as deletes
    from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attname`.execute(db);
  const may = (verb: Verb) => rows.filter((row) => row[verb]).map((row) => row.name);
  return {
    all: rows.map((row) => row.name), select: may('select'), insert: may('insert'), update: may('update'),
    deletes: rows.some(({ deletes }) => deletes),
  };
}

/** What the server says when it refuses; anything else it says is about the values, which it then was going to take. */
const REFUSED = '42501';
const ABOUT_VALUES = /^23/;

/** @returns the number of rows reached, or `undefined` when the database refused */
async function attempt(tx: Tx, statement: RawBuilder<unknown>): Promise<number | undefined> {
  await sql`savepoint probe`.execute(tx);
  try {
    const { rows, numAffectedRows } = await statement.execute(tx);
    return Number(numAffectedRows ?? rows.length);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (ABOUT_VALUES.test(code)) return 1;
    if (code !== REFUSED) throw error;
    return undefined;
  } finally {
    await sql`rollback to savepoint probe`.execute(tx);
  }
}

const joined = (names: readonly string[], separator: RawBuilder<unknown>, part: (name: string) => RawBuilder<unknown>) =>
  sql.join(names.map(part), separator);

/**
 * Tries to read, create, change and delete one row, and undoes it.
 * @returns the letters of what worked, `rcud`, or `-`
 */
export async function verbsOn(tx: Tx, actor: Actor, table: string, row: Row, columns: Columns): Promise<string> {
  const name = sql.table(table);
  const value = (column: string, from: Row = row) =>
    sql`(jsonb_populate_record(null::${name}, ${JSON.stringify(from)}::jsonb)).${sql.id(column)}`;
  const same = columns.select.length === 0 ? sql`true` : joined(columns.select, sql` and `, (column) =>
    sql`${sql.id(column)} is not distinct from ${value(column)}`);
  const worked: string[] = [];
  if (columns.select.length > 0 && (await attempt(tx, sql`select 1 from ${name} where ${same}`))) worked.push('r');
  if (columns.insert.length > 0) {
    const made = table === 'audit_event' ? { ...row, role: actor.role ?? null } : row;
    const names = joined(columns.insert, sql`, `, (column) => sql.id(column));
    const values = joined(columns.insert, sql`, `, (column) => value(column, made));
    if (await attempt(tx, sql`insert into ${name} (${names}) values (${values})`)) worked.push('c');
  }
  const [changed] = columns.update;
  if (changed) {
    if (await attempt(tx, sql`update ${name} set ${sql.id(changed)} = ${value(changed)} where ${same}`)) worked.push('u');
  }
  if (columns.deletes && (await attempt(tx, sql`delete from ${name} where ${same}`))) worked.push('d');
  return worked.join('') || '-';
}
