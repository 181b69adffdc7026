import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { migrationFiles, migrationsDone } from './migrate.ts';
import type { Tables } from './tables.ts';

const PATIENCE_MS = 3000;

/** Whether the database answers within three seconds and has had every migration we know. */
export async function isReady(db: Kysely<Tables>): Promise<boolean> {
  const asked = db.transaction().execute(async (tx) => {
    const done = await migrationsDone(tx);
    return migrationFiles().every(({ name }) => done.includes(name));
  });
  const enough = new AbortController();
  try {
    return await Promise.race([asked, wait(PATIENCE_MS, false, { signal: enough.signal })]);
  } catch {
    return false;
  } finally {
    enough.abort();
  }
}
