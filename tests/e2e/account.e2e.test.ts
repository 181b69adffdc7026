import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const home = '/voorbeeld/beleid/verantwoording';
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

it('leads back to its own pages, makes a report final once, and shows a researcher no comment', { timeout: 120_000 }, async () => {
  const [keeper, council, researcher] = [
    await signIn(app, 'demo-coordinator'), await signIn(app, 'demo-representative'), await signIn(app, 'demo-researcher'),
  ];
  const written = await keeper.post(`${home}/2026/alinea/money.main`, { text: 'Wij schreven dit zelf.', version: '0' });
  expect([written.status, written.headers.get('location')]).toEqual([303, `${home}/2026#money.main`]);
  const asked = await (await keeper.get(`${home}/2026/vastleggen`)).text();
  const number = hidden(asked, 'number');
  expect(number).toMatch(/^\d+$/);
  const first = await keeper.post(`${home}/2026/vastleggen`, { number });
  const version = first.headers.get('location') ?? '';
  expect(version).toMatch(/^\/voorbeeld\/beleid\/verantwoording\/versie\//);
  expect((await keeper.post(`${home}/2026/vastleggen`, { number })).status).toBe(409);
  const said = await council.post(`${version}/reactie`, { comment: 'Waar bleef de stille ruimte?' });
  expect([said.status, said.headers.get('location')]).toEqual([303, `${version}#reacties`]);
  const seen = await researcher.get(version);
  expect(seen.status).toBe(200);
  expect(await seen.text()).not.toContain('stille ruimte');
});
