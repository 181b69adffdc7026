import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addGrant, addInitiative, addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { addDays, dayOf } from '../../core/time/days.ts';
import { keyring } from '../../platform/crypto/keyring.ts';
import { mailer } from '../../platform/mail/mailer.ts';
import { type PlanService, planService } from './service.ts';
import type { ActionWrite } from './types.ts';

let test: TestDatabase;
let smtp: SMTPServer;
let service: PlanService;
let makeService: (url?: string) => PlanService;
let [institution, other, unit, beside, person] = ['', '', '', '', ''];
let coordinator: Actor;
let ofUnit: Actor;
let executive: Actor;
const letters: string[] = [];
const logged: unknown[] = [];
const now = new Date('2026-11-26T10:00:00Z');
const today = dayOf(now);
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
/** soft line breaks of quoted-printable taken out, as a mail program does */
const readable = (raw: string) => raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');

beforeAll(async () => {
  test = await testDatabase();
  [institution, other] = [await addInstitution(test.owner, { key: 'plan' }), await addInstitution(test.owner)];
  [unit, beside] = [await addUnit(test.owner, institution), await addUnit(test.owner, institution)];
  person = await addPerson(test.owner, institution, { affiliation: 'employee' });
  coordinator = { acting: 'coordinator', role: 'coordinator', institutionId: institution, personId: person };
  ofUnit = { ...coordinator, unitIds: [unit] };
  executive = { acting: 'member', role: 'executive', institutionId: institution, personId: randomUUID() };
  smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        letters.push(readable(Buffer.concat(parts).toString('utf8')));
        done();
      });
    },
  });
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
  const { port } = smtp.server.address() as AddressInfo;
  makeService = (url = `smtp://127.0.0.1:${port}`) => planService({
    db: test.db, keys: keyring(['k'.repeat(32)]), mailer: mailer(url, 'Samenhang <samenhang@school.example>'), ids: randomUUID,
    log: (entry) => logged.push(entry), baseUrl: new URL('https://welzijn.school.example'),
  });
  service = makeService();
});
beforeEach(async () => {
  letters.length = 0;
  await test.owner.deleteFrom('plan_action').execute();
});
afterAll(async () => {
  await new Promise<void>((closed) => smtp.close(closed));
  await test.close();
});

const write = (title: string, change: Partial<ActionWrite> = {}): ActionWrite =>
  ({ title, note: '', ownerName: 'Kim Voorbeeld', ownerEmail: 'kim@bedacht.example', dueOn: addDays(today, 5), afterIds: [], ...change });
const add = (title: string, change: Partial<ActionWrite> = {}, actor = coordinator) => service.add(actor, write(title, change), now);
const seen = (id: string, version = 1) => ({ id, version, at: now });

describe('the plan', () => {
  it('is read with what it is linked to, by who works on policy, without a mail address', async () => {
    const initiative = await addInitiative(test.owner, institution, { name: { nl: 'Huiskamer Bedacht' } });
    await add('Zet bankjes neer', { initiativeId: initiative, cents: 12_550 });
    const read = await service.read(executive);
    expect(read.initiatives.map(({ body }) => body.name.nl)).toEqual(['Huiskamer Bedacht']);
    expect(read.actions[0]).toMatchObject({ title: 'Zet bankjes neer', cents: 12_550, mine: false });
    expect(JSON.stringify(read)).not.toContain('bedacht.example');
    expect((await service.read({ ...coordinator, institutionId: other })).actions).toEqual([]);
  });

  it('of another unit can be read and not changed, also when it is asked for by its id', async () => {
    const theirs = await add('Van ernaast', { unitId: beside });
    const whole = await add('Van allen');
    expect((await service.read(ofUnit)).actions.map(({ mine }) => mine)).toEqual([false, false]);
    for (const id of [theirs, whole]) {
      await expect(service.stand(ofUnit, seen(id), { state: 'done', on: today })).rejects.toMatchObject({ kind: 'not-allowed' });
      await expect(service.change(ofUnit, seen(id), write('Gekaapt', { unitId: unit }))).rejects.toBeDefined();
    }
    await expect(add('Voor ernaast', { unitId: beside }, ofUnit)).rejects.toMatchObject({ code: '42501' });
    const own = await add('Van ons', { unitId: unit }, ofUnit);
    await expect(service.change(ofUnit, seen(own), write('Weggegeven', { unitId: beside }))).rejects.toMatchObject({ code: '42501' });
    expect((await service.read(coordinator)).actions.map(({ title, state }) => [title, state]).sort())
      .toEqual([['Van allen', 'planned'], ['Van ernaast', 'planned'], ['Van ons', 'planned']]);
  });

  it('is done with one press, once: who looked at an older version is told', async () => {
    const id = await add('Bel de gemeente');
    await service.stand(coordinator, seen(id), { state: 'done', on: today });
    expect((await service.one(coordinator, id)).action).toMatchObject({ state: 'done', done_on: today, version: 2 });
    await expect(service.stand(coordinator, seen(id), { state: 'dropped' })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.change(coordinator, seen(id), write('Bel niet'))).rejects.toMatchObject({ kind: 'conflict' });
    await service.stand(coordinator, seen(id, 2), { state: 'planned' });
    expect((await service.one(coordinator, id)).action).toMatchObject({ state: 'planned', done_on: null });
  });

  it('never goes round in a circle, and says which', async () => {
    const first = await add('Eerst');
    const second = await add('Dan', { afterIds: [first] });
    expect(await service.change(coordinator, seen(first), write('Eerst', { afterIds: [second] }))).toEqual(['Eerst', 'Dan', 'Eerst']);
    expect((await service.one(coordinator, first)).action.after_ids).toEqual([]);
  });
});

describe('the year', () => {
  it('has money that ends for who may see money, and not for the council', async () => {
    await test.owner.insertInto('money_source').values({
      institution_id: institution, id: randomUUID(), kind: 'temporary', name: 'Tijdelijk Bedacht', until_on: '2027-01-31', updated_at: now,
    }).execute();
    const names = async (actor: Actor) => (await service.calendar(actor, [2026])).money.map(({ name }) => name);
    expect(await names(coordinator)).toEqual(['Tijdelijk Bedacht']);
    expect(await names({ ...executive, role: 'representative' })).toEqual([]);
    expect((await service.calendar(coordinator, [2024])).money).toEqual([]);
  });
});

describe('the address of an own calendar', () => {
  it('opens as long as the role is held, and not with another name, place or role', async () => {
    expect(await service.feedCode(institution, person)).toBeUndefined();
    const grant = await addGrant(test.owner, institution, person, { role: 'coordinator', unit_id: unit, granted_at: new Date('2026-01-01T10:00:00Z') });
    const code = await service.feedCode(institution, person) ?? '';
    expect(await service.feedActor(institution, code)).toEqual({ ...coordinator, unitIds: [unit] });
    expect(await service.feedActor(other, code)).toBeUndefined();
    for (const wrong of ['', person, `${person}.`, `${person}.x`, code.slice(0, -1), `${randomUUID()}.${code.split('.')[1]}`, `x.${code}`]) {
      expect(await service.feedActor(institution, wrong)).toBeUndefined();
    }
    await test.owner.deleteFrom('role_grant').where('id', '=', grant).execute();
    expect(await service.feedActor(institution, code)).toBeUndefined();
    await addGrant(test.owner, institution, person, { role: 'coordinator', granted_at: new Date('2026-11-01T10:00:00Z') });
    expect(await service.feedActor(institution, code)).toBeUndefined();
    expect(await service.feedActor(institution, await service.feedCode(institution, person) ?? '')).toEqual(coordinator);
  });
});

describe('reminders (PLAN-6)', () => {
  it('are one mail for all that somebody does, in both languages, also when two rounds run at a time', async () => {
    await add('Zet bankjes neer');
    await add('Bel de gemeente', { dueOn: addDays(today, -3), ownerEmail: 'Kim@bedacht.example' });
    await add('Nog lang niet', { dueOn: addDays(today, 15) });
    await add('Zonder adres', { ownerEmail: undefined });
    await add('Gedaan').then((id) => service.stand(coordinator, seen(id), { state: 'done', on: today }));
    await Promise.all([service.round(now), makeService().round(now)]);
    await service.round(now);
    // two rounds at a time may share the lines between them, but no line comes twice
    const all = letters.join('\n');
    expect([letters.length <= 2, all.match(/- Zet bankjes neer \(klaar/g)?.length, all.match(/- Bel de gemeente \(was due/g)?.length]).toEqual([true, 1, 1]);
    expect(all).not.toMatch(/Nog lang niet|Zonder adres|Gedaan/);
    expect(letters[0]).toMatch(/^Subject: Wil je hier naar kijken\? \/ Would you have a look at this\?\r$/m);
    expect(letters[0]).toContain('https://welzijn.school.example/plan/beleid/plan');
  });

  it('come again when it is late, a week apart, and then no more', async () => {
    await add('Zet bankjes neer');
    for (let days = 0; days <= 40; days += 1) await service.round(later(days));
    expect(letters.map((letter) => /stond voor/.test(letter))).toEqual([false, true]);
  });

  it('are tried again after a mail that failed', async () => {
    await add('Zet bankjes neer');
    await makeService('smtp://127.0.0.1:1').round(now);
    expect(logged.at(-1)).toMatchObject({ event: 'plan.mail-failed' });
    await service.round(now);
    expect(letters).toHaveLength(1);
  });
});
