import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load.ts';
import { backup } from '../../src/platform/database/backup/backup.ts';
import { restore } from '../../src/platform/database/backup/restore.ts';
import { BACKED_UP } from '../../src/platform/database/backup/tables.ts';
import { hasPostgres, testDatabase, type TestDatabase } from '../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenhang-demo-'));
const sources = { ids: randomUUID, now: () => new Date('2026-11-22T02:00:00Z') };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every row of every table, as text, in order. */
async function everyRow({ owner }: TestDatabase): Promise<readonly string[]> {
  return owner.transaction().execute(async (tx) => {
    await sql`set local timezone = 'UTC'`.execute(tx);
    const all: string[] = [];
    for (const table of BACKED_UP) {
      const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(tx);
      all.push(...rows.map(({ row }) => `${table} ${row}`).sort());
    }
    return all;
  });
}

describe.skipIf(!hasPostgres)('the demo moves (needs TEST_DATABASE_URL)', { timeout: 60_000 }, () => {
  it.each([['embedded', 'postgres'], ['postgres', 'embedded']] as const)('from %s to %s with every row', async (from, to) => {
    const [source, target] = await Promise.all([testDatabase(from), testDatabase(to)]);
    await loadDemo(source.db, sources);
    const rows = await backup(source.db, join(folder, `${from}.gz`));
    await restore(target.db, join(folder, `${from}.gz`));
    const moved = await everyRow(target);
    expect(moved).toEqual(await everyRow(source));
    expect(moved).toHaveLength(rows);
    expect(rows).toBeGreaterThan(1000);
    await loadDemo(target.db, sources);
    expect(await everyRow(target)).toEqual(moved);
    await Promise.all([source.close(), target.close()]);
  });
});
