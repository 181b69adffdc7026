import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { AT, handOverWorld, type HandOverWorld, later, WORDS } from '../../../tests/support/hand-over/world.ts';
import { keyring } from '../../platform/crypto/keyring.ts';
import { backup } from '../../platform/database/backup/backup.ts';
import { restore } from '../../platform/database/backup/restore.ts';
import { whatIsAlive } from '../../platform/vault/alive.ts';
import type { Database } from '../../platform/database/database.ts';
import { handOverService } from './service.ts';

let world: HandOverWorld;
beforeAll(async () => { world = await handOverWorld(); });
afterAll(() => world.close());

/** The same service on another database, with the same keys. */
const serviceOn = (db: Database) => handOverService({
  db, keys: keyring(['k'.repeat(32)]), keyStore: world.keys, ids: randomUUID, log: () => undefined,
  mailer: { configured: false, send: async () => undefined }, baseUrl: new URL('https://samenhang.example'),
});

it('a restored backup does not bring back what was deleted: not the words, and not that there was one', async () => {
  const { test, service, deanery, dean, folder } = world;
  const [stays, withdraws, takesBack] = [await world.student(), await world.student(), await world.student()];
  const ids = [await world.sent(stays, deanery), await world.sent(withdraws, deanery), await world.sent(takesBack, deanery)] as const;
  const file = join(folder, 'night.gz');
  await backup(test.db, file);
  await service.student.stop(withdraws, ids[1], AT);
  await service.student.takeBack(takesBack, ids[2], 'contact');

  const target = await testDatabase();
  const { leftOut } = await restore(target.db, file, await whatIsAlive(world.keys));
  expect(leftOut.handOvers).toBe(1);
  const after = serviceOn(target.db);
  expect((await after.student.one(stays, ids[0])).texts.question?.text).toBe(WORDS.question);
  await expect(after.student.one(withdraws, ids[1])).rejects.toMatchObject({ kind: 'not-found' });
  await expect(after.receiver.open(dean, ids[1], AT)).rejects.toMatchObject({ kind: 'not-found' });
  expect(Object.keys((await after.receiver.open(dean, ids[2], AT)).texts).sort()).toEqual(['question', 'tried']);
  await target.close();
});

it('the same when the tools of the database put it back: the hourly work takes it away, and nobody could read it meanwhile', async () => {
  const { test, service, deanery, dean, folder } = world;
  const student = await world.student();
  const id = await world.sent(student, deanery);
  const file = join(folder, 'tools.gz');
  await backup(test.db, file);
  await service.student.stop(student, id, AT);

  const target = await testDatabase();
  await restore(target.db, file);
  const after = serviceOn(target.db);
  expect((await after.receiver.open(dean, id, AT)).texts).toEqual({});
  await after.round(later(1));
  await expect(after.receiver.open(dean, id, AT)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await target.owner.selectFrom('hand_over_text').selectAll().where('hand_over_id', '=', id).execute()).toEqual([]);
  await target.close();
});

it('nor a yes to a guide hearing the steps that was taken back', async () => {
  const { test, service, deanery, dean, guide, folder } = world;
  const student = await world.student();
  const id = await service.guide.begin(guide, 'Gijs', { initiativeId: deanery, texts: WORDS }, AT);
  await service.guide.open(student, id, (await service.guide.waiting(guide, id)).code, AT);
  await service.student.consent(student, id, { initiativeId: deanery, texts: WORDS, yes: ['question'], steps: true }, AT);
  await service.student.send(student, id, AT);
  await backup(test.db, join(folder, 'steps.gz'));
  await service.student.tell(student, id, { steps: false, said: '' });

  const target = await testDatabase();
  await restore(target.db, join(folder, 'steps.gz'), await whatIsAlive(world.keys));
  const after = serviceOn(target.db);
  await after.receiver.accept(dean, id, {}, AT);
  expect(await after.guide.list(guide)).toMatchObject([{ step: null, steps: false }]);
  expect((await after.student.one(student, id)).word).toMatchObject({ step: null, steps: false });
  await target.close();
});

it('a backup holds no word of a hand-over', async () => {
  const { test, deanery, folder } = world;
  await world.sent(await world.student(), deanery);
  await backup(test.db, join(folder, 'words.gz'));
  const text = gunzipSync(readFileSync(join(folder, 'words.gz'))).toString();
  for (const word of ['Ik zoek rust', 'Gewandeld', 'Ik ben Sam']) expect(text).not.toContain(word);
  expect(text).toContain('"hand_over_text"');
});
