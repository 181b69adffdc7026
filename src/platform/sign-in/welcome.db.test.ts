import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addUnit } from '../../../tests/support/factories.ts';
import { keyring } from '../crypto/keyring.ts';
import { sessions } from '../session/sessions.ts';
import type { Newcomer } from './claims.ts';
import { welcome } from './welcome.ts';

let test: TestDatabase;
let institution: string;
const now = new Date('2026-11-22T02:00:00Z');
const staff: Newcomer = {
  sub: 'staff-1', homeOrganisation: 'school.example', displayName: 'Sanne Staftest', affiliation: 'employee', email: 'sanne@school.example',
  entitlements: ['urn:x:coordinator'], memberships: [],
};
const come = (who: Newcomer) => welcome(test.db, who, randomUUID, now);

beforeAll(async () => {
  test = await testDatabase();
  institution = await addInstitution(test.owner, { home_organisations: ['school.example'] });
});
afterAll(() => test.close());

describe('letting somebody in', () => {
  it('keeps of a student the sub and the name, and no mail address', async () => {
    const known = await come({ ...staff, sub: 'student-1', affiliation: 'student', email: 'leak@school.example' });
    const row = await test.owner.selectFrom('person').selectAll().where('id', '=', known?.personId ?? '').executeTakeFirstOrThrow();
    expect(row).toMatchObject({ institution_id: institution, sub: 'student-1', affiliation: 'student', email: null });
  });

  it('knows somebody again, by the sub', async () => {
    const first = await come(staff);
    const again = await come({ ...staff, displayName: 'Sanne de Test' });
    expect(again?.personId).toBe(first?.personId);
    const row = await test.owner.selectFrom('person').select(['display_name', 'email']).where('id', '=', first?.personId ?? '').executeTakeFirstOrThrow();
    expect(row).toEqual({ display_name: 'Sanne de Test', email: null });
  });

  it('gives the role that goes with an entitlement, keeps the address and the day it was given, and takes them back', async () => {
    const unit = await addUnit(test.owner, institution);
    await test.owner.insertInto('role_mapping').values({
      institution_id: institution, id: randomUUID(), claim: 'eduperson_entitlement', value: 'urn:x:coordinator', role: 'coordinator', unit_id: unit,
    }).execute();
    const known = await come(staff);
    const look = async () => ({
      grants: await test.owner.selectFrom('role_grant').select(['role', 'unit_id', 'source']).where('person_id', '=', known?.personId ?? '').execute(),
      email: (await test.owner.selectFrom('person').select('email').where('id', '=', known?.personId ?? '').executeTakeFirstOrThrow()).email,
    });
    expect(await look()).toEqual({ grants: [{ role: 'coordinator', unit_id: unit, source: 'claim' }], email: 'sanne@school.example' });
    const since = () => test.owner.selectFrom('role_grant').select(['id', 'granted_at']).where('person_id', '=', known?.personId ?? '').execute();
    const before = await since();
    await welcome(test.db, staff, randomUUID, new Date(now.getTime() + 86_400_000));
    expect(await since()).toEqual(before);
    await come({ ...staff, entitlements: [] });
    expect(await look()).toEqual({ grants: [], email: null });
  });

  it('lets nobody in from an organisation that is not here', async () => {
    expect(await come({ ...staff, homeOrganisation: 'elsewhere.example' })).toBeUndefined();
  });
});

describe('sessions', () => {
  const keys = keyring(['k'.repeat(32)]);

  it('finds who signed in until they sign out, or the day is over', async () => {
    const { find, start, end } = sessions(test.db, keys, () => randomUUID());
    const known = await come({ ...staff, sub: 'student-2', affiliation: 'student', entitlements: [] });
    const cookie = await start(institution, known?.personId ?? '', now);
    expect(await find(cookie, now)).toMatchObject({ id: known?.personId, grants: [{ role: 'student' }] });
    expect(await find(cookie, new Date(now.getTime() + 13 * 3_600_000))).toBeUndefined();
    await end(cookie);
    expect(await find(cookie, now)).toBeUndefined();
  });

  it('does not believe a cookie that was made up, or that names another institution', async () => {
    const { find, start } = sessions(test.db, keys, () => randomUUID());
    const known = await come({ ...staff, sub: 'student-3', affiliation: 'student', entitlements: [] });
    const cookie = await start(institution, known?.personId ?? '', now);
    const other = await addInstitution(test.owner);
    expect(await find(cookie.replace(institution, other), now)).toBeUndefined();
    for (const made of [undefined, '', 'x', `${institution}.`, `${institution}.${randomUUID()}`, `${'a'.repeat(36)}.${randomUUID()}`]) {
      expect(await find(made, now)).toBeUndefined();
    }
  });

  it('keeps no token that somebody who reads the table could use', async () => {
    const token = randomUUID();
    const { start } = sessions(test.db, keys, () => token);
    const known = await come({ ...staff, sub: 'student-4', affiliation: 'student' });
    await start(institution, known?.personId ?? '', now);
    const hashes = await test.owner.selectFrom('session').select('token_hash').execute();
    expect(hashes.map(({ token_hash }) => token_hash).join()).not.toContain(token);
  });
});
