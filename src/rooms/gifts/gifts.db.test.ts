import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkInWorld, type CheckInWorld } from '../../../tests/support/check-in/world.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { addGrant, addInstitution, addPerson } from '../../../tests/support/factories.ts';
import type { Actor, Role } from '../../access/roles.ts';
import type { CheckInRecord } from '../../core/check-in/record.ts';
import { maandcheck } from '../../core/instruments/own/maandcheck.ts';
import { scoresOf } from '../../core/instruments/score.ts';
import { addDays, dayOf } from '../../core/time/days.ts';
import { whatIsAlive } from '../../platform/vault/alive.ts';
import { backup } from '../../platform/database/backup/backup.ts';
import { restore } from '../../platform/database/backup/restore.ts';
import { addItem } from '../../platform/vault/items.ts';
import { vaultRound } from '../../platform/vault/round.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { type GiftsService, giftsService } from './service.ts';
import type { Wish } from './types.ts';

let world: CheckInWorld;
let service: GiftsService;
let [student, guide]: [Actor, Actor] = [] as unknown as [Actor, Actor];
let recordId = '';
// the database compares with its own day
const now = new Date();
const today = dayOf(now);
const until = addDays(today, 14);
const NAME = 'Sam Geheimnaam';

async function staff(role: 'guide' | 'specialist', listed = true): Promise<Actor> {
  const { test, institutionId, as } = world;
  const personId = await addPerson(test.owner, institutionId, { affiliation: 'employee' });
  await addGrant(test.owner, institutionId, personId, { role });
  const actor = as(role, personId);
  if (listed) await service.receiving.join([actor], { name: `Gids ${personId.slice(0, 4)}`, about: 'Jaar 1', assesses: true });
  return actor;
}

async function withRecords(): Promise<[Actor, string]> {
  const who = await world.begun();
  const vault = await world.vaultOf(who) as Vault;
  const [first, second] = [randomUUID(), randomUUID()];
  const record = (on: string, sleep: number): CheckInRecord => ({
    instrument: 'maandcheck', edition: maandcheck.edition, on, answers: { sleep, energy: 5 }, scores: scoresOf(maandcheck, { sleep, energy: 5 }),
  });
  await world.test.db.asActor(who, async (tx) => {
    await addItem(tx, vault, 'record', { id: first, value: record(addDays(today, -30), 2), goneOn: '2099-01-01' });
    await addItem(tx, vault, 'record', { id: second, value: record(today, 4), goneOn: '2099-01-01' });
  });
  return [who, second];
}

beforeAll(async () => {
  world = await checkInWorld();
  service = giftsService(world.deps);
});
beforeEach(async () => {
  guide = await staff('guide');
  [student, recordId] = await withRecords();
});
afterAll(() => world.close());

const wish = (to = guide, change: Partial<Wish> = {}): Wish => ({
  recordId, choice: { what: 'line', score: 'sleep' }, receiverId: to.personId as string, role: to.role as string, until, ...change,
});
async function give(to = guide, change: Partial<Wish> = {}): Promise<string> {
  const asked = wish(to, change);
  const { seen } = await service.giving.prepare(student, NAME, asked);
  const before = new Set((await service.giving.list(student, today)).map(({ row }) => row.id));
  expect(await service.giving.give(student, NAME, asked, { seen, today })).toBe(true);
  return (await service.giving.list(student, today)).find(({ row }) => !before.has(row.id))?.row.id ?? '';
}
const open = (id: string, who = guide, at = now) => service.receiving.open([who], id, at);
const keys = async () => (await world.keys.names('gift'))!;
const rows = () => world.test.owner.selectFrom('gift').selectAll().execute();

describe('a gift', () => {
  it('is opened by who it was given to, holds that one line, and says to the student when', async () => {
    const id = await give();
    expect((await service.giving.list(student, today))[0]?.row.opened_at).toBeNull();
    const copy = (await open(id))?.copy;
    expect(copy).toMatchObject({ from: NAME, what: 'line', score: { nl: 'Slaap' } });
    expect(copy?.what === 'line' && copy.points.map(({ value }) => value)).toEqual([2, 4]);
    expect(JSON.stringify(copy)).not.toMatch(/Energie|Hoe slaap/);
    expect((await service.giving.list(student, today))[0]?.row.opened_at).toEqual(now);
  });

  it('says once that it was opened, and looking at the list opens nothing', async () => {
    const id = await give();
    expect((await service.receiving.list([guide], now)).map(({ row }) => row.opened_at)).toEqual([null]);
    await open(id);
    await open(id, guide, new Date(now.getTime() + 60_000));
    expect((await rows()).find((row) => row.id === id)?.opened_at).toEqual(now);
    const again = world.test.db.asActor(guide, (tx) => tx.updateTable('gift').set({ opened_at: null }).where('id', '=', id).executeTakeFirst());
    expect((await again.catch(() => ({ numUpdatedRows: 0n }))).numUpdatedRows).toBe(0n);
  });

  it('is not there for another guide, a coordinator, an administrator, another student, or another institution', async () => {
    const id = await give();
    const { as, test } = world;
    const elsewhere = await addInstitution(test.owner);
    const other = (role: Role, acting: Actor['acting']): Actor => ({ ...as(role, randomUUID()), acting });
    const [stranger] = await withRecords();
    for (const who of [await staff('guide'), other('coordinator', 'coordinator'), other('administrator', 'admin'), stranger,
      { ...guide, role: 'specialist' } as Actor, { ...guide, institutionId: elsewhere } as Actor]) {
      const seen = await test.db.asActor(who, (tx) => tx.selectFrom('gift').select('id').where('id', '=', id).execute()).catch(() => []);
      expect([who.role, seen]).toEqual([who.role, []]);
      expect(await open(id, who).catch(() => undefined)).toBeUndefined();
    }
    await service.giving.stop(stranger, id, today);
    expect((await open(id))?.copy.from).toBe(NAME);
  });

  it('shows who it is from only when it is read with its key: nothing of that stands in the database', async () => {
    const id = await give();
    const row = (await rows()).find((one) => one.id === id);
    expect(JSON.stringify(row)).not.toMatch(/Geheimnaam|Slaap|maandcheck/i);
    await expect(world.test.db.asActor(guide, (tx) => tx.selectFrom('gift').select('vault_id').execute())).rejects.toThrow(/permission|denied/);
  });

  it('is read in that role only while they have it, and the hourly work takes it away with its key', async () => {
    const id = await give();
    await world.test.owner.deleteFrom('role_grant').where('person_id', '=', guide.personId as string).execute();
    expect(await open(id)).toBeUndefined();
    expect((await keys()).has(id)).toBe(true);
    await service.round(now);
    expect((await keys()).has(id)).toBe(false);
    expect((await rows()).some((row) => row.id === id)).toBe(false);
    const list = await world.test.owner.selectFrom('gift_receiver').select('person_id').execute();
    expect(list.map((one) => one.person_id)).not.toContain(guide.personId);
  });

  it('is read until its day, and then it is gone with its key; one that is not over stays', async () => {
    const [over, stays] = [await give(), await give()];
    await world.test.owner.updateTable('gift').set({ made_on: addDays(today, -9), until_on: addDays(today, -2) }).where('id', '=', over).execute();
    expect(await open(over)).toBeUndefined();
    await service.round(now);
    expect([(await keys()).has(over), (await keys()).has(stays)]).toEqual([false, true]);
    expect((await open(stays))?.row.id).toBe(stays);
  });

  it('that was stopped is gone for the reader at once, also in a backup that is put back, whoever puts it back', async () => {
    const { test, folder, keys: store } = world;
    const [gone, stays] = [await give(), await give()];
    await backup(test.db, join(folder, 'gifts.gz'));
    await service.giving.stop(student, gone, today);
    await service.giving.stop(student, gone, today);
    expect(await open(gone)).toBeUndefined();
    expect((await service.giving.list(student, today)).map(({ row }) => row.id)).toEqual([stays]);

    const [ours, tools] = [await testDatabase(), await testDatabase()];
    await restore(ours.db, join(folder, 'gifts.gz'), await whatIsAlive(store));
    await restore(tools.db, join(folder, 'gifts.gz'));
    const ids = async ({ owner }: typeof ours) => (await owner.selectFrom('gift').select('id').execute()).map(({ id }) => id);
    expect(await ids(ours)).not.toContain(gone);
    expect(await ids(ours)).toContain(stays);
    expect(await ids(tools)).toContain(gone);
    const restored = giftsService({ ...world.deps, db: tools.db });
    expect(await restored.receiving.open([guide], gone, now)).toBeUndefined();
    expect((await restored.receiving.list([guide], now)).map(({ row }) => row.id)).toEqual([stays]);
    await vaultRound({ db: tools.db, keyStore: store }, today);
    expect(await ids(tools)).not.toContain(gone);
    await ours.close();
    await tools.close();
  });
});

describe('giving', () => {
  it('is to somebody on the list, as they stand on it; else nothing is made, and no key is left', async () => {
    const { test, institutionId } = world;
    const unlisted = await staff('guide', false);
    const before = await keys();
    await expect(service.giving.prepare(student, NAME, wish(unlisted))).rejects.toMatchObject({ kind: 'not-found' });
    const vault = await world.vaultOf(student) as Vault;
    const listed = (await test.owner.selectFrom('gift_receiver').selectAll().where('person_id', '=', guide.personId as string).executeTakeFirstOrThrow());
    const make = (row: object) => test.db.asActor(student, (tx) => tx.insertInto('gift').values({
      institution_id: institutionId, id: randomUUID(), vault_id: vault.id, receiver_id: listed.person_id, receiver_role: 'guide',
      receiver_name: listed.name, assesses: listed.assesses, sealed: 'x', made_on: today, until_on: until, ...row,
    }).execute());
    await expect(make({ receiver_id: unlisted.personId })).rejects.toThrow(/row-level security/);
    await expect(make({ receiver_name: 'Iemand anders' })).rejects.toThrow(/row-level security/);
    await expect(make({ assesses: false })).rejects.toThrow(/row-level security/);
    await expect(make({ receiver_role: 'specialist' })).rejects.toThrow(/row-level security/);
    await make({});
    expect(await keys()).toEqual(before);
  });

  it('makes nothing, and leaves no key, when the database says no', async () => {
    const before = await keys();
    const broken: GiftsService = giftsService({ ...world.deps, ids: () => 'no-id' });
    const { seen } = await broken.giving.prepare(student, NAME, wish());
    await expect(broken.giving.give(student, NAME, wish(), { seen, today })).rejects.toThrow();
    expect(await keys()).toEqual(before);
  });

  it('is of what the student was shown: when the reader may assess by now, or says something else, it asks again', async () => {
    const { seen } = await service.giving.prepare(student, NAME, wish());
    await service.receiving.join([guide], { name: 'Gids', about: 'Jaar 1', assesses: false });
    expect(await service.giving.give(student, NAME, wish(), { seen, today })).toBe(false);
    expect(await service.giving.give(student, NAME, wish(guide, { until: addDays(until, 1) }), { seen, today })).toBe(false);
    expect(await service.giving.list(student, today)).toEqual([]);
  });

  it('is of one’s own check-ins only', async () => {
    const [, another] = await withRecords();
    await expect(service.giving.prepare(student, NAME, wish(guide, { recordId: another }))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(service.giving.prepare(student, NAME, wish(guide, { choice: { what: 'line', score: 'x' } }))).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('the list', () => {
  it('is read by students; who works here sees themselves only, changes it, and leaves it', async () => {
    const another = await staff('specialist');
    const { people } = (await service.giving.look(student, recordId))!;
    expect(people.map(({ personId }) => personId)).toEqual(expect.arrayContaining([guide.personId, another.personId]));
    expect((await service.receiving.listing([guide]))?.personId).toBe(guide.personId);
    await service.receiving.join([guide], { name: 'Gids', about: 'Jaar 2', assesses: false });
    expect(await service.receiving.listing([guide])).toMatchObject({ about: 'Jaar 2', assesses: false });
    await service.receiving.leave([guide]);
    expect(await service.receiving.listing([guide])).toBeUndefined();
    expect((await service.receiving.listing([another]))?.personId).toBe(another.personId);
  });

  it('takes nobody in another role than they act in, or somebody else', async () => {
    const put = (row: object) => world.test.db.asActor(guide, (tx) => tx.insertInto('gift_receiver').values({
      institution_id: world.institutionId, person_id: guide.personId as string, role: 'specialist', name: 'x', about: null, assesses: false, ...row,
    }).execute());
    await expect(put({})).rejects.toThrow(/row-level security/);
    await expect(put({ role: 'guide', person_id: student.personId })).rejects.toThrow(/row-level security/);
  });
});

it('nobody below 16 gives anything after a parent took their yes back', async () => {
  const asked = wish();
  const { seen } = await service.giving.prepare(student, NAME, asked);
  const { owner } = world.test;
  const set = (change: { young?: boolean; parent_on?: string }) =>
    owner.updateTable('vault').set(change).where('person_id', '=', student.personId as string).execute();
  await set({ young: true });
  await expect(service.giving.give(student, NAME, asked, { seen, today })).rejects.toMatchObject({ kind: 'not-found' });
  expect(await service.giving.kept(student)).toEqual([]);
  await set({ parent_on: today });
  expect(await service.giving.give(student, NAME, asked, { seen, today })).toBe(true);
});
