import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/app/client.ts';
import { newClient } from '../support/app/client.ts';
import { fieldsOf } from '../support/app/form.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

let smtp: SMTPServer;
let app: RunningApp;
let coordinator: Client;
/** somebody at the partner: no account, only the mail */
let partner: Client;
let id: string;
const letters: string[] = [];
const readable = (raw: string) => raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');

beforeAll(async () => {
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
  app = await runApp({ SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}` });
  coordinator = await signIn(app, 'demo-coordinator');
  partner = newClient(app.url);
  const list = await (await coordinator.get('/voorbeeld/keten/partners')).text();
  id = /keten\/partners\/([0-9a-f-]{36})[^>]*>GGZ Voorbeeldregio/.exec(list)?.[1] ?? '';
});
afterAll(async () => {
  await app.stop();
  await new Promise<void>((closed) => smtp.close(closed));
});

const textAt = async (client: Client, path: string) => (await client.get(path)).text();

describe('a partner', () => {
  let link: string;

  it('is asked by a coordinator, by mail', async () => {
    const asked = await coordinator.post(`/voorbeeld/keten/partners/${id}/vraag`);
    expect(await asked.text()).toContain('De mail is verstuurd.');
    const [letter] = letters.filter((one) => one.includes('kaart@ggz-voorbeeldregio.example'));
    const address = new URL(/http:\S+\/partner\/\S+/.exec(letter ?? '')?.[0] ?? '');
    link = `${address.pathname}${address.search}`;
    expect(letter).toMatch(/^Subject: Klopt dit nog\? \/ Does this still hold\?/m);
  });

  it('opens the link without signing in, and sees what students read in both languages', async () => {
    const page = await textAt(partner, link);
    expect(page).toContain('Vraag je huisarts om een verwijzing.');
    expect(page).toContain('Ask your general practitioner for a referral.');
    expect(page).not.toContain('kaart@ggz-voorbeeldregio.example');
    expect(await textAt(newClient(app.url), `/voorbeeld/keten/${id}`)).toContain('Weinig plek');
  });

  it('gets a page back that says what is wrong, with what was typed in it', async () => {
    const form = fieldsOf(await textAt(partner, link), link);
    form.set('from', '90');
    form.set('to', '10');
    form.set('note-nl', 'Bel ons gerust');
    form.set('summary-nl', '');
    form.set('summary-en', '');
    const response = await partner.send(link, form);
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('href="#from"');
    expect(page).toContain('href="#summary-nl"');
    expect(page).toContain('value="Bel ons gerust"');
    expect(await textAt(newClient(app.url), `/voorbeeld/keten/${id}`)).not.toContain('Bel ons gerust');
  });

  it('says that it is full, and everybody sees it on the map', async () => {
    const form = fieldsOf(await textAt(partner, link), link);
    form.set('state', 'full');
    form.set('from', '70');
    form.set('to', '98');
    form.set('how-nl', 'Vraag <b>eerst</b> je huisarts.');
    expect(await (await partner.send(link, form)).text()).toContain('Dank je wel');
    const page = await textAt(newClient(app.url), `/voorbeeld/keten/${id}`);
    expect(page).toContain('Nu vol');
    expect(page).toContain('10 tot 14 weken wachten');
    expect(page).toContain('Vraag &lt;b&gt;eerst&lt;/b&gt; je huisarts.');
    const map = await textAt(newClient(app.url), '/voorbeeld/keten');
    expect(map.split('GGZ Voorbeeldregio')[1]?.slice(0, 300)).toContain('Nu vol');
  });

  it('cannot save an old page over a newer one', async () => {
    const form = fieldsOf(await textAt(partner, link), link);
    form.set('version', '1');
    expect((await partner.send(link, form)).status).toBe(409);
  });

  it('reaches nothing else with its link', async () => {
    const other = /\/keten\/([0-9a-f-]{36})[^>]*>Wijkteam/.exec(await textAt(partner, '/voorbeeld/keten'))?.[1] ?? '';
    expect(other).not.toBe('');
    expect((await partner.get(link.replace(id, other))).status).toBe(404);
    expect((await partner.get(link.replace('/voorbeeld/', '/proef/'))).status).toBe(404);
    expect((await partner.get('/voorbeeld/keten/afspraken')).status).toBe(401);
  });
});
