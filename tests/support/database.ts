import type { Kysely } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { embeddedTestDatabase } from './database/embedded.ts';
import { postgresTestDatabase } from './database/postgres.ts';

export type TestDatabase = {
  /** what the product uses: every query as an actor, with a login that is no superuser (PostgreSQL) */
  readonly db: Database;
  /** unrestricted, for arranging and for looking at what was written */
  readonly owner: Kysely<Tables>;
  readonly engine: Database['engine'];
  /** address of the database, for tests that open it themselves; only on PostgreSQL */
  readonly url?: string;
  close(): Promise<void>;
};

/** Which engine this run tests: `TEST_ENGINE=postgres` needs `TEST_DATABASE_URL`; otherwise the embedded one. */
export const testEngine: Database['engine'] = process.env.TEST_ENGINE === 'postgres' ? 'postgres' : 'embedded';

/** Whether there is a PostgreSQL to test on, for tests that need both. */
export const hasPostgres = Boolean(process.env.TEST_DATABASE_URL);

/** A real, empty, migrated database of the caller's own. One per test file; close it afterwards. */
export function testDatabase(engine: Database['engine'] = testEngine): Promise<TestDatabase> {
  return engine === 'postgres' ? postgresTestDatabase() : embeddedTestDatabase();
}
