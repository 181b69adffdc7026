import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor, Role } from '../../access/roles.ts';
import { addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { type VisionService, visionService } from './service.ts';
import { type TeamService, teamService } from './team-service.ts';

let test: TestDatabase;
let service: VisionService;
let team: TeamService;
let institutionId: string;
let coordinator: Actor;
const now = new Date('2026-11-26T12:00:00Z');
const body = { text: 'Wij doen het samen.', values: ['Dichtbij'], spearheads: [], tookPart: '' };
const decision = { by: 'College', on: '2026-11-01', reviewOn: '2029-11-01' };

beforeAll(async () => {
  test = await testDatabase();
  institutionId = await addInstitution(test.owner, { key: 'visie' });
  const deps = { db: test.db, ids: randomUUID };
  [service, team] = [visionService(deps), teamService(deps)];
  coordinator = { acting: 'coordinator', role: 'coordinator', institutionId, personId: await addPerson(test.owner, institutionId) };
});
afterAll(() => test.close());

const member = async (role: Role): Promise<Actor> =>
  ({ acting: 'member', role, institutionId, personId: await addPerson(test.owner, institutionId) });

it('starts from the last decided one, and a decided one does not change any more', async () => {
  const id = await service.start(coordinator, null, now);
  expect(await service.start(coordinator, null, now)).toBe(id);
  await service.change(coordinator, id, 1, body, now);
  await expect(service.change(coordinator, id, 1, body, now)).rejects.toMatchObject({ kind: 'conflict' });
  await service.decide(coordinator, id, 2, decision, now);
  await expect(service.change(coordinator, id, 3, body, now)).rejects.toMatchObject({ kind: 'conflict' });
  const { numUpdatedRows } = await test.db.asActor(coordinator, (tx) =>
    tx.updateTable('vision').set({ decided_by: 'Iemand' }).where('id', '=', id).executeTakeFirst());
  expect(numUpdatedRows).toBe(0n);
  const next = await service.start(coordinator, null, now);
  expect((await service.one(coordinator, next)).vision).toMatchObject({ state: 'draft', body });
  await service.remove(coordinator, next, 1);
});

it('has parts that students and the board write themselves, and nobody else can', async () => {
  const id = await service.start(coordinator, await addUnit(test.owner, institutionId), now);
  const [student, representative, executive] = [await member('student'), await member('representative'), await member('executive')];
  await service.writePart(representative, id, 'Vraag ons eerder.', now);
  await service.writePart(representative, id, 'Vraag ons vooraf.', now);
  expect((await service.one(executive, id)).parts).toEqual([expect.objectContaining({ part: 'students', text: 'Vraag ons vooraf.' })]);
  for (const actor of [coordinator, await member('guide'), { ...executive, unitIds: [] }]) {
    await expect(service.writePart(actor, id, 'Namens jullie', now)).rejects.toMatchObject({ kind: 'not-allowed' });
  }
  const forge = (actor: Actor, part: 'students' | 'board') => test.db.asActor(actor, (tx) => tx.insertInto('vision_part').values({
    institution_id: institutionId, vision_id: id, part, text: 'Namens jullie', by_person: actor.personId as string, made_at: now,
  }).execute());
  await expect(forge(coordinator, 'board')).rejects.toThrow();
  await expect(forge(representative, 'board')).rejects.toThrow();
  await expect(service.one(student, id)).rejects.toMatchObject({ kind: 'not-found' });
  await service.decide(coordinator, id, 1, decision, now);
  await expect(service.writePart(executive, id, 'Nog even', now)).rejects.toMatchObject({ kind: 'conflict' });
});

it('shows comments with what was done with them, and who wrote them to nobody', async () => {
  const { vision } = await service.holding(coordinator, undefined);
  const student = await member('student');
  await service.comment(student, vision?.id ?? '', 'Te weinig over toetsen.', now);
  const { comments } = await service.holding(student, undefined);
  expect(JSON.stringify(comments)).not.toContain(student.personId);
  await expect(service.answer({ ...coordinator, unitIds: [] }, comments[0]?.id ?? '', 'Gedaan', now)).rejects.toMatchObject({ kind: 'not-allowed' });
  await service.answer(coordinator, comments[0]?.id ?? '', 'Staat nu in het plan.', now);
  expect((await service.holding(student, undefined)).comments[0]).toMatchObject({ asRole: 'student', answer: 'Staat nu in het plan.' });
  await expect(test.db.asActor(coordinator, (tx) => tx.selectFrom('policy_comment').select('by_person').execute())).rejects.toThrow();
});

it('holds for units below that have none, and is kept in the own unit only', async () => {
  const faculty = await addUnit(test.owner, institutionId);
  const programme = await addUnit(test.owner, institutionId, { parent_id: faculty });
  const own: Actor = { ...coordinator, unitIds: [faculty] };
  await expect(service.start(own, null, now)).rejects.toMatchObject({ kind: 'not-allowed' });
  const id = await service.start(own, faculty, now);
  await service.change(own, id, 1, { ...body, text: 'Van de faculteit.' }, now);
  expect((await service.holding(own, programme)).vision?.unitId).toBeNull();
  await service.decide(own, id, 2, decision, now);
  expect((await service.holding(own, programme)).vision?.id).toBe(id);
});

it('keeps a team in its order, of one person as well, and takes our proposal only in an empty list', async () => {
  const a = await team.addMember(coordinator, { name: 'Bo Bedacht', does: 'Docent', hours: 4.5 }, now);
  const b = await team.addMember(coordinator, { name: 'Al Bedacht', does: 'Student', hours: null }, now);
  await team.move(coordinator, { list: 'team_member', id: b, by: 'up' });
  const { members } = await team.read(await member('student'));
  expect(members.map(({ id, hours }) => [id, hours])).toEqual([[b, null], [a, 4.5]]);
  await team.remove(coordinator, 'team_member', b, 1);
  await team.propose(coordinator, 'hbo', 'nl', now);
  await team.propose(coordinator, 'hbo', 'nl', now);
  const { duties } = await team.read(coordinator);
  expect([duties.length, duties.at(-1)?.who]).toEqual([10, 'Student']);
  await expect(team.move({ ...coordinator, unitIds: [] }, { list: 'responsibility', id: duties[0]?.id ?? '', by: 'down' })).rejects.toMatchObject({ kind: 'not-allowed' });
});
