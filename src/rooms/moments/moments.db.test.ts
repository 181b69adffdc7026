import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { plan } from '../../core/guidance/calendar.ts';
import { moments } from '../../core/guidance/content/moments/index.ts';
import { type MomentsService, momentsService } from './service.ts';

let test: TestDatabase;
let service: MomentsService;
let [institution, other, faculty, programme, beside] = ['', '', '', '', ''];
let coordinator: Actor;
let ofFaculty: Actor;
const date = (unit: string | null, from: string, moment = 'start') => ({ unit, moment, from, to: from });
const visitor = (): Actor => ({ acting: 'visitor', institutionId: institution });

beforeAll(async () => {
  test = await testDatabase();
  service = momentsService(test.db, randomUUID);
  [institution, other] = [await addInstitution(test.owner), await addInstitution(test.owner)];
  faculty = await addUnit(test.owner, institution, { key: 'faculteit' });
  programme = await addUnit(test.owner, institution, { key: 'opleiding', parent_id: faculty });
  beside = await addUnit(test.owner, institution, { key: 'ernaast' });
  const personId = await addPerson(test.owner, institution);
  coordinator = { acting: 'coordinator', institutionId: institution, personId, role: 'coordinator' };
  ofFaculty = { ...coordinator, unitIds: [faculty] };
});
afterAll(() => test.close());

const startOf = async (unit?: string) => {
  const { dates, path } = await service.read(visitor(), unit);
  return plan(moments, dates, path, 2026).find(({ moment }) => moment.key === 'start')?.from;
};

describe('days of moments', () => {
  it('the nearest count, for everybody who looks', async () => {
    expect(await service.addDate(coordinator, date(null, '2026-09-02'))).toBeDefined();
    expect(await service.addDate(ofFaculty, date(faculty, '2026-09-03'))).toBeDefined();
    expect([await startOf(), await startOf('opleiding'), await startOf('ernaast'), await startOf(programme)])
      .toEqual(['2026-09-02', '2026-09-03', '2026-09-02', '2026-09-03']);
    expect(await startOf('bestaat-niet')).toBe('2026-09-02');
  });

  it('are kept once', async () => {
    expect(await service.addDate(coordinator, date(null, '2026-09-02'))).toBeUndefined();
    expect(await service.addDate(coordinator, date(programme, '2026-09-02', 'stage'))).toBeDefined();
    expect(await service.addDate(coordinator, date(programme, '2026-09-02', 'stage'))).toBeUndefined();
  });

  it('of another unit or of everybody are not for who coordinates one faculty, to set or to remove', async () => {
    for (const unit of [beside, null]) {
      await expect(service.addDate(ofFaculty, date(unit, '2026-09-08'))).rejects.toMatchObject({ kind: 'not-allowed' });
    }
    const { dates } = await service.planning(ofFaculty);
    expect(dates.map(({ unit, mine }) => [unit, mine])).toEqual(expect.arrayContaining([[null, false], [faculty, true], [programme, true]]));
    const ofAll = dates.find(({ unit }) => unit === null)!;
    await expect(service.removeDate(ofFaculty, ofAll.id)).rejects.toMatchObject({ kind: 'not-allowed' });
    expect(await startOf()).toBe('2026-09-02');
  });

  it('go away, and going away twice is no problem', async () => {
    const { dates } = await service.planning(ofFaculty);
    const own = dates.find(({ unit }) => unit === faculty)!;
    await service.removeDate(ofFaculty, own.id);
    await service.removeDate(ofFaculty, own.id);
    expect(await startOf('opleiding')).toBe('2026-09-02');
  });

  it('of another institution are neither seen nor removed', async () => {
    const stranger: Actor = { ...coordinator, institutionId: other };
    const { dates } = await service.planning(coordinator);
    await service.removeDate(stranger, dates[0]!.id);
    expect((await service.planning(coordinator)).dates).toHaveLength(dates.length);
    expect((await service.planning(stranger)).dates).toEqual([]);
  });
});

describe('a text that is not in use', () => {
  it('has no page, and no place in the year', async () => {
    await test.owner.insertInto('guidance_content').values({
      institution_id: institution, kind: 'moment', key: 'stage', version: 1, body: null, shown: false, owner: 'Team Bedacht', made_at: new Date(),
    }).execute();
    await expect(service.one(visitor(), 'stage')).rejects.toMatchObject({ kind: 'not-found' });
    expect((await service.read(visitor())).moments.map(({ key }) => key)).not.toContain('stage');
  });
});
