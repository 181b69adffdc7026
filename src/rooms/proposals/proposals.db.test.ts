import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { seenMark } from './seen.ts';
import { type ProposalsService, proposalsService } from './service.ts';
import type { AnswerWrite, ProposalWrite } from './types.ts';

let test: TestDatabase;
let service: ProposalsService;
let institution: string;
let student: Actor;
let somebody: Actor;
let coordinator: Actor;
let id: string;
const now = new Date('2026-11-26T10:00:00Z');
const idea: ProposalWrite = { title: 'Soep Bedacht', what: 'Samen soep eten.', asksCents: 5000, asksRoom: 'Keuken', asksHelp: '', reach: '' };
const yes: AnswerWrite = { state: 'granted', answer: 'Doen.', grantCents: 5000, room: 'Keuken', contact: 'Kim, balie' };
const REFUSED = { code: '42501' };

beforeAll(async () => {
  test = await testDatabase();
  service = proposalsService(test.db, randomUUID);
  institution = await addInstitution(test.owner);
  const member = async (role: 'student' | 'representative'): Promise<Actor> =>
    ({ acting: 'member', role, institutionId: institution, personId: await addPerson(test.owner, institution) });
  [student, somebody] = [await member('student'), await member('representative')];
  coordinator = { acting: 'coordinator', role: 'coordinator', institutionId: institution, personId: await addPerson(test.owner, institution) };
});
beforeEach(async () => {
  await test.owner.deleteFrom('student_proposal').execute();
  id = await service.send(student, idea, now);
});
afterAll(() => test.close());

const answer = async (write: AnswerWrite = yes) => service.answer(coordinator, id, seenMark(await service.sentOne(coordinator, id)), write, now);
const stateNow = async () => (await test.owner.selectFrom('student_proposal').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;
/** What somebody would try who talks to the database by themselves. */
const attack = (actor: Actor, set: string) => test.db.asActor(actor, (tx) =>
  sql`update student_proposal set ${sql.raw(set)} where id = ${id}`.execute(tx)).then(({ numAffectedRows }) => Number(numAffectedRows));

describe('an idea', () => {
  it('goes all the way: changed, granted, accounted for, with what it was given and spent', async () => {
    await service.change(student, id, { ...idea, asksCents: 7500 });
    await answer();
    expect(await service.ownOne(student, id)).toMatchObject({ state: 'granted', asks_cents: 7500, grant_cents: 5000, contact: 'Kim, balie', answered_on: '2026-11-26' });
    await service.account(student, id, { account: 'Lekker.', spentCents: 4810, people: 24 }, now);
    expect(await service.sentOne(coordinator, id)).toMatchObject({ state: 'done', spent_cents: 4810, people: 24 });
    await expect(service.account(student, id, { account: 'Toch niet.' }, now)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('stays as it is once it was answered', async () => {
    await answer({ state: 'refused', answer: 'Helaas.' });
    await expect(service.change(student, id, { ...idea, title: 'Anders' })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.withdraw(student, id)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.accountable(student, id)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is answered as it was read: a student who asks for more meanwhile gets no yes to that', async () => {
    const read = seenMark(await service.sentOne(coordinator, id));
    await service.change(student, id, { ...idea, asksCents: 500_000 });
    await expect(service.answer(coordinator, id, read, yes, now)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await stateNow()).toBe('sent');
  });

  it('that was taken back is there for the student only', async () => {
    await service.withdraw(student, id);
    expect(await service.sent(coordinator)).toEqual([]);
    await expect(service.sentOne(coordinator, id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await service.own(student)).toMatchObject([{ state: 'withdrawn' }]);
  });

  it('can be answered again, until the student told what came of it', async () => {
    await answer({ state: 'refused', answer: 'Helaas.' });
    await answer();
    await service.account(student, id, { account: 'Lekker.' }, now);
    await expect(answer({ state: 'refused', answer: 'Toch niet.' })).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('what nobody can do, whatever the code above it forgets', () => {
  it('a student gives no money, room or answer, and says no yes', async () => {
    for (const set of ['grant_cents = 100', "answer = 'Ja'", "room = 'Zaal'", "contact = 'Ik'", "answered_on = date '2026-01-01'", "state = 'granted'", "state = 'refused'", "state = 'done'"]) {
      await expect(attack(student, set), set).rejects.toMatchObject(REFUSED);
    }
    await answer();
    for (const set of ["title = 'Anders'", "state = 'done', account = 'Ja', asks_cents = 999", "state = 'sent'", "state = 'withdrawn'", "state = 'done'", "account = 'Ja'"]) {
      await expect(attack(student, set), set).rejects.toMatchObject(REFUSED);
    }
    expect(await stateNow()).toBe('granted');
  });

  it('a student accounts for nothing before a yes', async () => {
    for (const set of ['spent_cents = 100', 'people = 3', "account = 'Ja'", "accounted_on = date '2026-01-01'"]) {
      await expect(attack(student, set), set).rejects.toMatchObject(REFUSED);
    }
  });

  it('another student, one of the council included, neither reads nor moves it, and sends nothing as somebody else', async () => {
    expect(await service.own(somebody)).toEqual([]);
    await expect(service.ownOne(somebody, id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await attack(somebody, "state = 'withdrawn'")).toBe(0);
    const as = { ...student, personId: somebody.personId as string };
    await expect(test.db.asActor(student, (tx) => tx.insertInto('student_proposal').values({
      institution_id: institution, id: randomUUID(), by_person: as.personId, title: 'Vals', what: 'Vals', asks_cents: null, state: 'sent', made_at: now,
    }).execute())).rejects.toMatchObject(REFUSED);
  });

  it('staff and who coordinates a unit read none; the coordinator never reads who sent it, and changes no word of it', async () => {
    const unit = await addUnit(test.owner, institution);
    for (const role of ['guide', 'specialist', 'executive', 'researcher'] as const) {
      expect(await service.own({ ...student, role })).toEqual([]);
    }
    await expect(service.sent({ ...coordinator, unitIds: [unit] })).rejects.toMatchObject({ kind: 'not-allowed' });
    expect(await service.own({ ...coordinator, unitIds: [unit] })).toEqual([]);
    await expect(test.db.asActor(coordinator, (tx) => tx.selectFrom('student_proposal').select('by_person').execute())).rejects.toMatchObject(REFUSED);
    for (const set of ["what = 'Anders'", "reach = ''", 'spent_cents = 1', "state = 'withdrawn'", "state = 'done'", "state = 'sent'"]) {
      await expect(attack(coordinator, set), set).rejects.toMatchObject(REFUSED);
    }
    expect(await stateNow()).toBe('sent');
  });

  it('what was granted is told to policy without who, and without how to reach them', async () => {
    await service.change(student, id, { ...idea, reach: 'Sam Bedacht' });
    await answer();
    const rows = await test.db.asActor(coordinator, (tx) => tx.selectFrom('granted_proposal').selectAll().execute());
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('Sam Bedacht');
    expect(Object.keys(rows[0] ?? {})).not.toContain('by_person');
  });
});
