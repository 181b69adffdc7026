import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import { keyring } from '../../platform/crypto/keyring.ts';
import { mailer } from '../../platform/mail/mailer.ts';
import { type UpkeepService, upkeepService } from './service.ts';

let test: TestDatabase;
let smtp: SMTPServer;
let service: UpkeepService;
let institution: string;
const letters: string[] = [];
const today = new Date('2026-11-22T10:00:00Z');
const later = (days: number) => new Date(today.getTime() + days * 86_400_000);
/** soft line breaks of quoted-printable taken out, as a mail program does */
const readable = (raw: string) => raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');
const linkIn = (letter: string | undefined) => new URL(/https:\/\/\S+\/klopt\/\S+/.exec(letter ?? '')?.[0] ?? '');
const lettersAbout = (name: string) => letters.filter((letter) => letter.includes(name));

beforeAll(async () => {
  test = await testDatabase();
  institution = await addInstitution(test.owner, { key: 'upkeep' });
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
  service = upkeepService({
    db: test.db, keys: keyring(['k'.repeat(32)]), mailer: mailer(`smtp://127.0.0.1:${port}`, 'Samenhang <samenhang@school.example>'),
    log: () => undefined, ids: randomUUID, baseUrl: new URL('https://welzijn.school.example'),
  });
});
afterAll(async () => {
  await new Promise<void>((closed) => smtp.close(closed));
  await test.close();
});

const stateOf = (id: string) => test.owner.selectFrom('initiative').select(['published', 'checked_on', 'review_on', 'asked_on', 'body']).where('id', '=', id).executeTakeFirstOrThrow();

describe('asking the owner', () => {
  it('mails once when the review date has passed, and not about what still holds', async () => {
    await addInitiative(test.owner, institution, { name: { nl: 'Verlopen wandeling' }, reviewOn: '2026-11-01' });
    await addInitiative(test.owner, institution, { name: { nl: 'Verse wandeling' }, reviewOn: '2027-03-01' });
    await service.round(today);
    await service.round(today);
    expect(lettersAbout('Verlopen wandeling')).toHaveLength(1);
    expect(lettersAbout('Verse wandeling')).toHaveLength(0);
    expect(letters[0]).toMatch(/^Subject: Klopt dit nog\? \/ Does this still hold\?\r$/m);
    expect(letters[0]).toMatch(/^To: team@bedacht.example/m);
  });

  it('takes a yes without signing in: checked today, and asked again in half a year', async () => {
    const id = await addInitiative(test.owner, institution, { name: { nl: 'Yogales Bedacht' }, reviewOn: '2026-11-01' });
    await service.round(today);
    const link = linkIn(lettersAbout('Yogales Bedacht')[0]);
    expect(link.pathname).toBe(`/upkeep/klopt/${id}`);
    const row = await service.entry(institution, id, link.searchParams.get('k') ?? '', later(3));
    if (!row) throw new Error('the link does not open');
    await service.answer(institution, row, { holds: true, waiting: { fromDays: 3, toDays: 8 } }, later(3));
    expect(await stateOf(id)).toMatchObject({
      published: true, checked_on: '2026-11-25', review_on: '2027-05-24', asked_on: null, body: { waiting: { fromDays: 3, toDays: 8, reportedOn: '2026-11-25' } },
    });
  });

  it('takes a no: off the list, with a line in its history', async () => {
    const id = await addInitiative(test.owner, institution, { name: { nl: 'Gestopte groep' }, reviewOn: '2026-11-01' });
    await service.round(today);
    const token = linkIn(lettersAbout('Gestopte groep')[0]).searchParams.get('k') ?? '';
    const row = await service.entry(institution, id, token, today);
    if (row) await service.answer(institution, row, { holds: false }, today);
    expect(await stateOf(id)).toMatchObject({ published: false });
    const changes = await test.owner.selectFrom('initiative_change').select('how').where('initiative_id', '=', id).execute();
    expect(changes).toEqual([{ how: 'owner' }]);
  });

  it('opens a link only for its own entry, as it was signed, and for sixty days', async () => {
    const id = await addInitiative(test.owner, institution, { name: { nl: 'Kookclub Bedacht' }, reviewOn: '2026-11-01' });
    const other = await addInitiative(test.owner, institution);
    await service.round(today);
    const token = linkIn(lettersAbout('Kookclub Bedacht')[0]).searchParams.get('k') ?? '';
    expect(await service.entry(institution, id, token, later(60))).toBeDefined();
    expect(await service.entry(institution, id, token, later(61))).toBeUndefined();
    expect(await service.entry(institution, other, token, today)).toBeUndefined();
    expect(await service.entry(institution, id, token.replace('2026-11-22', '2027-11-22'), today)).toBeUndefined();
    expect(await service.entry(institution, id, '', today)).toBeUndefined();
  });
});

describe('what nobody confirms', () => {
  it('leaves the list two months after its date, when its owner was asked', async () => {
    const asked = await addInitiative(test.owner, institution, { name: { nl: 'Stille groep' }, reviewOn: '2026-11-01' });
    const silent = await addInitiative(test.owner, institution, { name: { nl: 'Groep zonder adres' }, reviewOn: '2026-11-01', owner: { name: 'Niemand' } });
    await service.round(today);
    await service.round(later(60));
    expect(await stateOf(asked)).toMatchObject({ published: false });
    expect(await stateOf(silent)).toMatchObject({ published: true });
  });
});
