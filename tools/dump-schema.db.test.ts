import { expect, it } from 'vitest';
import { testEngine } from '../tests/support/database.ts';
import { dumpSchema, schemaFile } from './dump-schema.ts';

// `npm run db:schema` makes the file
it.runIf(testEngine === 'postgres')('db/schema.sql is what the migrations come to', async ({ skip }) => {
  const made = await dumpSchema();
  if ('reason' in made) return skip(`db/schema.sql is not compared: ${made.reason}`);
  expect(schemaFile()).toBe(made.schema);
});
