import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import { visitorAt } from '../../access/actor.ts';
import { routes as ours } from '../../core/guidance/content/routes/index.ts';
import type { Route } from '../../core/guidance/types.ts';
import { type GuidanceService, guidanceService } from './service.ts';

let test: TestDatabase;
let service: GuidanceService;
let here: string;
let there: string;
const now = new Date('2026-11-26T10:00:00Z');
const slaap = ours.find(({ key }) => key === 'slaap') as Route;
let offer: string;

beforeAll(async () => {
  test = await testDatabase();
  here = await addInstitution(test.owner, { key: 'here' });
  there = await addInstitution(test.owner, { key: 'there' });
  offer = await addInitiative(test.owner, here, { name: { nl: 'Beter slapen' } });
  service = guidanceService(test.db, async (_, { themes }) => (
    themes.includes('fs-t.6.1') ? [{ id: offer, name: { nl: 'Beter slapen' }, summary: { nl: 'S' }, join: { nl: 'J' } }] : []));
});
afterAll(() => test.close());

async function save(version: number, more: { body?: unknown; shown?: boolean }) {
  await test.owner.insertInto('guidance_content').values({
    institution_id: here, kind: 'route', key: 'slaap', version, shown: more.shown ?? true, owner: 'Team Bedacht', review_on: '2027-05-01',
    body: more.body === undefined ? null : JSON.stringify(more.body), made_at: now, made_by: null,
  }).execute();
}

describe('routes of an institution', () => {
  it('are ours, with our version, until it made one its own', async () => {
    expect((await service.all(here)).map(({ key }) => key)).toEqual(ours.map(({ key }) => key));
    expect((await service.one(here, 'slaap'))?.from).toMatchObject({ own: false, owner: 'Samenhang', version: 1 });
    expect(await service.one(here, 'bestaat-niet')).toBeUndefined();
  });

  it('replace ours when it saved one, are found by its words, and stay away from other institutions', async () => {
    await save(1, { body: { ...slaap, title: { nl: 'Gaapt als een nijlpaard', en: 'Yawns like a hippo' } } });
    const own = await service.one(here, 'slaap');
    expect(own?.route.title.nl).toBe('Gaapt als een nijlpaard');
    expect(own?.from).toMatchObject({ own: true, owner: 'Team Bedacht', version: 1, reviewOn: '2027-05-01' });
    expect((await service.ask(here, 'gaapt als een nijlpaard')).best?.key).toBe('slaap');
    expect((await service.one(there, 'slaap'))?.route.title).toEqual(slaap.title);
  });

  it('are ours again when what was saved cannot be read', async () => {
    await save(2, { body: { title: 'no route' } });
    expect((await service.one(here, 'slaap'))?.route.title).toEqual(slaap.title);
  });

  it('are left out when it does not use them: on the map, at their address, and in an answer', async () => {
    await save(3, { shown: false });
    expect((await service.all(here)).map(({ key }) => key)).not.toContain('slaap');
    expect(await service.one(here, 'slaap')).toBeUndefined();
    const { best, others } = await service.ask(here, 'slaapt slecht');
    expect([best, ...others].map((route) => route?.key)).not.toContain('slaap');
    expect((await service.ask(there, 'slaapt slecht')).best?.key).toBe('slaap');
  });
});

describe('what there is for a route', () => {
  it('says to everybody that it takes hand-overs, and only to who signed in who reads them', async () => {
    const person = '7e0a6a3c-7c53-4a5d-9d5e-0b1b7f1a2c3d';
    await test.owner.insertInto('person').values({
      institution_id: here, id: person, sub: 'paula', display_name: 'Paula Psychotest', affiliation: 'employee', email: null,
    } as never).execute();
    await test.owner.insertInto('reception').values({ institution_id: here, initiative_id: offer, term_days: 7, confidential: true }).execute();
    await test.owner.insertInto('reception_member').values({
      institution_id: here, initiative_id: offer, person_id: person, name: 'Paula Psychotest',
    }).execute();
    const member = { acting: 'member', institutionId: here, personId: person } as const;
    expect(await service.offers(visitorAt(here), slaap, 'nl', now)).toMatchObject([{ receives: true, people: [] }]);
    expect(await service.offers(member, slaap, 'nl', now)).toMatchObject([{ receives: true, people: ['Paula Psychotest'] }]);
    await test.owner.updateTable('reception').set({ open: false }).where('initiative_id', '=', offer).execute();
    expect(await service.offers(member, slaap, 'nl', now)).toMatchObject([{ receives: false, people: [] }]);
  });
});
