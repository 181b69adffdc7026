import { readdirSync, readFileSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { createRoles } from './create-roles.ts';
import { DatabaseError } from './errors.ts';
import { type RoleNames, roleNames, withRoleNames } from './role-names.ts';
import type { Tables } from './tables.ts';

export { DatabaseError } from './errors.ts';

const FOLDER = new URL('../../../db/migrations/', import.meta.url);
const LOCK = 719_230_115;

/** Migration files in order: numbered, forward only. They name roles as `samenhang_<acting>`. */
export function migrationFiles(): readonly { name: string; text: string }[] {
  return readdirSync(FOLDER).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

/** What the server says of itself and of the role we are there. */
export type About = {
  readonly database: string; readonly version: number;
  readonly superuser: boolean; readonly createsRoles: boolean; readonly bypasses: boolean;
};

async function about(tx: Kysely<Tables>): Promise<About> {
  const { rows } = await sql<About>`
    select current_database() as database, current_setting('server_version_num')::int / 10000 as version,
      rolsuper as superuser, rolcreaterole as "createsRoles", rolbypassrls as bypasses
    from pg_roles where rolname = current_user`.execute(tx);
  return rows[0] as About;
}

/** Names of the migrations that this database has had, oldest first. */
export async function migrationsDone(tx: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('public.migration') is not null as there`.execute(tx);
  if (!rows[0]?.there) return [];
  const all = await tx.withSchema('public').selectFrom('migration').select('name').orderBy('name').execute();
  return all.map((row) => row.name);
}

async function run(tx: Kysely<Tables>, known: About, names: RoleNames): Promise<void> {
  await sql`set local search_path = public`.execute(tx);
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
  const done = await migrationsDone(tx);
  const files = migrationFiles();
  const unknown = done.filter((name) => !files.some((file) => file.name === name));
  if (unknown.length > 0) {
    throw new DatabaseError(`The database was made by a newer version of Samenhang (it has had ${unknown.join(', ')})`);
  }
  const todo = files.filter(({ name }) => !done.includes(name));
  if (todo.length === 0) return;
  await createRoles(tx, Object.values(names), known.superuser || known.createsRoles);
  await sql`create table if not exists migration (name text primary key, at timestamptz not null default now())`.execute(tx);
  for (const { name, text } of todo) {
    await sql.raw(withRoleNames(text, names)).execute(tx);
    await tx.insertInto('migration').values({ name }).execute();
  }
}

/**
 * Brings the tables up to date: what this database has not had yet, all of it in one transaction.
 * A login that owns nothing will do when there is nothing to bring.
 * @throws DatabaseError when the server is too old, the roles cannot be made, or the database is newer than we are
 */
export async function migrate(db: Kysely<Tables>): Promise<{ names: RoleNames; about: About }> {
  return db.transaction().execute(async (tx) => {
    const known = await about(tx);
    if (known.version < 15) {
      throw new DatabaseError(`DATABASE_URL: PostgreSQL 15 or newer is needed, this is ${known.version}`);
    }
    const names = roleNames(known.database);
    await run(tx, known, names);
    return { names, about: known };
  });
}
