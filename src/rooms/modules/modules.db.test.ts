import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AT, type CheckInWorld, checkInWorld, TODAY } from '../../../tests/support/check-in/world.ts';
import { addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { changed, EXAMPLE } from '../../core/modules/testing/example.ts';
import { allFields, asText } from '../../core/modules/values.ts';
import { removeEverything } from '../../platform/vault/everything.ts';
import { editionFrom, OURS } from '../../platform/modules/ours.ts';
import { modulesService, type ModulesService } from './service.ts';
import type { Typed } from './services/student.ts';

let world: CheckInWorld;
let service: ModulesService;
let coordinator: Actor;
let visitor: Actor;
const english = changed('Tot slot.', 'Finally.');
const edition = editionFrom({ nl: EXAMPLE, en: english })!;
const KEY = 'voorbeeld';
const EMPTY = asText({});
const typed = (step: number, values: Typed['values'], base = EMPTY, go: Typed['go'] = 'next'): Typed => ({ step, values, base, go });
const reader = (student: Actor) => ({ actor: student, student });
const kept = async (student: Actor) => (await service.student.one(reader(student), KEY)).notes;
const openTo = async (key: string) => service.student.one({ actor: visitor }, key).then(() => true, (error: { kind?: string }) => error.kind);
const latest = async (key: string) => (await service.keeper.one(coordinator, key)).module;
const when = async (key: string) => ({ after: (await latest(key)).version, at: AT });

beforeAll(async () => {
  world = await checkInWorld();
  service = modulesService({ db: world.test.db, keyStore: world.keys, offersFor: async () => [] });
  coordinator = { ...world.as('coordinator', (await world.student()).personId as string), acting: 'coordinator' };
  visitor = { acting: 'visitor', institutionId: world.institutionId };
  await service.keeper.save(coordinator, { edition, owner: 'Team Bedacht' }, { after: 0, at: AT });
});
afterAll(() => world.close());

describe('what a student writes in an exercise', () => {
  it('is found back where they were, sealed, and gone after 24 months', async () => {
    const sam = await world.begun();
    expect(await service.student.keep(sam, KEY, typed(1, { wat: 'Kwakzalversoep koken', hoe: 4 }), TODAY)).toEqual({ kind: 'kept' });
    expect(await kept(sam)).toEqual({ key: KEY, edition: edition.edition, values: { wat: 'Kwakzalversoep koken', hoe: 4 }, step: 2 });
    const rows = await world.test.owner.selectFrom('vault_item').selectAll().where('kind', '=', 'module').execute();
    expect(rows.map(({ gone_on }) => gone_on)).toEqual(['2028-11-26']);
    expect(JSON.stringify(rows)).not.toMatch(/Kwakzalver|voorbeeld/);
  });

  it('is not there for another student, the coordinator or a visitor', async () => {
    const [sam, alex] = [await world.begun(), await world.begun()];
    await service.student.keep(sam, KEY, typed(1, { wat: 'van mij' }), TODAY);
    expect(await kept(alex)).toBeUndefined();
    expect((await service.student.list(reader(alex))).notes).toEqual([]);
    for (const actor of [coordinator, visitor, world.as('administrator', alex.personId as string)]) {
      expect(await service.student.one({ actor }, KEY)).not.toHaveProperty('notes');
      const rows = world.test.db.asActor(actor, (tx) => tx.selectFrom('vault_item').select('sealed').execute());
      expect(await rows.catch((error: { code?: string }) => error.code)).toEqual(actor.acting === 'member' ? [] : '42501');
    }
  });

  it('goes on with the next step, or the same one when it was not all filled in, and never asks for anything', async () => {
    const sam = await world.begun();
    const step = async (one: Typed) => {
      await service.student.keep(sam, KEY, one, TODAY);
      return (await kept(sam))?.step;
    };
    expect(await step(typed(1, {}, EMPTY, 'stop'))).toBe(1);
    expect(await step(typed(1, { wat: 'a', hoe: 0 }, EMPTY, 'stop'))).toBe(2);
    expect(await step(typed(2, {}))).toBe(3);
    expect(await step(typed(3, {}, EMPTY, 'back'))).toBe(2);
    expect(await step(typed(3, { plan: 'b' }))).toBe(4);
    expect((await kept(sam))?.values).toEqual({ wat: 'a', hoe: 0, plan: 'b' });
  });

  it('on two devices is not written over: the second is told, and keeps what was typed', async () => {
    const sam = await world.begun();
    await service.student.keep(sam, KEY, typed(1, { wat: 'op mijn telefoon' }), TODAY);
    expect(await service.student.keep(sam, KEY, typed(1, { wat: 'op mijn laptop' }), TODAY)).toMatchObject({ kind: 'conflict', notes: { values: { wat: 'op mijn telefoon' } } });
    // the same words, or another step, are no conflict
    expect(await service.student.keep(sam, KEY, typed(1, { wat: 'op mijn telefoon' }), TODAY)).toEqual({ kind: 'kept' });
    expect(await service.student.keep(sam, KEY, typed(2, { keus: 'Die' }), TODAY)).toEqual({ kind: 'kept' });
    expect(await service.student.keep(sam, KEY, typed(1, { wat: 'op mijn laptop' }, asText({ wat: 'op mijn telefoon' })), TODAY)).toEqual({ kind: 'kept' });
    expect((await kept(sam))?.values).toEqual({ wat: 'op mijn laptop', keus: 'Die' });
  });

  it('of two devices that begin at the same moment loses nothing', async () => {
    const sam = await world.begun();
    const done = await Promise.all([typed(1, { wat: 'een' }), typed(2, { keus: 'Die' }), typed(3, { plan: 'drie' })]
      .map((one) => service.student.keep(sam, KEY, one, TODAY)));
    expect(done).toEqual([{ kind: 'kept' }, { kind: 'kept' }, { kind: 'kept' }]);
    expect((await kept(sam))?.values).toEqual({ wat: 'een', keus: 'Die', plan: 'drie' });
  });

  it('is gone when they throw it away, and with everything else of theirs; of one exercise only the one', async () => {
    const sam = await world.begun();
    await service.student.keep(sam, KEY, typed(1, { wat: 'weg' }), TODAY);
    await service.student.keep(sam, 'slaap', typed(1, { moe: 3 }), TODAY);
    expect(await service.student.forget(sam, KEY)).toBe(true);
    expect(await kept(sam)).toBeUndefined();
    expect((await service.student.list(reader(sam))).notes.map(({ key }) => key)).toEqual(['slaap']);
    await removeEverything(world.deps, sam, TODAY);
    expect((await service.student.list(reader(sam))).notes).toEqual([]);
    expect(await service.student.forget(sam, 'slaap')).toBe(false);
  });

  it('is not kept for who has no vault, waits for a parent, or where the check-in is off', async () => {
    const [nobody, young, sam] = [await world.student(), await world.begun(true), await world.begun()];
    const may = async (who: Actor) => [(await service.student.one(reader(who), KEY)).may, await service.student.keep(who, KEY, typed(1, { wat: 'x' }), TODAY)];
    expect(await may(nobody)).toEqual(['begin', { kind: 'closed', may: 'begin' }]);
    expect(await may(young)).toEqual(['parent', { kind: 'closed', may: 'parent' }]);
    await world.test.owner.updateTable('check_in_setting').set({ is_on: false }).where('institution_id', '=', world.institutionId).execute();
    expect(await may(sam)).toEqual(['off', { kind: 'closed', may: 'off' }]);
    await world.test.owner.updateTable('check_in_setting').set({ is_on: true }).where('institution_id', '=', world.institutionId).execute();
    expect((await service.student.one({ actor: visitor }, KEY)).may).toBe('visitor');
  });

  it('at an address that is no step is not found', async () => {
    const sam = await world.begun();
    await expect(service.student.keep(sam, KEY, typed(4, {}), TODAY)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(service.student.keep(sam, 'bestaat-niet', typed(1, {}), TODAY)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('an exercise that has to be approved', () => {
  const approval = (which: string) => ({ by: 'Paula Psychotest', as: 'psycholoog', on: TODAY, edition: which });

  it('is as if it were not there until somebody approved exactly these words', async () => {
    const sam = await world.begun();
    const listed = async () => (await service.student.list({ actor: visitor })).modules.some(({ key }) => key === 'somberheid');
    expect([await openTo('somberheid'), await listed()]).toEqual(['not-found', false]);
    await expect(service.student.keep(sam, 'somberheid', typed(1, {}), TODAY)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await service.keeper.approve(coordinator, 'somberheid', approval('other words'), await when('somberheid'))).toBe(false);
    const { edition: ours } = await latest('somberheid');
    expect(await service.keeper.approve(coordinator, 'somberheid', approval(ours), await when('somberheid'))).toBe(true);
    expect([await openTo('somberheid'), await listed()]).toEqual([true, true]);
  });

  it('waits again after a change of the text, also when the text says that it needs none; back to ours it is approved still', async () => {
    const { texts } = OURS.find(({ pair }) => pair.nl.key === 'somberheid')!;
    const other = editionFrom({ nl: texts.nl.replace('approval: yes', 'approval: no'), en: texts.en.replace('approval: yes', 'approval: no') })!;
    expect(await service.keeper.save(coordinator, { edition: other, owner: 'Team Bedacht' }, await when('somberheid'))).toBe(true);
    expect(await openTo('somberheid')).toBe('not-found');
    expect(await service.keeper.back(coordinator, 'somberheid', await when('somberheid'))).toBe(true);
    expect(await openTo('somberheid')).toBe(true);
  });

  it('is nothing to approve where none is needed', async () => {
    await expect(service.keeper.approve(coordinator, 'slaap', approval('x'), { after: 0, at: AT })).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('the exercises of an institution', () => {
  it('are ours until a text of their own is saved, and ours again after that; every version stays', async () => {
    const { texts } = OURS.find(({ pair }) => pair.nl.key === 'plannen')!;
    const own = editionFrom({ ...texts, nl: texts.nl.replace(/^title: .*$/m, 'title: Onze planning') })!;
    expect(await service.keeper.save(coordinator, { edition: own, owner: 'Team Bedacht' }, { after: 0, at: AT })).toBe(true);
    expect(await service.keeper.save(coordinator, { edition: own, owner: 'Te laat' }, { after: 0, at: AT })).toBe(false);
    expect((await service.student.one({ actor: visitor }, 'plannen')).module.pair.nl.title).toBe('Onze planning');
    expect(await service.keeper.back(coordinator, 'plannen', { after: 1, at: AT })).toBe(true);
    expect((await service.student.one({ actor: visitor }, 'plannen')).module).toMatchObject({ own: false, texts });
    expect((await service.keeper.one(coordinator, 'plannen')).history.map(({ version, owner }) => [version, owner])).toEqual([[2, 'Samenhang'], [1, 'Team Bedacht']]);
  });

  it('can be switched off and on with their text; what students wrote stays theirs', async () => {
    const sam = await world.begun();
    await service.student.keep(sam, KEY, typed(1, { wat: 'blijft' }), TODAY);
    expect(await service.keeper.switch(coordinator, KEY, false, await when(KEY))).toBe(true);
    expect(await openTo(KEY)).toBe('not-found');
    expect(await service.keeper.switch(coordinator, KEY, true, await when(KEY))).toBe(true);
    expect((await kept(sam))?.values).toEqual({ wat: 'blijft' });
    expect(await service.keeper.switch(coordinator, KEY, false, { after: 1, at: AT })).toBe(false);
  });

  it('are kept by who coordinates the whole only', async () => {
    const ofUnit: Actor = { ...coordinator, unitIds: [await addUnit(world.test.owner, world.institutionId)] };
    await expect(service.keeper.all(ofUnit)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.keeper.save({ ...coordinator, acting: 'member', role: 'guide' }, { edition, owner: 'x' }, await when(KEY))).rejects.toMatchObject({ code: '42501' });
  });

  it('of ours are all there, with one added', async () => {
    const all = await service.keeper.all(coordinator);
    expect(all.map(({ key }) => key)).toEqual([...OURS.map(({ pair }) => pair.nl.key), KEY]);
    expect(all.every(({ pair }) => allFields(pair.nl).length > 0)).toBe(true);
  });
});
