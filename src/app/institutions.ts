import type { SelectQueryBuilder } from 'kysely';
import { actorAs, type Person } from '../access/actor.ts';
import type { Database } from '../platform/database/database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Institution } from '../core/institution/types.ts';

/** An institution and where its pages begin: under its key, or at the root of its own host name. */
export type Place = { readonly institution: Institution; readonly base: string };

/**
 * The institutions of the demo (ids of `src/demo/load.ts`). They may stand in a database in which somebody tried it
 * out; once there is an identity provider, they are not there for anybody.
 */
export const DEMO_INSTITUTIONS: readonly string[] = [
  'ca1c17fe-dad2-5376-8e07-54dd0aee36fd', 'd21e7c85-69f1-51d0-827c-9873edfed498', 'fa3ac08f-0ea4-5f12-a886-c06acb07c2ee',
];

type Where = { readonly db: Database; readonly config: { readonly demo: boolean } };

/** Every read of the institutions goes by here. */
function read<T>({ db, config }: Where, work: (from: SelectQueryBuilder<Tables, 'institution', object>) => Promise<T>): Promise<T> {
  return db.asActor({ acting: 'visitor' }, (tx) =>
    work(tx.selectFrom('institution').$if(!config.demo, (all) => all.where('id', 'not in', DEMO_INSTITUTIONS))));
}

const columns = ['id', 'key', 'name', 'sector', 'acute_contact'] as const;

/** @returns the institution with this key, or undefined */
export async function institutionByKey(where: Where, key: string): Promise<Institution | undefined> {
  const row = await read(where, (from) => from.select(columns).where('key', '=', key).executeTakeFirst());
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
export async function keyOfHost(where: Where, host: string): Promise<string | undefined> {
  const row = await read(where, (from) =>
    from.select('key').where((eb) => eb(eb.val(host), '=', eb.fn.any('hosts'))).executeTakeFirst());
  return row?.key;
}

/** All institutions, for a start page without a demo. */
export function allInstitutions(where: Where) {
  return read(where, (from) => from.select(['key', 'name']).orderBy('key').execute());
}

/** What stands in the menu of others, and is not offered here: the check-in, where it is off. For students only. */
export async function notOffered(
  { db }: Pick<Where, 'db'>, institutionId: string, person: Person | undefined,
): Promise<ReadonlySet<string>> {
  const student = person && actorAs(person, institutionId, ['student']);
  if (!student) return new Set();
  const row = await db.asActor(student, (tx) => tx.selectFrom('check_in_setting').select('is_on').executeTakeFirst());
  return new Set(row?.is_on ? [] : ['check-in']);
}
