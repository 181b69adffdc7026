import { ACTING, type Acting } from '../../access/roles.ts';

/**
 * Names of the database roles of one installation. Roles belong to a whole PostgreSQL server, so they carry the name
 * of their database: two installations on one server never share a role.
 */
export function roleNames(database: string): Readonly<Record<Acting, string>> {
  const prefix = database.toLowerCase().replace(/[^a-z0-9_]/g, '_').slice(0, 40);
  return Object.fromEntries(ACTING.map((acting) => [acting, `${prefix}_${acting}`])) as Record<Acting, string>;
}
