import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AT, checkInWorld, type CheckInWorld, TODAY } from '../../../tests/support/check-in/world.ts';
import type { Actor } from '../../access/roles.ts';
import { maandcheck } from '../../core/instruments/own/maandcheck.ts';
import type { KeyStore } from '../../platform/crypto/key-store.ts';
import { keyring } from '../../platform/crypto/keyring.ts';
import { takeBackContributions } from '../../platform/vault/counting.ts';
import { vaultRound } from '../../platform/vault/round.ts';
import { type CheckInService, checkInService } from './service.ts';
import type { Chosen } from './services/finishing.ts';

let world: CheckInWorld;
let service: CheckInService;
const serviceWith = (keyStore: KeyStore) =>
  checkInService({ ...world.deps, keyStore, keys: keyring(['a secret of this test only']) });
beforeAll(async () => {
  world = await checkInWorld();
  service = serviceWith(world.keys);
});
afterAll(() => world.close());

const MONTH = { instrument: 'maandcheck' };
const ONCE: Chosen = { keep: false, remind: false };

async function done(who: Actor, chosen: Chosen, by = service) {
  const answers = Object.fromEntries(maandcheck.items.map(({ key }) => [key, 2]));
  await service.filling.save(who, MONTH, { version: 0, answers }, AT);
  return by.finishing.finish(who, MONTH, chosen, AT);
}
const contributions = () => world.test.owner.selectFrom('contribution').select(['id', 'frozen_on']).execute();

it('what was taken away does not come back by a page that stood open', async () => {
  for (const how of ['one', 'all'] as const) {
    const who = await world.begun();
    const once = await done(who, ONCE);
    if (typeof once === 'string' || once.state !== 'once') throw new Error('not shown once');
    const id = await service.results.keepLater(who, once.token, AT);
    if (how === 'one') await service.results.removeOne(who, id, AT);
    else await service.choices.removeKept(who, AT);
    await expect(service.results.keepLater(who, once.token, AT)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await service.home.home(who, AT)).records).toEqual([]);
  }
});

it('who stops counting on another device while they finish, does not count', async () => {
  const who = await world.begun();
  // the other device, just before what counts is written
  const meanwhile: KeyStore = {
    ...world.keys,
    make: async (group, name) => {
      if (group === 'counted') await service.choices.stopCounting(who, AT);
      return world.keys.make(group, name);
    },
  };
  let name = '';
  const looking: KeyStore = { ...meanwhile, make: (group, one) => { name = one; return meanwhile.make(group, one); } };
  await done(who, { ...ONCE, count: {} }, serviceWith(looking));
  expect(await contributions()).toEqual([]);
  expect(await world.keys.find('counted', name)).toBeUndefined();
  expect((await service.myData.everything(who, AT))?.counted).toEqual([]);
});

it('who stops counting just before what counts is named, does not count', async () => {
  const who = await world.begun();
  let ready = false;
  const db = {
    ...world.test.db,
    asActor: (async (actor, work) => {
      const found = await world.test.db.asActor(actor, work);
      // after the choices were written, before the pseudonym is made
      if (!ready) {
        ready = true;
        await service.choices.stopCounting(who, AT);
      }
      return found;
    }) as typeof world.test.db.asActor,
  };
  const slow = checkInService({ ...world.deps, db, keys: keyring(['a secret of this test only']) });
  await done(who, { ...ONCE, count: {} }, slow);
  expect(ready).toBe(true);
  expect(await contributions()).toEqual([]);
});

it('what a figure was told of stays after withdrawing, also after the hourly work; the rest goes', async () => {
  const who = await world.begun();
  await done(who, { ...ONCE, count: {} });
  const [row] = await contributions();
  await world.test.owner.updateTable('contribution').set({ frozen_on: TODAY }).execute();
  const vault = await world.vaultOf(who);
  if (!vault) throw new Error('no vault');
  await takeBackContributions(world.deps, who, vault, TODAY);
  await vaultRound({ db: world.test.db, keyStore: world.keys }, TODAY);
  expect((await contributions()).map(({ id }) => id)).toEqual([row?.id]);
  await world.test.owner.updateTable('contribution').set({ frozen_on: null }).execute();
  await vaultRound({ db: world.test.db, keyStore: world.keys }, TODAY);
  expect(await contributions()).toEqual([]);
});

it('an instrument with a clinical cut-off that takes the place of one in a round is not put to that group', async () => {
  const who = await world.begun();
  const { test: { owner }, institutionId } = world;
  await owner.insertInto('round').values({
    institution_id: institutionId, id: randomUUID(), series: 'najaar', instrument: 'maandcheck',
    title: JSON.stringify({ nl: 'Najaar' }), units: [], years: [], opens_on: TODAY, closes_on: TODAY, minutes: 2,
    code: 'ronde123', in_class: false, invite: null, invited: null, made_at: AT,
  }).execute();
  const which = { ...MONTH, code: 'ronde123' };
  expect(await service.filling.filling(who, which, AT)).toMatchObject({ version: 0 });
  const decided = Object.fromEntries(['psychologist', 'protocol', 'follow-up', 'board', 'council'].map((key) => [key, {}]));
  await owner.insertInto('instrument').values({
    institution_id: institutionId, key: 'maandcheck', body: JSON.stringify({ ...maandcheck, clinical: true }), is_on: true,
    clinical: true, decided: JSON.stringify(decided), updated_at: AT,
  }).execute();
  expect(await service.filling.filling(who, which, AT)).toBe('no-round');
  expect(await service.filling.filling(who, MONTH, AT)).toMatchObject({ version: 0 });
});
