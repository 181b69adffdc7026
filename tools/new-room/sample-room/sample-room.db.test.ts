import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import { sampleRoomService } from './service.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('a visitor counts what can be found here, and nothing of another institution', async () => {
  const [here, elsewhere] = [await addInstitution(database.owner), await addInstitution(database.owner)];
  await addInitiative(database.owner, here, { level: 2 });
  await addInitiative(database.owner, here, { level: 4 });
  await addInitiative(database.owner, here, { published: false });
  await addInitiative(database.owner, elsewhere);
  const service = sampleRoomService(database.db);
  const visitor = { acting: 'visitor', institutionId: here } as const;
  expect(await service.count(visitor, {})).toEqual({ offers: 2 });
  expect(await service.count(visitor, { level: 2 })).toEqual({ offers: 1 });
});
