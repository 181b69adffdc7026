import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedJson } from '../../../tests/support/shared-data.ts';
import { readClaims } from './claims.ts';

const staff = {
  sub: 'abc', schac_home_organization: 'School.Example', preferred_username: 'Sanne Staftest', email: 's@school.example',
  eduperson_affiliation: ['employee', 'member'], eduperson_entitlement: ['urn:x:coordinator'], edumember_is_member_of: 'urn:x:group',
};

describe('claims', () => {
  it.skipIf(!hasSharedData)('reads the set that SURFconext releases, and keeps of a student only sub and name (needs ../shared/data)', () => {
    const who = readClaims(sharedJson('surfconext/claims.json'));
    expect(who).toMatchObject({ sub: '8a7f2c9e4b1d4f0e9c3b5a6d7e8f9012', homeOrganisation: 'example-hogeschool.nl', displayName: 'Test Student', affiliation: 'student' });
    expect(who).not.toHaveProperty('email');
    expect(JSON.stringify(who)).not.toMatch(/1234567|tstudent|0f1d7d3a/);
  });

  it('reads staff, with one value or many', () => {
    expect(readClaims(staff)).toEqual({
      sub: 'abc', homeOrganisation: 'school.example', displayName: 'Sanne Staftest', affiliation: 'employee', email: 's@school.example',
      entitlements: ['urn:x:coordinator'], memberships: ['urn:x:group'],
    });
  });

  it('takes a student with a job for a student', () => {
    const who = readClaims({ ...staff, eduperson_affiliation: ['employee', 'student'] });
    expect(who?.affiliation).toBe('student');
    expect(who?.email).toBeUndefined();
  });

  it('lets nobody in whose claims do not say who they are', () => {
    expect(readClaims({ ...staff, sub: '' })).toBeUndefined();
    expect(readClaims({ ...staff, schac_home_organization: undefined })).toBeUndefined();
    expect(readClaims({ ...staff, eduperson_affiliation: ['alum'] })).toBeUndefined();
    expect(readClaims(undefined)).toBeUndefined();
  });

  it('does not lock somebody out for an odd mail address', () => {
    expect(readClaims({ ...staff, email: 'not an address' })).toMatchObject({ sub: 'abc' });
  });
});
