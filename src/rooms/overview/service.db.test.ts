import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import { type Actor, actingFor, type Role } from '../../access/roles.ts';
import { type OverviewService, overviewService } from './service.ts';
import { type SchemesService, schemesService } from './schemes-service.ts';

let test: TestDatabase;
let overview: OverviewService;
let schemes: SchemesService;
let institution: string;
let person: string;
let faculty: string;
let programme: string;
const now = new Date('2026-11-22T10:00:00Z');

const actor = (role: Role, unitIds?: readonly string[]): Actor =>
  ({ acting: actingFor(role), institutionId: institution, personId: person, role, ...(unitIds ? { unitIds } : {}) });
const tag = (initiative: string, concept: string, state: 'confirmed' | 'proposed' = 'confirmed') =>
  test.owner.insertInto('initiative_tag')
    .values({ institution_id: institution, initiative_id: initiative, concept, state, why: null }).execute();
const file = (version: string, ...ids: string[]) => JSON.stringify({
  format: 'samenhang-scheme/1', id: 'hv', version, title: { nl: 'Koers', en: 'Course' }, source: 'verzonnen',
  concepts: ids.map((id) => ({ id, label: { nl: `Plek ${id}`, en: `Place ${id}` }, mappings: [{ to: 'fs-t.6.1', relation: 'close' }] })),
});
const load = async (version: string, ...ids: string[]) => {
  const seen = await schemes.preview(actor('coordinator'), file(version, ...ids));
  if (!seen.ok) throw new Error('the file is not good');
  return schemes.load(actor('coordinator'), file(version, ...ids), seen.seen, now);
};

beforeAll(async () => {
  test = await testDatabase();
  overview = overviewService(test.db);
  schemes = schemesService(test.db);
  institution = await addInstitution(test.owner);
  person = await addPerson(test.owner, institution, { affiliation: 'employee' });
  faculty = await addUnit(test.owner, institution);
  programme = await addUnit(test.owner, institution, { parent_id: faculty });
  const elsewhere = await addUnit(test.owner, institution);
  const sleep = async (row: Parameters<typeof addInitiative>[3], value = {}) => {
    const id = await addInitiative(test.owner, institution, value, row);
    await tag(id, 'fs-t.6.1');
    return id;
  };
  await sleep({}, { name: { nl: 'Slaaptraining' }, level: 2 });
  await sleep({ unit_ids: [programme] }, { name: { nl: 'Slaap bij ons' } });
  await sleep({ unit_ids: [elsewhere] }, { name: { nl: 'Slaap bij hen' } });
  await sleep({}, { name: { nl: 'Slaapbeleid' }, kind: 'policy', published: false });
  await sleep({}, { name: { nl: 'Slaapidee' }, status: 'idea' });
  const other = await addInstitution(test.owner);
  await addInitiative(test.owner, other, { name: { nl: 'Van een ander' } });
});
afterAll(() => test.close());

const names = (lines: readonly { name: { nl?: string } }[]) => lines.map(({ name }) => name.nl).sort();

describe('who looks at the overview', () => {
  it.each(['executive', 'representative', 'researcher', 'guide', 'specialist', 'coordinator'] as const)(
    'as %s sees everything of the institution, also what students do not find', async (role) => {
      const place = await overview.place(actor(role), 'fs-t.6.1', undefined);
      expect(names(place.lines)).toEqual(['Slaap bij hen', 'Slaap bij ons', 'Slaapbeleid', 'Slaaptraining']);
      expect(names(place.ideas)).toEqual(['Slaapidee']);
      expect(place.coverage.counted).toHaveLength(4);
    });

  it('as a student would see only what can be found, if there were a way in', async () => {
    const { coverage } = await overview.scheme(actor('student'), 'fs-t', undefined);
    expect(coverage.counts.get('fs-t.6.1')?.total).toBe(3);
  });

  it('sees for a faculty what is for all, for itself and below it', async () => {
    const place = await overview.place(actor('executive'), 'fs-t.6.1', faculty);
    expect(names(place.lines)).toEqual(['Slaap bij ons', 'Slaapbeleid', 'Slaaptraining']);
  });

  it('with a role for one unit begins at that unit, and can look at the whole', async () => {
    const scoped = actor('coordinator', [programme]);
    expect((await overview.framework(scoped, undefined)).look.scope.unit).toBe(programme);
    expect((await overview.framework(scoped, '')).coverage.counted).toHaveLength(4);
  });

  it.each([['a unit', 'fs-t.6.1', randomUUID()], ['a place', 'fs-t.99', ''], ['a scheme', 'zz.1', '']])(
    'finds nothing at %s that is not there', async (_what, concept, unit) => {
      await expect(overview.place(actor('executive'), concept, unit)).rejects.toMatchObject({ kind: 'not-found' });
    });
});

describe('a scheme of the institution', () => {
  it('is loaded, found, and given back as the file that it came from', async () => {
    await load('2026', '1', '2');
    expect((await overview.scheme(actor('guide'), 'hv', undefined)).coverage.counts.size).toBe(2);
    expect(await schemes.file(actor('coordinator'), 'hv')).toMatchObject({ version: '2026', concepts: [{ id: '1' }, { id: '2' }] });
  });

  it('is proposed as a place for what it is mapped to, once, for a person to confirm', async () => {
    const count = await schemes.propose(actor('coordinator'), 'hv');
    expect(count).toBe(10);
    expect(await schemes.propose(actor('coordinator'), 'hv')).toBe(0);
    expect((await overview.scheme(actor('coordinator'), 'hv', '')).coverage.counts.get('hv.1')?.total).toBe(0);
    expect((await overview.place(actor('coordinator'), 'hv.1', '')).could.filter(({ waiting }) => waiting)).toHaveLength(4);
    expect((await overview.place(actor('guide'), 'hv.1', '')).look.waiting.size).toBe(0);
  });

  it('keeps what is used and loses what is not, with the proposals there', async () => {
    await test.owner.updateTable('initiative_tag').set({ state: 'confirmed' }).where('concept', '=', 'hv.1').execute();
    await load('2027', '3');
    const { concepts } = (await schemes.list(actor('coordinator'))).own[0]!;
    expect(concepts.map(({ id, retired }) => [id, retired ?? false])).toEqual([['hv.3', false], ['hv.1', true]]);
    const left = await test.owner.selectFrom('initiative_tag').select('concept').distinct().where('concept', 'like', 'hv.%').execute();
    expect(left).toEqual([{ concept: 'hv.1' }]);
  });

  it('is not loaded over what somebody else loaded in the meantime', async () => {
    const seen = await schemes.preview(actor('coordinator'), file('2028', '4'));
    await load('2029', '5');
    await expect(schemes.load(actor('coordinator'), file('2028', '4'), seen.ok ? seen.seen : '', now))
      .rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is not for somebody with a role for one unit', async () => {
    const scoped = actor('coordinator', [faculty]);
    const refused = { kind: 'not-allowed' };
    await expect(schemes.preview(scoped, file('1', '1'))).rejects.toMatchObject(refused);
    await expect(schemes.load(scoped, file('1', '1'), '', now)).rejects.toMatchObject(refused);
    await expect(schemes.propose(scoped, '')).rejects.toMatchObject(refused);
  });
});
