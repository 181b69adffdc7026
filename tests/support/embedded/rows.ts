import { randomUUID } from 'node:crypto';
import type { Database } from '../../../src/platform/database/database.ts';

/** Writes one row; when it resolves, the row is acknowledged. `begun` is told when the transaction has begun. */
export async function write(db: Database, key: string, begun = () => undefined as void): Promise<void> {
  await db.asActor({ acting: 'keeper' }, (tx) => {
    begun();
    return tx.insertInto('institution').values({ id: randomUUID(), key, name: '{}', sector: 'hbo' }).execute();
  });
}

/** The keys of all rows that are there. */
export async function written(db: Database): Promise<Set<string>> {
  const rows = await db.asActor({ acting: 'keeper' }, (tx) => tx.selectFrom('institution').select('key').execute());
  return new Set(rows.map(({ key }) => key));
}
