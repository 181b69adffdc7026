import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import { visitorAt } from '../../access/actor.ts';
import { readAsked } from './schemas.ts';
import { type FindService, findService } from './service.ts';

let test: TestDatabase;
let service: FindService;
let institution: string;
const now = new Date('2026-11-22T02:00:00Z');
const ask = (q: string) => service.find(institution, readAsked(new URLSearchParams({ q })), now);
const rows = async () => ({
  counts: await test.owner.selectFrom('question_count').selectAll().execute(),
  sent: await test.owner.selectFrom('sent_question').selectAll().execute(),
});

beforeAll(async () => {
  test = await testDatabase();
  institution = await addInstitution(test.owner);
  service = findService(test.db, randomUUID);
  const sleep = { name: { nl: 'Beter slapen' }, summary: { nl: 'Leer hoe je weer kunt slapen.' }, description: { nl: 'Een training over slaap.' } };
  await addInitiative(test.owner, institution, sleep, { id: '20000000-0000-4000-8000-000000000001' });
  await addInitiative(test.owner, institution, { ...sleep, name: { nl: 'Slaapbeleid' }, kind: 'policy' });
  await addInitiative(test.owner, institution, { ...sleep, name: { nl: 'Slaap nog niet klaar' }, published: false });
  await addInitiative(test.owner, institution, { ...sleep, name: { nl: 'Oude slaapgroep' }, status: 'ended' });
});
afterAll(() => test.close());

describe('what students find', () => {
  it('is published, of a kind one can use, and going on', async () => {
    expect((await ask('ik kan niet slapen')).offers.map(({ name }) => name.nl)).toEqual(['Beter slapen']);
  });

  it('is there as soon as it is added, and gone as soon as it is taken away', async () => {
    const id = await addInitiative(test.owner, institution, { name: { nl: 'Slaapcafé' }, summary: { nl: 'Praten over slapen.' } });
    expect((await ask('slapen')).offers.map((offer) => offer.id)).toContain(id);
    await test.owner.updateTable('initiative').set({ published: false, updated_at: new Date() }).where('id', '=', id).execute();
    expect((await ask('slapen')).offers.map((offer) => offer.id)).not.toContain(id);
  });

  it('says how long one waits as it was computed last, without anything else changing', async () => {
    const id = '20000000-0000-4000-8000-000000000001';
    const waiting = async () => (await ask('ik kan niet slapen')).offers.find((offer) => offer.id === id)?.waiting;
    const put = (days: number) => test.db.asActor({ acting: 'clock' }, async (tx) => {
      await tx.deleteFrom('offer_waiting').execute();
      await tx.insertInto('offer_waiting').values({
        institution_id: institution, initiative_id: id, from_days: 1, to_days: days, students: 12, computed_on: '2026-11-22',
      }).execute();
    });
    expect(await waiting()).toBeUndefined();
    await put(9);
    expect(await waiting()).toEqual({ fromDays: 1, toDays: 9, reportedOn: '2026-11-22' });
    await put(14);
    expect((await waiting())?.toDays).toBe(14);
  });

  it('stays within the institution', async () => {
    const elsewhere = await addInstitution(test.owner);
    expect((await service.find(elsewhere, readAsked(new URLSearchParams({ q: 'slapen' })), now)).offers).toEqual([]);
  });
});

describe('what is kept of a question', () => {
  it('is a theme and a month, and no words', async () => {
    const actor = visitorAt(institution);
    await service.countAsked(actor, await ask('ik kan niet slapen'), now);
    await service.countAsked(actor, await ask('hoe laat gaat de trein'), now);
    const { counts } = await rows();
    expect(counts).toEqual([
      { institution_id: institution, month: '2026-11-01', theme: 'fs-t.6.1', what: 'asked' },
      { institution_id: institution, month: '2026-11-01', theme: null, what: 'asked' },
    ]);
  });

  it('is nothing at all when the words show danger, also when they are sent along', async () => {
    const before = await rows();
    const actor = visitorAt(institution);
    const found = await ask('ik wil niet meer leven');
    expect(found.acute).toBeDefined();
    await service.countAsked(actor, found, now);
    await service.sendAlong(actor, 'ik wil niet meer leven', now);
    expect(await rows()).toEqual(before);
  });

  it('is the words and the day when a student sends them along', async () => {
    await service.sendAlong(visitorAt(institution), 'waar kan ik schaatsen lenen', now);
    expect((await rows()).sent).toMatchObject([{ question: 'waar kan ik schaatsen lenen', sent_on: '2026-11-22' }]);
  });
});
