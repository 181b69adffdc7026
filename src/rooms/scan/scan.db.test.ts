import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../access/roles.ts';
import { addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { scanService, type ScanService } from './service.ts';

let test: TestDatabase;
let service: ScanService;
let institutionId: string;
let coordinator: Actor;
const now = new Date('2026-11-26T12:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  institutionId = await addInstitution(test.owner, { key: 'scan' });
  service = scanService({ db: test.db, ids: randomUUID });
  coordinator = { acting: 'coordinator', role: 'coordinator', institutionId, personId: await addPerson(test.owner, institutionId) };
});
afterAll(() => test.close());

const member = async (role: 'student' | 'guide'): Promise<Actor> =>
  ({ acting: 'member', role, institutionId, personId: await addPerson(test.owner, institutionId) });
let year = 2030;
const open = async (unitId: string | null = null) =>
  await service.open(coordinator, { scheme: 'fs', unitId, year: (year += 1) }, now) as string;
const fill = async (id: string, actor: Actor, level: 1 | 2 | 3 | 4, note = '') =>
  service.fill(actor, id, 'ground', { 'fs.v': level }, note ? { 'fs.v': note } : {}, now);
const version = async (id: string) => (await service.one(coordinator, id)).round.version;
const answers = (actor: Actor, id: string) => test.db.asActor(actor, (tx) =>
  tx.selectFrom('scan_answer').select(['levels']).where('round_id', '=', id).execute());

it('shows nobody but oneself what was filled in while it is open, the coordinator neither', async () => {
  const id = await open();
  const [one, other] = [await member('student'), await member('guide')];
  await fill(id, one, 1);
  await fill(id, other, 3);
  expect((await service.own(one, id)).levels).toEqual({ 'fs.v': 1 });
  expect((await service.own(coordinator, id)).levels).toEqual({});
  expect(await answers(one, id)).toHaveLength(1);
  expect(await answers(coordinator, id)).toEqual([]);
  await expect(service.talk(coordinator, id)).rejects.toMatchObject({ kind: 'conflict' });
});

it('keeps other pages when one page is filled in again, and takes back what is skipped now', async () => {
  const [id, one] = [await open(), await member('student')];
  await fill(id, one, 2, 'Omdat');
  await service.fill(one, id, 'cycle', { 'fs.m1': 4 }, {}, now);
  await service.fill(one, id, 'ground', {}, {}, now);
  expect(await service.own(one, id)).toMatchObject({ levels: { 'fs.m1': 4 }, notes: {} });
});

it('lets nobody write as somebody else, as the other group, or after it was stopped', async () => {
  const [id, student] = [await open(), await member('student')];
  const row = (change: object) => ({
    institution_id: institutionId, round_id: id, person_id: student.personId as string, as_student: true, levels: '{}', notes: '{}',
    updated_at: now, ...change,
  });
  const write = (change: object) => test.db.asActor(student, (tx) => tx.insertInto('scan_answer').values(row(change)).execute());
  await expect(write({ as_student: false })).rejects.toThrow();
  await expect(write({ person_id: coordinator.personId })).rejects.toThrow();
  await service.stop(coordinator, id, await version(id), now);
  await expect(write({})).rejects.toThrow();
  await expect(fill(id, student, 1)).rejects.toMatchObject({ kind: 'conflict' });
});

it('shows a conversation nothing of fewer than five, and can then be opened again; with five it cannot', async () => {
  const id = await open();
  for (let n = 0; n < 4; n += 1) await fill(id, await member('student'), 1, `Zin ${n}`);
  await service.stop(coordinator, id, await version(id), now);
  const few = await service.talk(coordinator, id);
  expect([few.enough, few.spreads.every(({ kind }) => kind === 'few'), few.sentences('fs.v')]).toEqual([false, true, []]);
  await service.reopen(coordinator, id, await version(id), now);
  await fill(id, await member('guide'), 4);
  await service.stop(coordinator, id, await version(id), now);
  const talk = await service.talk(coordinator, id);
  expect(talk.spreads[0]).toMatchObject({ concept: 'fs.v', range: 3, people: 5, counts: [4, 0, 0, 1] });
  expect(talk.spreads[0]).not.toHaveProperty('split');
  expect(talk.sentences('fs.v')).toEqual(['Zin 0', 'Zin 1', 'Zin 2', 'Zin 3']);
  await expect(service.reopen(coordinator, id, await version(id), now)).rejects.toMatchObject({ kind: 'conflict' });
});

it('gives back what was agreed once it is closed, and then stays as it is', async () => {
  const [id, student] = [await open(), await member('student')];
  await service.stop(coordinator, id, await version(id), now);
  await service.agree(coordinator, id, { concept: 'fs.v', level: 2, why: 'Samen gezegd' }, now);
  await service.agree(coordinator, id, { concept: 'fs.v', level: 3, why: 'Toch verder' }, now);
  await expect(service.agree(coordinator, id, { concept: 'fs.nothing', level: 3, why: 'x' }, now)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await service.one(student, id)).agreed).toEqual([]);
  await service.close(coordinator, id, await version(id), now);
  const { series } = await service.result(student, id);
  expect(series.at(-1)?.agreed).toEqual([expect.objectContaining({ concept: 'fs.v', level: 3, why: 'Toch verder' })]);
  await expect(service.agree(coordinator, id, { concept: 'fs.v', level: 1, why: 'x' }, now)).rejects.toMatchObject({ kind: 'conflict' });
  const again = await test.db.asActor(coordinator, (tx) => tx.updateTable('scan_round').set({ state: 'talk' }).where('id', '=', id).executeTakeFirst());
  expect(again.numUpdatedRows).toBe(0n);
});

it('is led by the coordinator of the unit or of the whole only', async () => {
  const [a, b] = [await addUnit(test.owner, institutionId), await addUnit(test.owner, institutionId)];
  const id = await open(a);
  const of = (unit: string): Actor => ({ ...coordinator, unitIds: [unit] });
  await expect(service.stop(of(b), id, 1, now)).rejects.toMatchObject({ kind: 'not-allowed' });
  await expect(service.open(of(b), { scheme: 'fs', unitId: null, year: 2026 }, now)).rejects.toMatchObject({ kind: 'not-allowed' });
  await service.stop(of(a), id, 1, now);
  await expect(service.stop(coordinator, id, 1, now)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await answers(of(b), id)).toEqual([]);
});
