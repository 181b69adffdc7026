import { afterAll, beforeAll, expect, it } from 'vitest';
import { newClient } from '../../../tests/support/app/client.ts';
import { type RunningApp, runApp } from '../../../tests/support/app/running.ts';
import { signIn } from '../../../tests/support/app/sign-in.ts';

let app: RunningApp;
beforeAll(async () => { app = await runApp(); });
afterAll(() => app.stop());

it('a code that is opened signed out is still there after signing in, and in no line of the log', async () => {
  const path = '/voorbeeld/overdracht/open/00000000-0000-4000-8000-000000000000?k=geheime-code';
  const asked = await newClient(app.url).get(path);
  expect(asked.status).toBe(401);
  const link = /href="([^"]*\/inloggen\?back=[^"]*)"/.exec((await asked.text()).replaceAll('&amp;', '&'))?.[1] ?? '';
  expect(new URL(link, app.url).searchParams.get('back')).toBe(path);
  expect((await newClient(app.url).get(link)).status).toBe(303);
  expect(app.log.join('\n')).not.toContain('geheime-code');
});

it('the audit trail does not say which hand-over a receiver answered: the guide who prepared it knows that id', async () => {
  const dean = await signIn(app, 'demo-dean');
  const id = '00000000-0000-4000-8000-000000000000';
  for (const step of ['aannemen', 'antwoord', 'gesprek', 'afronden', 'elders']) await dean.post(`/voorbeeld/postvak/${id}/${step}`, { reason: 'x', answer: 'x' });
  const rows = await app.deps.db.asActor({ acting: 'keeper' }, (tx) => tx.selectFrom('audit_event').selectAll().execute());
  expect(rows.filter(({ event }) => event.startsWith('hand-over.')).length).toBe(5);
  expect(rows.filter(({ object_id }) => object_id === id)).toEqual([]);
});
