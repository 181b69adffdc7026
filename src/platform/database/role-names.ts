import { createHash } from 'node:crypto';
import { ACTING, type Acting } from '../../access/roles.ts';

export type RoleNames = Readonly<Record<Acting, string>>;

/** A role name has at most 63 bytes; this leaves room for `_coordinator`. */
const LONGEST = 40;

/**
 * Names of the database roles of one installation. Roles belong to a whole PostgreSQL server, so they carry the name
 * of their database: two installations on one server never share a role. A name that does not fit in one as it is
 * gets a mark of its own, or `a-b` and `a_b` would share.
 */
export function roleNames(database: string): RoleNames {
  const plain = /^[a-z_][a-z0-9_]*$/.test(database) && database.length <= LONGEST;
  const mark = createHash('sha256').update(database).digest('hex').slice(0, 8);
  const near = database.toLowerCase().replace(/^[^a-z]|[^a-z0-9_]/g, '_').slice(0, LONGEST - 9);
  const prefix = plain ? database : `${near}_${mark}`;
  return Object.fromEntries(ACTING.map((acting) => [acting, `${prefix}_${acting}`])) as Record<Acting, string>;
}

/** The text of a migration, which names roles `samenhang_<acting>`, with the names of this installation. */
export function withRoleNames(text: string, names: RoleNames): string {
  return text.replace(/\bsamenhang_([a-z]+)\b/g, (written, acting: string) =>
    Object.hasOwn(names, acting) ? names[acting as Acting] : written);
}
