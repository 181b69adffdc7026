import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { Initiative } from '../../src/core/initiatives/types.ts';
import { rowOf } from '../../src/platform/database/initiative-row.ts';
import type { Tables } from '../../src/platform/database/tables.ts';

type Owner = Kysely<Tables>;
type Row<Table extends keyof Tables> = Partial<Insertable<Tables[Table]>>;

let serial = 0;
const next = () => (serial += 1);

/** An institution with an invented name. @returns its id */
export async function addInstitution(owner: Owner, row: Row<'institution'> = {}): Promise<string> {
  const id = row.id ?? randomUUID();
  const n = next();
  const name = JSON.stringify({ nl: `Hogeschool Verzonnen ${n}`, en: `Verzonnen University ${n}` });
  await owner.insertInto('institution').values({ id, key: `verzonnen-${n}`, name, sector: 'hbo', ...row }).execute();
  return id;
}

/** A unit of an institution. @returns its id */
export async function addUnit(owner: Owner, institutionId: string, row: Row<'org_unit'> = {}): Promise<string> {
  const id = row.id ?? randomUUID();
  const n = next();
  await owner.insertInto('org_unit').values({
    institution_id: institutionId, id, key: `onderdeel-${n}`, name: JSON.stringify({ nl: `Onderdeel ${n}`, en: `Unit ${n}` }), ...row,
  }).execute();
  return id;
}

/** Somebody invented; a student unless `affiliation` says otherwise. @returns the id */
export async function addPerson(owner: Owner, institutionId: string, row: Row<'person'> = {}): Promise<string> {
  const id = row.id ?? randomUUID();
  const n = next();
  await owner.insertInto('person').values({
    institution_id: institutionId, id, sub: `sub-${n}`, display_name: `Bo Bedacht ${n}`, affiliation: 'student', ...row,
  }).execute();
  return id;
}

type GrantRow = Row<'role_grant'> & { role: Insertable<Tables['role_grant']>['role'] };

/** A role for somebody, for the whole institution unless `unit_id` says otherwise. @returns the id */
export async function addGrant(owner: Owner, institutionId: string, personId: string, row: GrantRow): Promise<string> {
  const id = row.id ?? randomUUID();
  await owner.insertInto('role_grant').values({
    institution_id: institutionId, id, person_id: personId, source: 'administrator', granted_at: new Date(), ...row,
  }).execute();
  return id;
}

/** A published, running offer, unless the value or the row says otherwise. @returns the id */
export async function addInitiative(
  owner: Owner, institutionId: string, value: Partial<Initiative> = {}, row: Row<'initiative'> = {},
): Promise<string> {
  const id = row.id ?? randomUUID();
  const now = new Date();
  const initiative: Initiative = {
    name: { nl: `Wandelen ${next()}` }, kind: 'offer', summary: { nl: 'Samen een blokje om.' }, status: 'running',
    owner: { name: 'Team Bedacht', email: 'team@bedacht.example' }, join: { nl: 'Kom om twaalf uur naar de balie.' },
    published: true, ...value,
  };
  await owner.insertInto('initiative').values({
    institution_id: institutionId, id, created_at: now, updated_at: now, ...rowOf(initiative, []), ...row,
  }).execute();
  return id;
}
