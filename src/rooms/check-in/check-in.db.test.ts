import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../access/roles.ts';
import { AT, checkInWorld, type CheckInWorld, TODAY } from '../../../tests/support/check-in/world.ts';
import { maandcheck } from '../../core/instruments/own/maandcheck.ts';
import { keyring } from '../../platform/crypto/keyring.ts';
import { vaultRound } from '../../platform/vault/round.ts';
import { type CheckInService, checkInService } from './service.ts';
import type { Chosen } from './services/finishing.ts';
import type { Filling, Sent } from './services/filling.ts';

let world: CheckInWorld;
let service: CheckInService;
beforeAll(async () => {
  world = await checkInWorld();
  service = checkInService({ ...world.deps, keys: keyring(['a secret of this test only']) });
});
afterAll(() => world.close());

const MONTH = { instrument: 'maandcheck' };
const NOTHING: Chosen = { keep: false, remind: false };
const KEEP: Chosen = { ...NOTHING, keep: true };
const COUNT: Chosen = { ...KEEP, count: {} };
const first = maandcheck.items[0]?.key ?? '';
const later = (days: number) => new Date(AT.getTime() + days * 86_400_000);

const filling = async (who: Actor, which = MONTH): Promise<Filling> => {
  const found = await service.filling.filling(who, which, AT);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const send = (who: Actor, answers: Sent['answers'], version: number, which = MONTH) =>
  service.filling.save(who, which, { version, answers }, AT);
/** fills in every question with the same answer, and finishes */
async function done(who: Actor, chosen: Chosen, which = MONTH, at = AT) {
  const { items, version } = await filling(who, which);
  await send(who, Object.fromEntries(items.map(({ key }) => [key, 2])), version, which);
  return service.finishing.finish(who, which, chosen, at);
}
const kept = async (who: Actor) => (await service.home.home(who, AT)).records;
const contributions = (series = 'maandcheck') =>
  world.test.owner.selectFrom('contribution').selectAll().where('series', '=', series).execute();

async function addRound(row: { in_class?: boolean; instrument?: string; code: string; series?: string }) {
  const id = randomUUID();
  await world.test.owner.insertInto('round').values({
    institution_id: world.institutionId, id, series: row.series ?? 'najaar', instrument: row.instrument ?? 'maandcheck',
    title: JSON.stringify({ nl: 'Najaarsronde' }), units: [], years: [], opens_on: TODAY, closes_on: '2026-12-10', minutes: 2,
    code: row.code, in_class: row.in_class ?? false, invite: null, invited: null, made_at: AT,
  }).execute();
  return id;
}

it('begins with one question only, and twice at the same moment is once', async () => {
  const who = await world.student();
  expect(await service.filling.filling(who, MONTH, AT)).toBe('not-begun');
  await Promise.all([service.home.saysAge(who, false, AT), service.home.saysAge(who, false, AT)]);
  expect(await filling(who)).toMatchObject({ version: 0, answers: {} });
});

it('below 16 waits for a parent, whose link tells nothing and takes back as easily', async () => {
  const { student, institutionId } = world;
  const who = await student();
  await service.home.saysAge(who, true, AT);
  expect(await service.filling.filling(who, MONTH, AT)).toBe('not-begun');
  const vaultId = (await service.home.home(who, AT)).begun?.vaultId ?? '';
  const code = service.home.parentCode(vaultId);
  const other = (await service.home.home(await world.begun(true), AT)).begun?.vaultId ?? '';
  await expect(service.parent.parentOn(institutionId, other, code)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await service.parent.parentOn(institutionId, vaultId, code)).toBeUndefined();
  await service.parent.parentSays(institutionId, vaultId, code, true, AT);
  expect(await service.parent.parentOn(institutionId, vaultId, code)).toBe(TODAY);
  await send(who, { [first]: 3 }, 0);
  await service.parent.parentSays(institutionId, vaultId, code, false, AT);
  expect(await service.filling.filling(who, MONTH, AT)).toBe('not-begun');
  // who turns 16 says so, and the link of the parent is over
  await service.home.saysAge(who, false, AT);
  expect((await filling(who)).answers).toEqual({ [first]: 3 });
  await expect(service.parent.parentOn(institutionId, vaultId, code)).rejects.toMatchObject({ kind: 'not-found' });
});

it('goes on later, and a device that did not see what another wrote gets its answers kept and is told', async () => {
  const who = await world.begun();
  const [sleep, energy] = maandcheck.items.map(({ key }) => key) as [string, string];
  expect(await send(who, { [sleep]: 1 }, 0)).toEqual({ state: 'saved' });
  const { version } = await filling(who);
  expect(await send(who, { [energy]: 5 }, version)).toEqual({ state: 'saved' });
  const stale = await send(who, { [sleep]: 4 }, version);
  expect(stale).toMatchObject({ state: 'elsewhere', filling: { answers: { [sleep]: 4, [energy]: 5 } } });
  expect((await filling(who)).answers).toEqual({ [sleep]: 1, [energy]: 5 });
  // the last one that read it wins; what is sent twice is no quarrel; what is passed over is no answer
  const seen = typeof stale === 'object' && stale.state === 'elsewhere' ? stale.filling.version : 0;
  expect(await send(who, { [sleep]: 4, [energy]: 5 }, seen)).toEqual({ state: 'saved' });
  expect(await send(who, { [sleep]: 4, [energy]: 5 }, seen)).toEqual({ state: 'saved' });
  await send(who, { [sleep]: null }, (await filling(who)).version);
  expect((await filling(who)).answers).toEqual({ [energy]: 5 });
  // two devices that begin at the same moment
  const two = await world.begun();
  const both = await Promise.all([send(two, { [sleep]: 1 }, 0), send(two, { [sleep]: 2 }, 0)]);
  expect(both.map((one) => (typeof one === 'object' ? one.state : one)).sort()).toEqual(['elsewhere', 'saved']);
});

it('drafts go after 14 days', async () => {
  const who = await world.begun();
  await send(who, { [first]: 3 }, 0);
  await vaultRound({ db: world.test.db, keyStore: world.keys }, '2026-12-09');
  expect((await filling(who)).answers).toEqual({ [first]: 3 });
  await vaultRound({ db: world.test.db, keyStore: world.keys }, '2026-12-10');
  expect((await filling(who)).answers).toEqual({});
});

it('shows once what is not kept; only this student can keep it after all, today or tomorrow, and once', async () => {
  const [who, other] = [await world.begun(), await world.begun()];
  const once = await done(who, NOTHING);
  if (typeof once === 'string' || once.state !== 'once') throw new Error('not shown once');
  expect(once.record.scores['sleep']).toMatchObject({ state: 'computed', value: 2 });
  expect(await kept(who)).toEqual([]);
  expect(await world.test.owner.selectFrom('vault_item').select('kind').where('kind', '=', 'draft')
    .where('vault_id', '=', (await world.vaultOf(who))?.id ?? '').execute()).toEqual([]);
  await expect(service.results.keepLater(other, once.token, AT)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(service.results.keepLater(who, once.token, later(2))).rejects.toMatchObject({ kind: 'not-found' });
  const id = await service.results.keepLater(who, once.token, AT);
  expect(await service.results.keepLater(who, once.token, AT)).toBe(id);
  expect(await kept(who)).toHaveLength(1);
  // finishing once more finds nothing
  expect(await service.finishing.finish(who, MONTH, NOTHING, AT)).toEqual({ state: 'gone' });
});

it('keeps what is kept for five years, opens for its student only, and remembers the choice', async () => {
  const [who, other] = [await world.begun(), await world.begun()];
  const finished = await done(who, KEEP);
  if (typeof finished === 'string' || finished.state !== 'kept') throw new Error('not kept');
  expect(await service.results.result(who, finished.id, AT)).toMatchObject({ goneOn: '2031-11-26', earlier: [] });
  await expect(service.results.result(other, finished.id, AT)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(service.results.removeOne(other, finished.id, AT)).rejects.toMatchObject({ kind: 'not-found' });
  const again = await done(who, NOTHING, MONTH, later(30));
  if (typeof again === 'string' || again.state !== 'kept') throw new Error('not kept');
  expect((await service.results.result(who, again.id, later(30))).earlier).toHaveLength(1);
  await service.choices.stopKeeping(who, AT);
  expect(await done(who, NOTHING, MONTH, later(60))).toMatchObject({ state: 'once' });
  expect(await service.choices.removeKept(who, AT)).toBe(2);
});

it('counts without a name when asked to, and not any more when that is taken back; counting again works', async () => {
  const who = await world.begun();
  await done(who, KEEP);
  expect(await contributions()).toEqual([]);
  await done(who, COUNT);
  const [row] = await contributions();
  expect(row).toMatchObject({ period: '2026-11', unit_id: null, year: null, background: {} });
  expect(JSON.stringify(row)).not.toContain(who.personId);
  expect(JSON.stringify(row)).not.toContain((await world.vaultOf(who))?.id);
  await service.choices.stopCounting(who, AT);
  expect(await contributions()).toEqual([]);
  await done(who, KEEP);
  expect(await contributions()).toEqual([]);
  await done(who, COUNT);
  await vaultRound({ db: world.test.db, keyStore: world.keys }, TODAY);
  expect(await contributions()).toHaveLength(1);
  // deleting the check-in takes away what counts in its series
  const [record] = (await kept(who)).filter(({ value }) => value.series);
  await service.results.removeOne(who, record?.id ?? '', AT);
  expect(await contributions()).toEqual([]);
});

it('what is in a frozen figure stays when counting is taken back', async () => {
  const who = await world.begun();
  await done(who, COUNT);
  await world.test.owner.updateTable('contribution').set({ frozen_on: TODAY }).where('series', '=', 'maandcheck').execute();
  await service.choices.stopCounting(who, AT);
  expect(await contributions()).toHaveLength(1);
  await world.test.owner.deleteFrom('contribution').execute();
});

it('a unit of elsewhere is not written down', async () => {
  const who = await world.begun();
  await done(who, { ...KEEP, count: { unitId: randomUUID(), year: 2 } });
  expect(await contributions()).toMatchObject([{ unit_id: null, year: 2 }]);
  await service.choices.stopCounting(who, AT);
});

it('a round is for its own check-in while it is open, counts in its series, and turnout is told without who', async () => {
  const who = await world.begun();
  const id = await addRound({ code: 'abcd2345' });
  const which = { instrument: 'maandcheck', code: 'abcd2345' };
  expect(await service.filling.filling(who, { instrument: 'maandcheck', code: 'zzzz9999' }, AT)).toBe('no-round');
  await send(who, { [first]: 5 }, 0);
  await done(who, COUNT, which);
  expect((await filling(who)).answers, 'the draft outside the round').toEqual({ [first]: 5 });
  expect(await contributions('najaar')).toMatchObject([{ round_id: id }]);
  const marks = await world.test.owner.selectFrom('round_mark').selectAll().where('round_id', '=', id).execute();
  expect(marks).toHaveLength(1);
  expect(JSON.stringify(marks)).not.toContain(who.personId);
});

it('in class only what a neighbour may read is asked, and the result waits 14 days, also when nothing is kept', async () => {
  const body = { ...maandcheck, key: 'klas', items: maandcheck.items.map((item, i) => ({ ...item, ...(i === 0 ? { inClass: true } : {}) })) };
  await world.test.owner.insertInto('instrument').values({
    institution_id: world.institutionId, key: 'klas', body: JSON.stringify(body), is_on: true, clinical: false, decided: '{}', updated_at: AT,
  }).execute();
  await addRound({ code: 'klas2345', in_class: true, instrument: 'klas' });
  const who = await world.begun();
  const which = { instrument: 'klas', code: 'klas2345' };
  expect((await filling(who, which)).items.map(({ key }) => key)).toEqual([first]);
  const finished = await done(who, NOTHING, which);
  expect(finished).toMatchObject({ state: 'later', until: '2026-12-10' });
  const [record] = await kept(who);
  expect(record?.value.scores['energy']).toMatchObject({ state: 'not-computable' });
  const { token } = await service.results.result(who, record?.id ?? '', AT);
  await service.results.keepLater(who, token ?? '', later(10));
  expect((await kept(who))[0]?.goneOn).toBe('2031-11-26');
});

it('where it is off nothing begins, and what is there stays reachable', async () => {
  const who = await world.begun();
  const finished = await done(who, KEEP);
  const set = (is_on: boolean) => world.test.owner.updateTable('check_in_setting').set({ is_on }).execute();
  await set(false);
  expect(await service.filling.filling(who, MONTH, AT)).toBe('off');
  expect(await service.finishing.finish(who, MONTH, KEEP, AT)).toBe('off');
  expect((await service.home.home(who, AT)).on).toBe(false);
  const { id } = finished as { id: string };
  expect(await service.results.result(who, id, AT)).toMatchObject({ id });
  await service.results.removeOne(who, id, AT);
  await set(true);
});

it('everything deleted leaves no row and no key of it', async () => {
  const { test, keys } = world;
  const who = await world.begun();
  await addRound({ code: 'rond2345', series: 'weg' });
  await done(who, { keep: true, remind: true, count: { year: 1 } }, { instrument: 'maandcheck', code: 'rond2345' } as typeof MONTH);
  await send(who, { [first]: 1 }, 0);
  const vault = await world.vaultOf(who);
  const vaultId = vault?.id ?? '';
  await test.owner.insertInto('check_in_reminder').values({
    institution_id: world.institutionId, id: randomUUID(), vault_id: vaultId, sealed: 'x', lang: 'nl', every: 'month', next_on: '2026-12-01',
  }).execute();
  expect(await service.myData.everything(who, AT)).toMatchObject({
    records: [{}], drafts: [{}], counted: ['weg'], rounds: 1, reminder: { every: 'month' }, choices: { remindSince: TODAY },
  });
  expect(await service.myData.removeAll(who, AT)).toBe(true);
  expect(await test.owner.selectFrom('vault').select('id').where('person_id', '=', who.personId ?? '').execute()).toEqual([]);
  for (const table of ['vault_item', 'check_in_reminder', 'gift'] as const) {
    expect(await test.owner.selectFrom(table).select('id').where('vault_id', '=', vaultId).execute(), table).toEqual([]);
  }
  expect(await contributions('weg')).toEqual([]);
  const round = await test.owner.selectFrom('round').select('id').where('code', '=', 'rond2345').executeTakeFirstOrThrow();
  expect(await test.owner.selectFrom('round_mark').selectAll().where('round_id', '=', round.id).execute()).toEqual([]);
  expect(await keys.find('vault', vault?.keyId ?? '')).toBeUndefined();
  expect(await service.myData.everything(who, AT)).toBeUndefined();
});

it('no longer reminds when that is withdrawn', async () => {
  const who = await world.begun();
  const vaultId = (await world.vaultOf(who))?.id ?? '';
  const id = randomUUID();
  await world.keys.make('reminder', id);
  await world.test.owner.insertInto('check_in_reminder').values({
    institution_id: world.institutionId, id, vault_id: vaultId, sealed: 'x', lang: 'nl', every: 'month', next_on: '2026-12-01',
  }).execute();
  expect((await service.choices.choices(who, AT)).reminder).toEqual({ every: 'month', nextOn: '2026-12-01' });
  await service.choices.stopReminding(who, AT);
  expect((await service.choices.choices(who, AT)).reminder).toBeUndefined();
  expect(await world.keys.find('reminder', id)).toBeUndefined();
});
