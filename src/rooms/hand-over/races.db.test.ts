import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { ALL, AT, handOverWorld, type HandOverWorld, later, WORDS } from '../../../tests/support/hand-over/world.ts';
import { backup } from '../../platform/database/backup/backup.ts';
import { restore } from '../../platform/database/backup/restore.ts';
import { whatIsAlive } from '../../platform/vault/alive.ts';
import { readReply } from './schemas.ts';

let world: HandOverWorld;
beforeAll(async () => { world = await handOverWorld(); });
afterAll(() => world.close());

describe('what is gone stays gone', () => {
  it('also when the receiver still answers from a page that was open, and last night is restored', async () => {
    const { test, service, dean, deanery, keys, folder } = world;
    const student = await world.student();
    const id = await world.sent(student, deanery);
    await service.receiver.open(dean, id, AT);
    const file = join(folder, 'stale.gz');
    await backup(test.db, file);
    await service.student.stop(student, id, AT);
    for (const write of [
      () => service.receiver.accept(dean, id, { answer: 'Kom langs' }, AT), () => service.receiver.reply(dean, id, { answer: 'Kom langs' }, AT),
      () => service.receiver.decline(dean, id, { reason: 'Kan niet' }, AT),
    ]) await expect(write()).rejects.toMatchObject({ kind: 'conflict' });
    expect(await keys.find(id, 'answer')).toBeUndefined();
    const target = await testDatabase();
    await restore(target.db, file, await whatIsAlive(keys));
    expect(await target.owner.selectFrom('hand_over').select('id').where('id', '=', id).execute()).toEqual([]);
    await target.close();
  });

  it('also when its student presses twice, and what the second press did not finish', async () => {
    const { service, deanery, keys } = world;
    const student = await world.student();
    const id = await world.sent(student, deanery);
    const again = { initiativeId: deanery, texts: WORDS, yes: ALL, steps: false };
    const pressed = await Promise.allSettled([
      service.student.stop(student, id, AT), service.student.stop(student, id, AT), service.student.answer(student, id, { back: 'Nog iets' }, AT),
      service.student.consent(student, id, again, AT),
    ]);
    expect(pressed[0].status === 'fulfilled' || pressed[1].status === 'fulfilled').toBe(true);
    expect((await keys.groups('life'))?.has(id)).toBe(false);
    expect(await keys.find(id, 'question')).toBeUndefined();
  });

  it('a receiver and a student at the same moment leave no word behind', async () => {
    const { test, service, deanery, dean, keys } = world;
    for (let n = 0; n < 8; n++) {
      const student = await world.student();
      const id = await world.sent(student, deanery);
      await Promise.allSettled([
        service.receiver.reply(dean, id, { answer: 'Kom langs' }, AT), service.student.stop(student, id, AT), service.receiver.accept(dean, id, {}, AT),
      ]);
      const [row] = await test.owner.selectFrom('hand_over').select('state').where('id', '=', id).execute();
      const texts = await test.owner.selectFrom('hand_over_text').select('item').where('hand_over_id', '=', id).execute();
      const key = await keys.find(id, 'answer');
      expect([row?.state, texts, key]).toEqual(['withdrawn', [], undefined]);
    }
  });
});

describe('nothing is lost by accident', () => {
  it('when sending is refused because somebody else reads it by now: the words of a no are still there', async () => {
    const { test, service, deanery, dean, psychologist, institutionId } = world;
    const student = await world.student();
    const id = await service.student.begin(student, deanery, WORDS, AT);
    await service.student.consent(student, id, { initiativeId: deanery, texts: WORDS, yes: ['question'], steps: false }, AT);
    const member = (who: typeof dean) => ({ institution_id: institutionId, initiative_id: deanery, person_id: who.personId as string, name: 'Bo' });
    await test.owner.deleteFrom('reception_member').where('initiative_id', '=', deanery).execute();
    await test.owner.insertInto('reception_member').values(member(psychologist)).execute();
    await expect(service.student.send(student, id, AT)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await service.student.one(student, id)).texts.tried?.text).toBe(WORDS.tried);
    await test.owner.deleteFrom('reception_member').where('initiative_id', '=', deanery).execute();
    await test.owner.insertInto('reception_member').values(member(dean)).execute();
  });

  it('when a guide throws a draft away at the moment that its student opens it', async () => {
    const { service, deanery, guide } = world;
    for (let n = 0; n < 6; n++) {
      const student = await world.student();
      const id = await service.guide.begin(guide, 'Gijs', { initiativeId: deanery, texts: WORDS }, AT);
      const { code } = await service.guide.waiting(guide, id);
      const [opened] = await Promise.allSettled([service.guide.open(student, id, code, AT), service.guide.remove(guide, id)]);
      if (opened.status === 'fulfilled') expect((await service.student.one(student, id)).texts.question?.text).toBe(WORDS.question);
    }
  });

  it('when the hourly work looks at the keys while somebody begins', async () => {
    const { service, deanery, keys } = world;
    const student = await world.student();
    let id = '';
    const { groups } = keys;
    Object.assign(keys, { groups: async (name: string) => {
      const alive = await groups(name);
      id = await service.student.begin(student, deanery, WORDS, AT);
      return alive;
    } });
    await service.round(AT);
    Object.assign(keys, { groups });
    expect((await service.student.one(student, id)).texts.question?.text).toBe(WORDS.question);
  });

  it('and a draft that could not be begun leaves no key behind', async () => {
    const before = (await world.keys.groups('life'))?.size;
    await expect(world.service.student.begin(await world.student(), '00000000-0000-4000-8000-000000000000', WORDS, AT)).rejects.toMatchObject({ code: '23503' });
    expect((await world.keys.groups('life'))?.size).toBe(before);
  });
});

it('days that do not exist, or too many of them, are refused before anybody has to read them', () => {
  const form = (...dates: string[]) => new URLSearchParams(dates.map((date) => ['date', date]));
  const now = later(0).toISOString().slice(0, 16);
  for (const date of ['2099-99-99T99:99', '2099-02-30T10:00', '2099-01-01T24:30']) expect(readReply(form(date), now).wrong, date).toHaveLength(1);
  expect(readReply(form('2099-02-28T10:00'), now).wrong).toEqual([]);
  expect(readReply(form(...Array.from({ length: 4000 }, (_, n) => `2099-01-01T10:0${n % 10}`)), now).value.dates.length).toBeLessThanOrEqual(3);
});
