import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { addDays, dayOf } from '../../core/time/days.ts';
import { keyring } from '../../platform/crypto/keyring.ts';
import { mailer } from '../../platform/mail/mailer.ts';
import { type PartnersService, partnersService } from './service.ts';
import type { PartnerInput } from './types.ts';

let test: TestDatabase;
let smtp: SMTPServer;
let service: PartnersService;
let makeService: (url?: string) => PartnersService;
let institution: string;
let coordinator: Actor;
const letters: string[] = [];
const logged: unknown[] = [];
const today = new Date('2026-11-22T10:00:00Z');
const later = (days: number) => new Date(today.getTime() + days * 86_400_000);
const day = (days: number) => addDays(dayOf(today), days);
/** soft line breaks of quoted-printable taken out, as a mail program does */
const readable = (raw: string) => raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');
const about = (name: string) => letters.filter((letter) => letter.includes(name));
const tokenIn = (letter: string | undefined) => new URL(/https:\/\/\S+\/partner\/\S+/.exec(letter ?? '')?.[0] ?? '').searchParams.get('k') ?? '';

beforeAll(async () => {
  test = await testDatabase();
  institution = await addInstitution(test.owner, { key: 'keten' });
  coordinator = { acting: 'coordinator', role: 'coordinator', institutionId: institution, personId: randomUUID() };
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
  makeService = (url = `smtp://127.0.0.1:${port}`) => partnersService({
    db: test.db, keys: keyring(['k'.repeat(32)]), mailer: mailer(url, 'Samenhang <samenhang@school.example>'),
    log: (entry) => logged.push(entry), ids: randomUUID, baseUrl: new URL('https://welzijn.school.example'),
  });
  service = makeService();
});
beforeEach(async () => {
  letters.length = 0;
  await test.owner.updateTable('partner').set({ published: false }).execute();
});
afterAll(async () => {
  await new Promise<void>((closed) => smtp.close(closed));
  await test.close();
});

const input = (name: string, change: Partial<PartnerInput> = {}): PartnerInput => ({
  published: true, body: { name: { nl: name, en: `${name} EN` }, levels: [4], place: 'outside' },
  words: { summary: { nl: 'Praten.' }, how: { nl: 'Bel.' } }, email: 'balie@bedacht.example', ...change,
});
const stateOf = (id: string) => test.owner.selectFrom('partner').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('asking partners', () => {
  it('mails whoever is on the map, in both languages, once, also when two rounds run at a time', async () => {
    await service.add(coordinator, input('Wijkteam Bedacht'), today);
    await service.add(coordinator, input('Nog Niet Bedacht', { published: false }), today);
    await service.add(coordinator, input('Zonder Adres Bedacht', { email: undefined }), today);
    await Promise.all([service.round(today), service.round(today)]);
    await service.round(later(1));
    expect(about('Wijkteam Bedacht')).toHaveLength(1);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatch(/^To: balie@bedacht.example/m);
    expect(letters[0]).toMatch(/^Subject: Klopt dit nog\? \/ Does this still hold\?\r$/m);
    expect(letters[0]).toContain('Wijkteam Bedacht EN');
  });

  it('asks once more after three weeks, then waits; and an answer is worth ninety days', async () => {
    const id = await service.add(coordinator, input('Stille Bedacht'), today);
    for (const days of [0, 20, 21, 42, 100]) await service.round(later(days));
    expect(about('Stille Bedacht')).toHaveLength(2);
    const { version } = await stateOf(id);
    await service.answer(institution, { id, version }, { words: { summary: { nl: 'Ja.' }, how: { nl: 'Bel.' } }, capacity: { state: 'open' } }, later(101));
    for (const days of [111, 132, 190]) await service.round(later(days));
    expect(about('Stille Bedacht')).toHaveLength(2);
    await service.round(later(191));
    expect(about('Stille Bedacht')).toHaveLength(3);
  });

  it('tries again when a mail could not be sent, and says so without the address', async () => {
    const id = await service.add(coordinator, input('Onbereikbaar Bedacht'), today);
    await makeService('smtp://127.0.0.1:1').round(today);
    expect(await stateOf(id)).toMatchObject({ asked_on: null, asked_times: 0 });
    expect(logged).toEqual([expect.objectContaining({ event: 'partners.mail-failed', id })]);
    await service.round(today);
    expect(about('Onbereikbaar Bedacht')).toHaveLength(1);
  });

  it('asks at once for a coordinator, also what is not on the map yet, and not twice a day', async () => {
    const id = await service.add(coordinator, input('Nu Bedacht', { published: false }), today);
    expect(await service.askNow(coordinator, id, today)).toBe('asked');
    expect(await service.askNow(coordinator, id, today)).toBe('already');
    expect(about('Nu Bedacht')).toHaveLength(1);
    const silent = await service.add(coordinator, input('Adresloos', { email: undefined }), today);
    expect(await service.askNow(coordinator, silent, today)).toBe('no-address');
    await expect(service.askNow({ ...coordinator, unitIds: [] }, id, later(1))).rejects.toMatchObject({ kind: 'not-allowed' });
  });
});

describe('the link of a partner', () => {
  const said = { words: { summary: { nl: 'Nieuwe zin.', en: 'New sentence.' }, how: { nl: 'Loop binnen.' } }, capacity: { state: 'full' as const, fromDays: 30, toDays: 60 } };

  it('changes its words and its room, which the map shows, and nothing else', async () => {
    const id = await service.add(coordinator, input('Linkend Bedacht'), today);
    await service.round(today);
    const row = await service.entry(institution, id, tokenIn(about('Linkend Bedacht')[0]), later(3));
    await service.answer(institution, { id, version: row?.version ?? 0 }, said, later(3));
    expect(await stateOf(id)).toMatchObject({ checked_on: day(3), asked_times: 0, email: 'balie@bedacht.example', published: true, body: { name: { nl: 'Linkend Bedacht' } } });
    const { partners } = await service.findable(institution, later(3));
    expect(partners.find((one) => one.id === id)).toMatchObject({ words: said.words, capacity: { ...said.capacity, reportedOn: day(3) } });
    expect((await service.findable(institution, later(124))).partners.find((one) => one.id === id)?.capacity).toBeUndefined();
  });

  it('opens only its own entry, as it was signed, for sixty days', async () => {
    const id = await service.add(coordinator, input('Zestig Bedacht'), today);
    const other = await service.add(coordinator, input('Ander Bedacht', { email: undefined }), today);
    await service.round(today);
    const token = tokenIn(about('Zestig Bedacht')[0]);
    const opens = async (one: string, key: string, now: Date) => (await service.entry(institution, one, key, now)) !== undefined;
    expect(await opens(id, token, later(60))).toBe(true);
    expect(await opens(id, token, later(61))).toBe(false);
    expect(await opens(other, token, today)).toBe(false);
    expect(await opens(id, token.replace(day(0), day(300)), today)).toBe(false);
    expect(await opens(id, '', today)).toBe(false);
    const upkeep = keyring(['k'.repeat(32)]).sign('upkeep', `${institution}.${id}.${day(0)}`);
    expect(await opens(id, `${day(0)}.${upkeep}`, today)).toBe(false);
  });

  it('does not write over what was changed meanwhile', async () => {
    const id = await service.add(coordinator, input('Gelijktijdig Bedacht'), today);
    await service.change(coordinator, id, 1, input('Gelijktijdig Bedacht', { body: { name: { nl: 'Nieuwe Naam' }, levels: [5], place: 'outside' } }), today);
    await expect(service.answer(institution, { id, version: 1 }, said, today)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await stateOf(id)).toMatchObject({ capacity: null, body: { name: { nl: 'Nieuwe Naam' } } });
  });

  it('keeps the day on which room was reported when a coordinator saves the form unchanged', async () => {
    const id = await service.add(coordinator, input('Dag Bedacht', { capacity: { state: 'limited' } }), today);
    await service.change(coordinator, id, 1, input('Dag Bedacht', { capacity: { state: 'limited' } }), later(40));
    expect((await stateOf(id)).capacity).toEqual({ state: 'limited', reportedOn: day(0) });
    await service.change(coordinator, id, 2, input('Dag Bedacht', { capacity: { state: 'full' } }), later(40));
    expect((await stateOf(id)).capacity).toEqual({ state: 'full', reportedOn: day(40) });
  });
});

describe('agreements', () => {
  const write = (untilOn: string | undefined, ownerEmail: string | undefined = 'kim@bedacht.example') => ({
    body: { what: 'Geheime afspraak', withWhom: 'Aanmeldteam', owner: 'Kim', contact: 'Bel' }, fromOn: '2026-01-01',
    ...(untilOn ? { untilOn } : {}), ...(ownerEmail ? { ownerEmail } : {}),
  });

  it('remind their owner 60 and 14 days before, and never say in a mail what was agreed', async () => {
    const partner = await service.add(coordinator, input('Afgesproken Bedacht', { published: false }), today);
    await service.addAgreement(coordinator, partner, write(day(70)), today);
    await service.addAgreement(coordinator, partner, write(undefined), today);
    for (const days of [9, 10, 10, 30, 56, 57, 70, 71]) await service.round(later(days));
    expect(letters).toHaveLength(2);
    expect(letters[0]).toMatch(/^To: kim@bedacht.example/m);
    expect(letters[0]).toContain('Afgesproken Bedacht');
    expect(letters[0]).toContain('/keten/keten/afspraken');
    expect(letters.join()).not.toContain('Geheime afspraak');
  });

  it('are there for who works here, and for nobody else', async () => {
    const reads = async (actor: Actor) => (await service.agreements({ institutionId: institution, ...actor }).catch(() => [])).length > 0;
    expect(await reads({ acting: 'member', role: 'guide' })).toBe(true);
    expect(await reads({ acting: 'member', role: 'student' })).toBe(false);
    expect(await reads({ acting: 'visitor' })).toBe(false);
  });

  it('are kept by the coordinator of the whole only, and not written over', async () => {
    const partner = await service.add(coordinator, input('Bewaard Bedacht', { published: false }), today);
    const id = await service.addAgreement(coordinator, partner, write(day(200)), today);
    await service.changeAgreement(coordinator, { id, version: 1 }, write(day(300)), today);
    await expect(service.changeAgreement(coordinator, { id, version: 1 }, write(day(1)), today)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.removeAgreement({ ...coordinator, unitIds: [] }, id)).rejects.toMatchObject({ kind: 'not-allowed' });
    await service.removeAgreement(coordinator, id);
    await expect(service.agreement(coordinator, id)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

it('the map shows what students can find, and no mail address of anybody', async () => {
  await service.add(coordinator, input('Zichtbaar Bedacht'), today);
  await addInitiative(test.owner, institution, { name: { nl: 'Verborgen' }, published: false });
  await addInitiative(test.owner, institution, { name: { nl: 'Wandelen Bedacht' }, level: 1, waiting: { fromDays: 1, toDays: 2, reportedOn: day(-200) } });
  const found = await service.findable(institution, today);
  expect(found.partners.map(({ body }) => body.name.nl)).toEqual(['Zichtbaar Bedacht']);
  expect(found.offers.map(({ body, waiting }) => [body.name.nl, waiting])).toEqual([['Wandelen Bedacht', undefined]]);
  expect(JSON.stringify(found)).not.toContain('@bedacht.example');
});
