import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addPerson } from '../../../tests/support/factories.ts';
import { type Actor, actingFor, type Role } from '../../access/roles.ts';
import { ourProtocol } from '../../core/crisis/content/ours.ts';
import type { Protocol } from '../../core/crisis/types.ts';
import { type CrisisService, crisisService } from './service.ts';

let test: TestDatabase;
let service: CrisisService;
let institution: string;
let person: string;
const now = new Date('2026-11-26T10:00:00Z');

const actor = (role: Role, more: Partial<Actor> = {}): Actor =>
  ({ acting: actingFor(role), institutionId: institution, personId: person, role, ...more });
const coordinator = () => actor('coordinator');
const reviewed = (reviewOn: string): Protocol => ({ ...ourProtocol, reviewOn });

beforeAll(async () => {
  test = await testDatabase();
  service = crisisService(test.db);
});
afterAll(() => test.close());

const fresh = async () => {
  institution = await addInstitution(test.owner);
  person = await addPerson(test.owner, institution, { affiliation: 'employee' });
};

describe('the protocol of an institution', () => {
  beforeAll(fresh);

  it('is ours until somebody saves, and what they saved after that, for everybody who works here', async () => {
    expect(await service.kept(actor('guide'))).toMatchObject({ protocol: ourProtocol, version: 0 });
    await service.save(coordinator(), 0, { protocol: reviewed('2027-01-01'), owner: 'Team Bedacht' }, now);
    for (const role of ['guide', 'specialist', 'executive', 'coordinator'] as const) {
      expect(await service.kept(actor(role))).toEqual({
        protocol: reviewed('2027-01-01'), version: 1, owner: 'Team Bedacht', madeAt: now,
      });
    }
  });

  it('keeps who looks after it when a part is saved that does not say so', async () => {
    await service.save(coordinator(), 1, { protocol: reviewed('2027-02-01') }, now);
    expect(await service.kept(coordinator())).toMatchObject({ version: 2, owner: 'Team Bedacht' });
    expect((await service.versions(coordinator())).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('refuses who started from an older version, also when both save at once', async () => {
    const save = (after: number) => service.save(coordinator(), after, { protocol: reviewed('2028-01-01') }, now);
    await expect(save(1)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(save(99)).rejects.toMatchObject({ kind: 'conflict' });
    const both = await Promise.allSettled([save(2), save(2)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await service.kept(coordinator())).version).toBe(3);
  });

  it('is not changed by who coordinates a part, and not seen by students or visitors', async () => {
    const part = actor('coordinator', { unitIds: [person] });
    await expect(service.toEdit(part)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.save(part, 3, { protocol: ourProtocol }, now)).rejects.toMatchObject({ kind: 'not-allowed' });
    expect((await service.kept(part)).version).toBe(3);
    for (const who of [actor('student'), actor('representative'), { acting: 'visitor', institutionId: institution } as Actor]) {
      expect((await service.kept(who)).version).toBe(0);
    }
  });
});

describe('a protocol that cannot be read', () => {
  it('gives ours instead of nothing: somebody may need it now', async () => {
    await fresh();
    await test.owner.insertInto('guidance_content').values({
      institution_id: institution, kind: 'crisis', key: 'protocol', version: 1, body: JSON.stringify({ roles: 'none' }),
      shown: true, owner: 'Team Bedacht', review_on: null, made_at: now, made_by: null,
    }).execute();
    expect(await service.kept(actor('guide'))).toMatchObject({ protocol: ourProtocol, version: 1 });
  });
});
