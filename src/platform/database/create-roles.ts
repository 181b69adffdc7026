import { type Kysely, sql } from 'kysely';
import { DatabaseError } from './errors.ts';
import type { Tables } from './tables.ts';

type Found = { readonly rolname: string; readonly powerful: boolean; readonly member: boolean };

async function found(tx: Kysely<Tables>, names: readonly string[]): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select rolname, pg_has_role(current_user, oid, 'member') as member,
      rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication or rolcanlogin as powerful
    from pg_roles where rolname = any(${[...names]}::text[])`.execute(tx);
  return rows;
}

/**
 * Makes the roles that requests run as, and makes our login a member of them.
 * @throws DatabaseError when that is not allowed (with the statements that somebody else can run), or when a role with
 * that name is there already and may do more than ours
 */
export async function createRoles(tx: Kysely<Tables>, names: readonly string[], mayCreate: boolean): Promise<void> {
  const there = await found(tx, names);
  const powerful = there.filter((role) => role.powerful).map((role) => role.rolname);
  if (powerful.length > 0) {
    throw new DatabaseError(`DATABASE_URL: its server has roles with our names that may do too much: ${powerful.join(', ')}`);
  }
  const missing = names.filter((name) => !there.some((role) => role.rolname === name));
  const apart = names.filter((name) => !there.some((role) => role.rolname === name && role.member));
  if (apart.length > 0 && !mayCreate) {
    const statements = [
      ...missing.map((name) => `create role ${name} nologin noinherit;`), `grant ${apart.join(', ')} to <its role>;`,
    ];
    throw new DatabaseError(
      `DATABASE_URL: its role may not create roles. Give it CREATEROLE once, or run as a superuser:\n${statements.join('\n')}`,
    );
  }
  for (const name of missing) await sql`create role ${sql.id(name)} nologin noinherit`.execute(tx);
  for (const name of apart) await sql`grant ${sql.id(name)} to current_user`.execute(tx);
}
