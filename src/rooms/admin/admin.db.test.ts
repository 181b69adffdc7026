import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addGrant, addInitiative, addInstitution, addPerson } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { tryStatement } from '../../../tests/support/access/try-as.ts';
import { adminService, type AdminService } from './service.ts';

let test: TestDatabase;
let service: AdminService;
let actor: Actor;
let institutionId: string;
beforeAll(async () => {
  test = await testDatabase();
  service = adminService(test.db, randomUUID);
  institutionId = await addInstitution(test.owner);
  await addInstitution(test.owner, { home_organisations: ['elders.example'], hosts: ['welzijn.elders.example'] });
  actor = { acting: 'admin', role: 'administrator', institutionId, personId: randomUUID() };
});
afterAll(() => test.close());

describe('the settings of an institution', () => {
  const to = { name: { nl: 'Hogeschool Nieuw', en: 'Nieuw University' }, homeOrganisations: [], hosts: [], acuteContact: null };

  it('say which field holds what another institution has, and stay as they were', async () => {
    expect(await service.changeSettings(actor, { ...to, homeOrganisations: ['ons.example', 'elders.example'] })).toBe('home');
    expect(await service.changeSettings(actor, { ...to, hosts: ['welzijn.elders.example'] })).toBe('hosts');
    expect((await service.settings(actor)).name.nl).not.toBe('Hogeschool Nieuw');
  });

  it('are changed when nobody else has them', async () => {
    expect(await service.changeSettings(actor, { ...to, hosts: ['welzijn.ons.example'] })).toBeUndefined();
    expect(await service.settings(actor)).toMatchObject({ name: to.name, hosts: ['welzijn.ons.example'] });
  });
});

describe('where hand-overs arrive', () => {
  const readers = async () => (await service.receptions(actor)).members.map(({ name }) => name);

  it('is read by specialists only, by their own names, and no longer by who is none any more', async () => {
    const offer = await addInitiative(test.owner, institutionId);
    const [dean, guide] = [
      await addPerson(test.owner, institutionId, { affiliation: 'employee', display_name: 'Dina Bedacht' }),
      await addPerson(test.owner, institutionId, { affiliation: 'employee', display_name: 'Gijs Bedacht' }),
    ];
    const grant = await addGrant(test.owner, institutionId, dean, { role: 'specialist' });
    await addGrant(test.owner, institutionId, guide, { role: 'guide' });
    const to = { offer, termDays: 5, keepDays: 56, confidential: true, open: true };
    await service.saveReception(actor, to, [dean, guide]);
    expect(await readers()).toEqual(['Dina Bedacht']);
    await service.revoke(actor, grant);
    expect(await readers()).toEqual([]);
  });
});

describe('a mail address', () => {
  const emailOf = async (id: string) =>
    (await test.owner.selectFrom('person').select('email').where('id', '=', id).executeTakeFirstOrThrow()).email;
  const staff = () => addPerson(test.owner, institutionId, { affiliation: 'employee', email: 'bo@bedacht.example' });

  it('goes with the last role, and not before', async () => {
    const id = await staff();
    const [guide, coordinator] = [
      await addGrant(test.owner, institutionId, id, { role: 'guide' }),
      await addGrant(test.owner, institutionId, id, { role: 'coordinator', source: 'claim' }),
    ];
    await service.revoke(actor, guide);
    expect(await emailOf(id)).toBe('bo@bedacht.example');
    await service.revoke(actor, coordinator);
    expect(await emailOf(id)).toBeNull();
  });

  it('can only be taken away by an administrator, never given', async () => {
    const id = await staff();
    expect(await tryStatement(test.db, actor, `update person set email = 'ander@bedacht.example' where id = '${id}'`)).toBe('42501');
  });
});
