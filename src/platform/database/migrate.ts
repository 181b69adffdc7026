import { readdirSync, readFileSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { ACTING } from '../../access/roles.ts';
import { roleNames } from './role-names.ts';
import type { Tables } from './tables.ts';

const FOLDER = new URL('../../../db/migrations/', import.meta.url);
const LOCK = 719_230_115;

/** A database that cannot be used as it is: says what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** Migration files in order: numbered, forward only. They name roles as `samenhang_<acting>`. */
export function migrationFiles(): readonly { name: string; text: string }[] {
  return readdirSync(FOLDER).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

async function about(db: Kysely<Tables>) {
  const { rows } = await sql<{ database: string; version: number; creates: boolean }>`
    select current_database() as database, current_setting('server_version_num')::int / 10000 as version,
      (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as creates`.execute(db);
  return rows[0] as { database: string; version: number; creates: boolean };
}

async function createRoles(tx: Kysely<Tables>, names: Readonly<Record<string, string>>, creates: boolean) {
  const { rows } = await sql<{ rolname: string }>`
    select rolname from pg_roles where rolname = any(${Object.values(names)}::text[])`.execute(tx);
  const missing = Object.values(names).filter((name) => !rows.some((row) => row.rolname === name));
  if (missing.length > 0 && !creates) {
    const statements = missing.map((name) => `create role ${name} nologin; grant ${name} to current_user;`);
    throw new DatabaseError(`DATABASE_URL: its role may not create roles. Give it CREATEROLE, or run as a superuser:\n${statements.join('\n')}`);
  }
  for (const name of missing) {
    await sql`create role ${sql.id(name)} nologin noinherit`.execute(tx);
    await sql`grant ${sql.id(name)} to current_user`.execute(tx);
  }
}

/**
 * Runs the migrations that this database has not had yet, in one transaction each, and returns its role names.
 * @throws DatabaseError when the server is too old or the roles cannot be made
 */
export async function migrate(db: Kysely<Tables>): Promise<ReturnType<typeof roleNames>> {
  const { database, version, creates } = await db.transaction().execute(about);
  if (version < 15) throw new DatabaseError(`DATABASE_URL: PostgreSQL 15 or newer is needed, this is ${version}`);
  const names = roleNames(database);
  const prefix = names.visitor.slice(0, -'visitor'.length);
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
    await sql`create table if not exists migration (name text primary key, at timestamptz not null default now())`.execute(tx);
    const done = new Set((await tx.selectFrom('migration').select('name').execute()).map((row) => row.name));
    const todo = migrationFiles().filter(({ name }) => !done.has(name));
    if (todo.length > 0) await createRoles(tx, names, creates);
    const roles = new RegExp(`\\bsamenhang_(${ACTING.join('|')})\\b`, 'g');
    for (const { name, text } of todo) {
      await sql.raw(text.replace(roles, `${prefix}$1`)).execute(tx);
      await tx.insertInto('migration').values({ name }).execute();
    }
  });
  return names;
}
