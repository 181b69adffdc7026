import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkInWorld, type CheckInWorld } from '../../../tests/support/check-in/world.ts';
import type { Actor } from '../../access/roles.ts';
import { keyring } from '../../platform/crypto/keyring.ts';
import { mailer } from '../../platform/mail/mailer.ts';
import { vaultRound } from '../../platform/vault/round.ts';
import { type RemindersService, remindersService } from './service.ts';
import type { Wish } from './types.ts';

let world: CheckInWorld;
let smtp: SMTPServer;
let [service, broken, second]: RemindersService[] = [];
let student: Actor;
let letters: { readonly to: readonly string[]; readonly from: string; readonly raw: string }[] = [];
let refuse = false;
const logged: unknown[] = [];
const keys = keyring(['k'.repeat(32)]);

/** 10 in the morning in the Netherlands */
const on = (day: string, hour = '09') => new Date(`${day}T${hour}:00:00Z`);
/** soft line breaks of quoted-printable and folded heads put together, as a mail program does */
const readable = (raw: string) => raw.replace(/=\r\n/g, '').replace(/=3D/g, '=').replace(/\r\n[ \t]+/g, ' ');

beforeAll(async () => {
  world = await checkInWorld();
  smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        if (refuse) return done(new Error('later'));
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({ to: rcptTo.map(({ address }) => address), from: mailFrom ? mailFrom.address : '', raw: readable(Buffer.concat(parts).toString('utf8')) });
        done();
      });
    },
  });
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
  const { port } = smtp.server.address() as AddressInfo;
  const made = (url: string | undefined) => remindersService({
    ...world.deps, keys, mailer: mailer(url, 'Samenhang <post@school.example>'), log: (line) => logged.push(line),
    baseUrl: new URL('https://welzijn.school.example'),
  });
  [service, second, broken] = [made(`smtp://127.0.0.1:${port}`), made(`smtp://127.0.0.1:${port}`), made('smtp://127.0.0.1:1')];
});
beforeEach(async () => {
  letters = [];
  refuse = false;
  logged.length = 0;
  await world.test.owner.deleteFrom('check_in_reminder').execute();
  student = await world.begun();
});
afterAll(async () => {
  await new Promise<void>((closed) => smtp.close(closed));
  await world.close();
});

const WISH: Wish = { email: 'sam@thuis.example', subject: 'Herinnering', every: 'month', on: '2026-12-01' };
const put = (change: Partial<Wish> = {}, who = student) => service!.own.put(who, { ...WISH, ...change }, 'nl', '2026-11-26');
const row = () => world.test.owner.selectFrom('check_in_reminder').selectAll().executeTakeFirst();
const alive = async () => [...(await world.keys.names('reminder'))!];

describe('the mail', () => {
  it('has the subject that was chosen, a neutral sender, one line, two links, and tells nothing', async () => {
    await put({ subject: 'Denk aan dinsdag' });
    await service!.round(on('2026-12-01'));
    expect(letters).toHaveLength(1);
    const { raw, to, from } = letters[0]!;
    expect([to, from]).toEqual([['sam@thuis.example'], 'post@school.example']);
    expect(raw).toMatch(/^From: Herinnering <post@school\.example>\r$/m);
    expect(raw).toMatch(/^Subject: Denk aan dinsdag\r$/m);
    expect(raw).toMatch(/https:\/\/welzijn\.school\.example\/verzonnen-\d+\/check-in\r/);
    expect(raw.replaceAll('welzijn.school.example', '')).not.toMatch(/samenhang|welzijn|welbevinden|gezond|student|slaap|stress|wellbeing/i);
    const link = /^List-Unsubscribe: <(https:[^>]+)>\r$/m.exec(raw)?.[1] ?? '';
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(raw).toContain(`\r\n${link}\r\n`);
    const url = new URL(link);
    expect(service!.own.opens(world.institutionId, url.pathname.split('/').at(-1)!, url.searchParams.get('k')!)).toBe(true);
  });

  it('goes once on its day, in whatever process and however often that is asked, and comes back next month', async () => {
    await put();
    await service!.round(on('2026-11-30'));
    await service!.round(on('2026-12-01', '06'));
    expect(letters).toHaveLength(0);
    await Promise.all([service!.round(on('2026-12-01')), second!.round(on('2026-12-01'))]);
    await service!.round(on('2026-12-01', '10'));
    expect(letters).toHaveLength(1);
    expect((await row())?.next_on).toBe('2027-01-01');
    await service!.round(on('2027-01-01'));
    expect(letters).toHaveLength(2);
  });

  it('for once is gone after it went, with its key', async () => {
    await put({ every: 'once' });
    const [id] = [(await row())!.id];
    await service!.round(on('2026-12-01'));
    await service!.round(on('2026-12-02'));
    expect(letters).toHaveLength(1);
    expect([await row(), (await alive()).includes(id)]).toEqual([undefined, false]);
  });

  it.each(['month', 'once'] as const)('that fails is tried the next hour, for three days, and never moves meanwhile (%s)', async (every) => {
    await put({ every });
    await broken!.round(on('2026-12-01'));
    refuse = true;
    await service!.round(on('2026-12-01', '10'));
    expect((await row())?.next_on).toBe('2026-12-01');
    expect(JSON.stringify(logged)).not.toMatch(/thuis\.example|Herinnering/);
    refuse = false;
    await service!.round(on('2026-12-03', '11'));
    expect(letters).toHaveLength(1);
    expect((await row())?.next_on).toBe(every === 'month' ? '2027-01-01' : undefined);
  });

  it('that failed for three days is left: monthly until next month, and for once for good', async () => {
    await put();
    await put({ every: 'once' }, await world.begun());
    for (const day of ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']) await broken!.round(on(day));
    await service!.round(on('2026-12-05'));
    expect(letters).toHaveLength(0);
    const rows = await world.test.owner.selectFrom('check_in_reminder').select(['every', 'next_on']).execute();
    expect(rows).toEqual([{ every: 'month', next_on: '2027-01-01' }]);
  });

  it('does not go where the check-in was switched off', async () => {
    await put();
    const setting = (is_on: boolean) => world.test.owner.updateTable('check_in_setting').set({ is_on }).execute();
    await setting(false);
    await service!.round(on('2026-12-01'));
    await setting(true);
    expect(letters).toHaveLength(0);
  });
});

describe('a reminder', () => {
  it('is of its student only, and its address and subject stand nowhere to be read', async () => {
    await put();
    expect((await service!.own.read(student)).own).toMatchObject(WISH);
    expect((await service!.own.read(await world.begun())).own).toBeUndefined();
    expect(JSON.stringify(await row())).not.toMatch(/thuis|Herinnering/);
    for (const acting of ['coordinator', 'admin', 'clock'] as const) {
      const look = world.test.db.asActor({ acting, institutionId: world.institutionId, personId: randomUUID() }, (tx) =>
        tx.selectFrom('check_in_reminder').select('id').execute());
      expect(await look.catch(() => [])).toEqual([]);
    }
  });

  it('takes the place of the one before, whose key is thrown away', async () => {
    await put();
    const before = (await row())!.id;
    await put({ email: 'anders@thuis.example' });
    expect((await service!.own.read(student)).own?.email).toBe('anders@thuis.example');
    expect(await alive()).not.toContain(before);
  });

  it('is stopped by its student or by the link, again without harm, and is not sent or read any more, also when put back', async () => {
    const { test, institutionId, keys: store, deps } = world;
    for (const stop of [
      () => service!.own.stop(student, '2026-11-27'), (id: string) => service!.own.stopByLink(institutionId, id, '2026-11-27'),
    ]) {
      await put();
      const saved = (await row())!;
      await stop(saved.id);
      await stop(saved.id);
      expect([await row(), (await alive()).includes(saved.id)]).toEqual([undefined, false]);
      await test.owner.insertInto('check_in_reminder').values(saved).execute();
      await service!.round(on('2026-12-01'));
      expect((await service!.own.read(student)).own).toBeUndefined();
      await vaultRound({ db: deps.db, keyStore: store }, '2026-12-01');
      expect(await row()).toBeUndefined();
    }
    expect(letters).toHaveLength(0);
  });

  it('is stopped by its own link only', async () => {
    await put();
    const { id } = (await row())!;
    await service!.own.stopByLink(world.institutionId, randomUUID(), '2026-11-27');
    await service!.own.stopByLink(randomUUID(), id, '2026-11-27').catch(() => undefined);
    expect((await row())?.id).toBe(id);
    expect(service!.own.opens(world.institutionId, id, keys.sign('reminder', `${world.institutionId}.${randomUUID()}`))).toBe(false);
    expect(service!.own.opens(world.institutionId, id, keys.sign('partner', `${world.institutionId}.${id}`))).toBe(false);
  });

  it('hangs on a vault: without one, or below 16 without a yes, nothing is made and no key is left', async () => {
    const before = (await alive()).length;
    for (const who of [await world.student(), await world.begun(true)]) {
      expect((await service!.own.read(who)).may).toBe(false);
      await expect(put({}, who)).rejects.toMatchObject({ kind: 'not-allowed' });
    }
    expect((await alive()).length).toBe(before);
  });
});
