import { newToken } from '../platform/clock/ids.ts';
import { type Config, readConfig } from '../platform/config/config.ts';
import { type Database, openDatabase } from '../platform/database/database.ts';
import { ExpectedError } from './usage.ts';

/** Does something with the database of this installation, and closes it. A command needs no identity provider. */
export async function withDatabase<T>(work: (db: Database, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig({ ...process.env, DEMO: '1', SESSION_KEYS: '', OIDC_ISSUER: '' }, newToken);
  const db = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  try {
    return await work(db, config);
  } finally {
    await db.close();
  }
}

/** @throws ExpectedError when there is no institution with this key */
export async function institutionId(db: Database, key: string): Promise<string> {
  const found = await findInstitution(db, key);
  if (!found) throw new ExpectedError(`there is no institution with key "${key}"`);
  return found;
}

export async function findInstitution(db: Database, key: string): Promise<string | undefined> {
  const row = await db.asActor({ acting: 'visitor' }, (tx) =>
    tx.selectFrom('institution').select('id').where('key', '=', key).executeTakeFirst(),
  );
  return row?.id;
}
