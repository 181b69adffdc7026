import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../access/roles.ts';
import { RULES } from '../../../core/advice/rules/index.ts';
import { keyOf } from '../../../core/advice/advice.ts';
import { OWN } from '../../../core/instruments/own/index.ts';
import { scoresOf } from '../../../core/instruments/score.ts';
import type { Answers } from '../../../core/instruments/types.ts';
import { addContent } from '../../../platform/content/content.ts';
import { readChoices } from '../../../platform/vault/choices.ts';
import { addItem } from '../../../platform/vault/items.ts';
import type { Vault } from '../../../platform/vault/vault.ts';
import { AT, type CheckInWorld, checkInWorld, TODAY } from '../../../../tests/support/check-in/world.ts';
import { addPerson } from '../../../../tests/support/factories.ts';
import { resultService, type ResultService } from './service.ts';
import type { OfferCard } from './types.ts';

const good = { sleep: 4, eating: 4, body: 4, stress: 4, energy: 4, people: 4 };
const maandcheck = OWN.find(({ key }) => key === 'maandcheck')!;
const offer = (id: string): OfferCard => ({ id, name: { nl: id }, summary: { nl: id }, join: { nl: id }, soon: 'Meteen' });

let world: CheckInWorld;
let service: ResultService;
let asked: string[][];
beforeAll(async () => {
  world = await checkInWorld();
  service = resultService({
    ...world.deps,
    offersFor: async (_, { themes }) => { asked.push([...themes]); return ['a', 'b', 'c'].map(offer); },
  });
});
afterAll(() => world.close());

async function keep(who: Actor, on: string, answers: Answers, instrument = 'maandcheck', edition = '1'): Promise<string> {
  const id = randomUUID();
  const vault = await world.vaultOf(who) as Vault;
  const value = { instrument, edition, on, answers, scores: scoresOf(maandcheck, answers) };
  await world.test.db.asActor(who, (tx) => addItem(tx, vault, 'record', { id, value, goneOn: '2028-01-01' }));
  return id;
}
const read = (who: Actor, id: string, using = service) => { asked = []; return using.one(who, id, 'nl', AT); };
const ruleIds = (found: Awaited<ReturnType<typeof read>>) => found.around?.advice.map(({ rule }) => rule.id);

describe('what came of a check-in', () => {
  it('is read with what was kept before, of the same edition, and with two offers beside an advice', async () => {
    const who = await world.begun();
    await keep(who, '2026-10-01', { ...good, sleep: 3 });
    await keep(who, '2026-09-01', { ...good, sleep: 2 });
    await keep(who, '2026-08-01', good, 'maandcheck', '0');
    await keep(who, '2026-12-01', good);
    const found = await read(who, await keep(who, TODAY, { ...good, sleep: 2 }));
    expect(found.around?.earlier.map(({ on }) => on)).toEqual(['2026-09-01', '2026-10-01']);
    expect(ruleIds(found)).toEqual(['ADVICE-1', 'ADVICE-2']);
    expect(asked).toEqual([['fs-t.6.1']]);
    expect([...found.around?.offers ?? []].map(([key, offers]) => [key, offers.length])).toEqual([[keyOf(RULES[1]!), 2]]);
  });

  it('is not there for another student, for staff, or when there is no vault', async () => {
    const who = await world.begun();
    const id = await keep(who, TODAY, good);
    const coordinator: Actor = { ...world.as('coordinator', await addPerson(world.test.owner, world.institutionId)), acting: 'coordinator' };
    const guide = world.as('guide', await addPerson(world.test.owner, world.institutionId));
    for (const other of [await world.begun(), await world.student(), guide]) await expect(read(other, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(read(coordinator, id)).rejects.toThrow();
    await expect(read(who, randomUUID())).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('stays to be read when the institution no longer has the instrument', async () => {
    const who = await world.begun();
    const found = await read(who, await keep(who, TODAY, good, 'weg'));
    expect(found.instrument).toBeUndefined();
    expect(found.record.answers).toEqual(good);
  });
});

describe('advice that is not for me', () => {
  it('stays away from then on, can be taken back, and stands in the own vault', async () => {
    const who = await world.begun();
    const id = await keep(who, TODAY, { ...good, sleep: 2 });
    const key = keyOf(RULES[0]!);
    await service.notForMe(who, key, false);
    await service.notForMe(who, key, false);
    const without = await read(who, id);
    expect(ruleIds(without)).toEqual(['ADVICE-2']);
    expect(without.around?.aside.map((one) => one.key)).toEqual([key]);
    const vault = await world.vaultOf(who) as Vault;
    expect((await world.test.db.asActor(who, (tx) => readChoices(tx, vault))).notForMe).toEqual([key]);
    await service.notForMe(who, key, true);
    expect(ruleIds(await read(who, id))).toEqual(['ADVICE-1', 'ADVICE-2']);
  });

  it.each(['', 'x'.repeat(5000), 'ADVICE-1 module <b>', 'ADVICE-1 elders slaap'])('keeps nothing that cannot be advice: %#', async (key) => {
    const who = await world.begun();
    await service.notForMe(who, key, false);
    const vault = await world.vaultOf(who) as Vault;
    expect((await world.test.db.asActor(who, (tx) => readChoices(tx, vault))).notForMe).toBeUndefined();
  });

  it('does nothing for who has no vault', async () => {
    await expect(service.notForMe(await world.student(), keyOf(RULES[0]!), false)).resolves.toBeUndefined();
  });
});

describe('rules of the institution', () => {
  it('switch advice off, and an exercise that is not published is not advised', async () => {
    const who = await world.begun();
    const id = await keep(who, TODAY, { ...good, sleep: 2, stress: 2 });
    const coordinator: Actor = { acting: 'coordinator', institutionId: world.institutionId, role: 'coordinator', personId: await addPerson(world.test.owner, world.institutionId) };
    await world.test.db.asActor(coordinator, (tx) => addContent(tx, coordinator, { kind: 'advice', key: 'advice-2', shown: false, owner: 'Bo' }, 0, AT));
    expect(ruleIds(await read(who, id))).toEqual(['ADVICE-1', 'ADVICE-5', 'ADVICE-6']);
    const fewer = resultService({ ...world.deps, offersFor: async () => [], modulesHere: async () => new Set(['stress-en-druk']) });
    expect(ruleIds(await read(who, id, fewer))).toEqual(['ADVICE-5', 'ADVICE-6']);
  });
});
