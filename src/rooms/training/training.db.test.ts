import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tryStatement } from '../../../tests/support/access/try-as.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addGrant, addInitiative, addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor, Role } from '../../access/roles.ts';
import { figuresService, type FiguresService } from './figures-service.ts';
import { keepingService, type KeepingService } from './keeping-service.ts';
import { trainingService, type TrainingService } from './service.ts';

let test: TestDatabase;
let [own, keeping, figures] = [] as unknown as [TrainingService, KeepingService, FiguresService];
let institutionId: string;
let unit: { faculty: string; programme: string; other: string };
let training: { all: string; programme: string };
const now = new Date('2026-11-26T10:00:00Z');
const later = new Date('2026-12-03T15:00:00Z');
const input = { form: 'training' as const, startsAt: '2026-12-03T13:00', endsAt: '2026-12-03T16:00', place: 'De Linde', seats: 2, signupUntil: '2026-12-01' };

beforeAll(async () => {
  test = await testDatabase();
  [own, keeping, figures] = [trainingService(test.db, randomUUID), keepingService(test.db, randomUUID), figuresService(test.db)];
  institutionId = await addInstitution(test.owner);
  const faculty = await addUnit(test.owner, institutionId);
  unit = { faculty, programme: await addUnit(test.owner, institutionId, { parent_id: faculty }), other: await addUnit(test.owner, institutionId) };
  training = {
    all: await addInitiative(test.owner, institutionId, { kind: 'training' }),
    programme: await addInitiative(test.owner, institutionId, { kind: 'training' }, { unit_ids: [unit.programme] }),
  };
});
afterAll(() => test.close());

type Somebody = { readonly actor: Actor; readonly id: string; readonly name: string };

async function somebody(role: Exclude<Role, 'student'>, unitId?: string, name = `Bo ${randomUUID().slice(0, 6)}`): Promise<Somebody> {
  const id = await addPerson(test.owner, institutionId, { affiliation: 'employee', display_name: name, email: 'bo@bedacht.example' });
  await addGrant(test.owner, institutionId, id, { role, granted_at: new Date('2026-01-01'), ...(unitId ? { unit_id: unitId } : {}) });
  const acting = role === 'coordinator' ? 'coordinator' : 'member';
  return { id, name, actor: { acting, role, institutionId, personId: id, ...(unitId ? { unitIds: [unitId] } : {}) } };
}
const withDate = async (coordinator: Somebody, change: Partial<typeof input> = {}, trainingId = training.all) => {
  const datesOf = async () => (await keeping.training(coordinator.actor, trainingId)).dates.map(({ id }) => id);
  const before = await datesOf();
  await keeping.addDate(coordinator.actor, trainingId, { ...input, ...change });
  return (await datesOf()).find((id) => !before.includes(id))!;
};
const signUp = async ({ actor, name }: Somebody, date: string, at = now) => (await own.signUp(actor, name, date, at)).outcome;
const statesAt = async (date: string) => Object.fromEntries((await test.owner.selectFrom('training_signup').select(['name', 'state'])
  .where('date_id', '=', date).execute()).map(({ name, state }) => [name, state]));
const takenAt = async (date: string) => (await test.owner.selectFrom('training_seats').select('taken').where('date_id', '=', date).executeTakeFirstOrThrow()).taken;

describe('signing up', () => {
  it('gives a place while there is one, then the waiting list, and the next in line gets what comes free', async () => {
    const coordinator = await somebody('coordinator');
    const date = await withDate(coordinator);
    const [a, b, c] = [await somebody('guide'), await somebody('specialist'), await somebody('executive')];
    expect([await signUp(a, date), await signUp(b, date), await signUp(c, date), await signUp(c, date)]).toEqual(['signed-up', 'signed-up', 'waiting', 'already']);
    expect(await keeping.givePlace(coordinator.actor, date)).toBe(false);
    expect((await own.stepBack(a.actor, date, now)).done).toBe(true);
    expect(await keeping.givePlace(coordinator.actor, date)).toBe(true);
    expect(await statesAt(date)).toEqual({ [b.name]: 'signed-up', [c.name]: 'signed-up' });
    expect(await takenAt(date)).toBe(2);
  });

  it('never gives more places than there are, also when everybody comes at once', async () => {
    const date = await withDate(await somebody('coordinator'));
    const people = await Promise.all(Array.from({ length: 5 }, () => somebody('guide')));
    const outcomes = await Promise.all(people.map((one) => signUp(one, date)));
    expect(outcomes.sort()).toEqual(['signed-up', 'signed-up', 'waiting', 'waiting', 'waiting']);
    expect(await takenAt(date)).toBe(2);
  });

  it('is closed after the last day for it, and for a date that was cancelled', async () => {
    const coordinator = await somebody('coordinator');
    const date = await withDate(coordinator);
    const guide = await somebody('guide');
    expect(await signUp(guide, date, new Date('2026-12-02T10:00:00Z'))).toBe('closed');
    await keeping.cancel(coordinator.actor, date, now);
    expect(await signUp(guide, date)).toBe('closed');
    expect(await statesAt(date)).toEqual({});
  });

  it('cannot be done for somebody else, in another name, as attended, or by a student: the database refuses', async () => {
    const date = await withDate(await somebody('coordinator'));
    const [guide, other] = [await somebody('guide'), await somebody('guide')];
    const insert = (person: string, name: string, state: string, actor = guide.actor) => tryStatement(test.db, actor,
      `insert into training_signup (institution_id, id, date_id, person_id, name, state, signed_up_at)
       values ('${institutionId}', '${randomUUID()}', '${date}', '${person}', '${name}', '${state}', now())`);
    expect(await insert(other.id, other.name, 'signed-up')).toBe('42501');
    expect(await insert(guide.id, other.name, 'signed-up')).toBe('42501');
    expect(await insert(guide.id, guide.name, 'attended')).toBe('42501');
    expect(await insert(guide.id, guide.name, 'signed-up', { ...guide.actor, role: 'student' })).toBe('42501');
  });
});

describe('who keeps a training', () => {
  it('writes down who was there once it began; that gives a certificate, and nobody else can open it', async () => {
    const coordinator = await somebody('coordinator');
    const date = await withDate(coordinator);
    const [guide, other] = [await somebody('guide'), await somebody('guide')];
    await signUp(guide, date);
    await signUp(other, date);
    const { signups } = await keeping.attendance(coordinator.actor, date);
    const idOf = (name: string) => signups.find((one) => one.name === name)!.id;
    const certificate = idOf(guide.name);
    expect(await keeping.record(coordinator.actor, date, [certificate], now)).toBe(false);
    expect(await keeping.record(coordinator.actor, date, [certificate], later)).toBe(true);
    expect(await statesAt(date)).toEqual({ [guide.name]: 'attended', [other.name]: 'absent' });
    expect(await own.certificate(guide.actor, certificate, later)).toMatchObject({ name: guide.name, attendedOn: '2026-12-03' });
    await expect(own.certificate(other.actor, certificate, later)).rejects.toThrow('not-found');
    await expect(own.certificate(coordinator.actor, certificate, later)).rejects.toThrow('not-found');
    await expect(own.certificate(other.actor, idOf(other.name), later)).rejects.toThrow('not-found');
  });

  it('is of a unit: keeps what is for that unit only, and sees nobody who signed up for the rest', async () => {
    const [whole, ofUnit] = [await somebody('coordinator'), await somebody('coordinator', unit.faculty)];
    const [mine, theirs] = [await withDate(ofUnit, {}, training.programme), await withDate(whole)];
    const guide = await somebody('guide');
    await signUp(guide, theirs);
    expect((await keeping.attendance(ofUnit.actor, mine)).signups).toEqual([]);
    await expect(keeping.attendance(ofUnit.actor, theirs)).rejects.toThrow('not-allowed');
    await expect(keeping.addDate(ofUnit.actor, training.all, input)).rejects.toThrow('not-allowed');
    await expect(keeping.setDuty(ofUnit.actor, training.all, { role: 'guide', withinDays: 1, renewAfterMonths: null })).rejects.toThrow('not-allowed');
    const seen = await test.db.asActor(ofUnit.actor, (tx) => tx.selectFrom('training_signup').select('id').where('date_id', '=', theirs).execute());
    expect(seen).toEqual([]);
    expect(await signUp(ofUnit, theirs)).toBe('signed-up');
  });
});

describe('what one must', () => {
  it('follows from the role and the day it was given', async () => {
    const coordinator = await somebody('coordinator');
    await keeping.setDuty(coordinator.actor, training.programme, { role: 'specialist', withinDays: 30, renewAfterMonths: 12 });
    const [inside, outside] = [await somebody('specialist', unit.programme), await somebody('specialist', unit.other)];
    const musts = async ({ actor }: Somebody) => (await own.overview(actor, now)).musts.filter(({ trainingId }) => trainingId === training.programme);
    expect(await musts(inside)).toMatchObject([{ standing: 'late', by: '2026-01-31' }]);
    expect(await musts(outside)).toEqual([]);
  });
});

describe('a manager', () => {
  it('sees by name who must what in the own units, and nothing of elsewhere or of what is no duty', async () => {
    const coordinator = await somebody('coordinator');
    const duty = await addInitiative(test.owner, institutionId, { kind: 'training' });
    await keeping.setDuty(coordinator.actor, duty, { role: 'guide', withinDays: 30, renewAfterMonths: null });
    const manager = await somebody('executive', unit.faculty);
    const [member, elsewhere] = [await somebody('guide', unit.programme, 'Mo Binnenproef'), await somebody('guide', unit.other, 'Bo Buitenproef')];
    const [must, may] = [await withDate(coordinator, {}, duty), await withDate(coordinator)];
    for (const date of [must, may]) {
      for (const one of [member, elsewhere]) await signUp(one, date);
      const { signups } = await keeping.attendance(coordinator.actor, date);
      await keeping.record(coordinator.actor, date, signups.map(({ id }) => id), later);
    }
    const team = await figures.team(manager.actor, later);
    expect(team?.members.find(({ name }) => name === member.name)?.musts).toMatchObject([{ trainingId: duty, standing: 'done' }]);
    expect(team?.members.map(({ name }) => name)).not.toContain(elsewhere.name);
    const seen = await test.db.asActor(manager.actor, (tx) => tx.selectFrom('training_signup').select(['person_id', 'date_id']).execute());
    expect(seen).toEqual([{ person_id: member.id, date_id: must }]);
  });

  it('sees no mail address, no student, and no role that has nothing to do with it', async () => {
    const manager = await somebody('executive', unit.faculty);
    const student = await addPerson(test.owner, institutionId, { affiliation: 'student' });
    await addGrant(test.owner, institutionId, student, { role: 'guide', unit_id: unit.programme });
    const administrator = await somebody('administrator', unit.programme);
    const people = await test.db.asActor(manager.actor, (tx) => tx.selectFrom('person').select('id').execute());
    expect(people.map(({ id }) => id)).not.toContain(student);
    expect(people.map(({ id }) => id)).not.toContain(administrator.id);
    for (const column of ['email', 'sub']) expect(await tryStatement(test.db, manager.actor, `select ${column} from person`)).toBe('42501');
  });

  it.each(['guide', 'specialist'] as const)('is no %s of a unit, who sees oneself only', async (role) => {
    const one = await somebody(role, unit.faculty);
    const people = await test.db.asActor(one.actor, (tx) => tx.selectFrom('person').select('id').execute());
    expect(people).toEqual([{ id: one.id }]);
  });

  it('of the whole institution gets no list, and the database gives none', async () => {
    const executive = await somebody('executive');
    expect(await figures.team(executive.actor, now)).toBeUndefined();
    const read = await test.db.asActor(executive.actor, async (tx) => [
      await tx.selectFrom('person').select('id').execute(), await tx.selectFrom('role_grant').select('person_id as id').execute(),
    ]);
    expect(read).toEqual([[{ id: executive.id }], [{ id: executive.id }]]);
  });
});

describe('the figures', () => {
  it('are made once a week, with nothing in them about fewer than ten', async () => {
    const coordinator = await somebody('coordinator');
    const about = await addInitiative(test.owner, institutionId, { kind: 'training' }, { unit_ids: [unit.faculty, unit.other] });
    await keeping.setDuty(coordinator.actor, about, { role: 'coordinator', withinDays: 30, renewAfterMonths: null });
    const past = await withDate(coordinator, { seats: 50 }, about);
    const people = await Promise.all(Array.from({ length: 15 }, (_, i) => somebody('coordinator', i < 11 ? unit.programme : unit.other)));
    for (const one of people.slice(0, 6)) await signUp(one, past);
    const { signups } = await keeping.attendance(coordinator.actor, past);
    const record = (some: typeof signups) => keeping.record(coordinator.actor, past, some.map(({ id }) => id), later);
    await record(signups.slice(0, 5));
    await figures.round(now);
    const look = async () => (await figures.released(coordinator.actor)).rows.filter(({ duty_id }) => duty_id === duty);
    const duty = (await keeping.training(coordinator.actor, about)).duties[0]!.id;
    const first = await look();
    expect(first.every(({ shown, must }) => shown !== 'share' || (must ?? 0) >= 10)).toBe(true);
    expect(first.find(({ unit_id }) => unit_id === unit.other)).toMatchObject({ shown: 'hidden', must: null, have: null });
    expect(first.find(({ unit_id }) => unit_id === unit.faculty)).toMatchObject({ shown: 'hidden' });
    expect(first.find(({ unit_id }) => unit_id === null)).toMatchObject({ shown: 'share', have: 5 });

    await record(signups);
    await figures.round(new Date(now.getTime() + 6 * 86_400_000));
    expect(await look()).toEqual(first);
    await figures.round(new Date(now.getTime() + 7 * 86_400_000));
    expect((await look()).find(({ unit_id }) => unit_id === null)).toMatchObject({ have: 6 });
  });

  it('are not for guides, and the clock that makes them reads no names', async () => {
    expect((await figures.released((await somebody('guide')).actor)).rows).toEqual([]);
    for (const column of ['name', 'signed_up_at']) {
      expect(await tryStatement(test.db, { acting: 'clock' }, `select ${column} from training_signup`)).toBe('42501');
    }
  });

  it('keep a certificate when who did not come is forgotten after a year', async () => {
    const coordinator = await somebody('coordinator');
    const date = await withDate(coordinator);
    const [came, stayed] = [await somebody('guide'), await somebody('guide')];
    for (const one of [came, stayed]) await signUp(one, date);
    const { signups } = await keeping.attendance(coordinator.actor, date);
    await keeping.record(coordinator.actor, date, signups.filter(({ name }) => name === came.name).map(({ id }) => id), later);
    await figures.round(new Date('2027-11-30T10:00:00Z'));
    expect(Object.keys(await statesAt(date)).length).toBe(2);
    await figures.round(new Date('2027-12-10T10:00:00Z'));
    expect(await statesAt(date)).toEqual({ [came.name]: 'attended' });
  });
});
