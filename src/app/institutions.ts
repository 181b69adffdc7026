import type { Database } from '../platform/database/database.ts';
import type { Institution } from '../core/institution/types.ts';

/** An institution and where its pages begin: under its key, or at the root of its own host name. */
export type Place = { readonly institution: Institution; readonly base: string };

const columns = ['id', 'key', 'name', 'sector', 'acute_contact'] as const;

/** @returns the institution with this key, or undefined */
export async function institutionByKey(db: Database, key: string): Promise<Institution | undefined> {
  const row = await db.asActor({ acting: 'visitor' }, (tx) =>
    tx.selectFrom('institution').select(columns).where('key', '=', key).executeTakeFirst(),
  );
  return (
    row && {
      id: row.id,
      key: row.key,
      name: row.name,
      sector: row.sector,
      ...(row.acute_contact ? { acuteContact: row.acute_contact } : {}),
    }
  );
}

/** @returns the key of the institution that lives at this host name */
export async function keyOfHost(db: Database, host: string): Promise<string | undefined> {
  const row = await db.asActor({ acting: 'visitor' }, (tx) =>
    tx
      .selectFrom('institution')
      .select('key')
      .where((eb) => eb(eb.val(host), '=', eb.fn.any('hosts')))
      .executeTakeFirst(),
  );
  return row?.key;
}

/** All institutions, for a start page without a demo. */
export async function allInstitutions(db: Database) {
  return db.asActor({ acting: 'visitor' }, (tx) =>
    tx.selectFrom('institution').select(['key', 'name']).orderBy('key').execute(),
  );
}
