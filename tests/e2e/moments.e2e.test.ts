import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, newClient } from '../support/app/client.ts';
import { formAt } from '../support/app/form.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

let app: RunningApp;
let visitor: Client;
let coordinator: Client;
let ofUnit: Client;

beforeAll(async () => {
  app = await runApp();
  visitor = newClient(app.url);
  [coordinator, ofUnit] = [await signIn(app, 'demo-coordinator'), await signIn(app, 'demo-coordinator-gezondheid')];
});
afterAll(() => app.stop());

const pageAt = async (client: Client, path: string) => (await client.get(`/voorbeeld${path}`)).text();

describe('key moments', () => {
  it('a programme has its own days, in its page and in its calendar', async () => {
    expect(await pageAt(visitor, '/momenten?onderdeel=verpleegkunde')).toContain('data van Verpleegkunde');
    expect(await pageAt(visitor, '/momenten')).not.toContain('data van Verpleegkunde');
    const feed = await visitor.get('/voorbeeld/momenten/agenda.ics?onderdeel=verpleegkunde');
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect((await feed.text()).match(/^UID:stage-/gm)).toHaveLength(3); // twice this year, once the next
  });

  it('the message says where help is, as an address that works', async () => {
    const page = await pageAt(visitor, '/momenten/start');
    expect(page).toContain(`Op ${app.url}/voorbeeld/hulp zie je`);
    expect(page).not.toContain('{link}');
  });

  it('the slide is a page of its own, in both languages, and says nothing but what it shows', async () => {
    const reader = newClient(app.url);
    for (const [lang, title] of [['nl', 'Je hoeft het niet alleen uit te zoeken'], ['en', 'work it out alone']] as const) {
      const page = await pageAt(reader, `/momenten/start/dia?lang=${lang}`);
      expect(page).toContain(title);
      expect(page).toMatch(/<title>[^<]*(Voorbeeld)[^<]*<\/title>/);
    }
    expect((await visitor.get('/voorbeeld/momenten/bestaat-niet/dia')).status).toBe(404);
  });

  it('somebody who coordinates a unit sets days there, and hears what is wrong', async () => {
    const form = await formAt(ofUnit, '/voorbeeld/momenten/data');
    const wrong = await ofUnit.send('/voorbeeld/momenten/data', form);
    const text = await wrong.text();
    expect([wrong.status, text.includes('Kies een onderdeel.'), text.includes('Vul de eerste dag in')]).toEqual([422, true, true]);
    expect(text).toContain('href="#from"');
    expect(text).not.toContain('HBO-ICT</option>');
  });
});

describe('a text that becomes their own', () => {
  const path = '/voorbeeld/teksten/adjustment/later-start';

  it('asks who keeps it, and says at which field in which language something is missing', async () => {
    const form = await formAt(coordinator, path);
    form.set('what.en', ' ');
    const page = await coordinator.send(path, form);
    const text = await page.text();
    expect(page.status).toBe(422);
    expect(text).toContain('href="#what.en">Wat het is (Engels): vul dit in.');
    expect(text).toContain('href="#owner"');
  });

  it('is there for everybody at once; who saved meanwhile is not overwritten, and loses nothing', async () => {
    const [mine, late] = [await formAt(coordinator, path), await formAt(coordinator, path)];
    mine.set('owner', 'Team Rooster');
    mine.set('name.nl', 'Om tien uur beginnen');
    expect((await coordinator.send(path, mine)).status).toBe(303);
    expect(await pageAt(visitor, '/regelen')).toContain('Om tien uur beginnen');
    late.set('owner', 'Iemand Anders');
    late.set('name.nl', 'Om elf uur beginnen');
    const conflict = await coordinator.send(path, late);
    const text = await conflict.text();
    expect(conflict.status).toBe(409);
    expect(text).toContain('value="Om elf uur beginnen"');
    expect(await pageAt(visitor, '/regelen')).not.toContain('Om elf uur beginnen');
  });

  it('goes back to ours', async () => {
    const form = await formAt(coordinator, path, `${path}/terug`);
    expect((await coordinator.send(`${path}/terug`, form)).status).toBe(303);
    expect(await pageAt(visitor, '/regelen')).toContain('Later op de dag beginnen');
  });

  it('what an institution does not use is not there', async () => {
    const one = '/voorbeeld/teksten/role/peer';
    const form = await formAt(coordinator, one);
    form.set('owner', 'Team Studentenwelzijn');
    form.delete('shown');
    expect((await coordinator.send(one, form)).status).toBe(303);
    expect(await pageAt(visitor, '/wie-doet-wat')).not.toContain('id="peer"');
    expect(await pageAt(coordinator, '/teksten')).toContain('niet in gebruik');
  });
});

it('cards of roles are those of the kind of institution', async () => {
  const roc = await (await visitor.get('/proef/wie-doet-wat')).text();
  expect([roc.includes('id="care-coordinator"'), roc.includes('id="study-adviser"')]).toEqual([true, false]);
  const hbo = await pageAt(visitor, '/wie-doet-wat');
  expect([hbo.includes('id="care-coordinator"'), hbo.includes('id="study-adviser"')]).toEqual([false, true]);
});
