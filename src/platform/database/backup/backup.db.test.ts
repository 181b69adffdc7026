import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, OURS } from '../../../../tests/support/access/actors.ts';
import { addWorld } from '../../../../tests/support/access/world.ts';
import { hasPostgres, type TestDatabase, testDatabase } from '../../../../tests/support/database.ts';
import { backup } from './backup.ts';
import { BackupError } from './format.ts';
import { restore } from './restore.ts';
import { BACKED_UP, LEFT_OUT } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenhang-'));
const path = (name: string) => join(folder, name);
let full: TestDatabase;

/** Values that get lost when somebody takes them through another type on the way. */
async function addAwkward({ owner }: TestDatabase): Promise<void> {
  await sql`update institution set catalogue_version = 9007199254740995, hosts = ${['a,b', 'c"d', 'é']} where id = ${OURS}`.execute(owner);
  await sql`update initiative set created_at = '2026-03-29 01:59:59.999999+01',
    body = '{"n": 12345678901234567890.10, "t": "regel 1\\nregel 2 \\u00e9 \\ud83d\\ude00", "x": null, "e": []}'::jsonb`.execute(owner);
  await sql`insert into org_unit (institution_id, id, parent_id, key, name)
    select ${OURS}, ${idOf('000')}, id, 'child', '{}' from org_unit where key = 'b'`.execute(owner);
  await sql`insert into audit_event (institution_id, at, event, outcome)
    select ${OURS}, timestamptz '2026-01-01' + n * interval '1 second', 'offer.seen', 'done' from generate_series(1, 1500) n`.execute(owner);
}

/** Every row of every table that moves, as text, in order. */
async function everything({ owner }: TestDatabase): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  await owner.transaction().execute(async (tx) => {
    await sql`set local timezone = 'UTC'`.execute(tx);
    for (const table of BACKED_UP) {
      const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(tx);
      all[table] = rows.map(({ row }) => row).sort();
    }
  });
  return all;
}

beforeAll(async () => {
  full = await testDatabase('embedded');
  await full.owner.transaction().execute(async (tx) => {
    await sql`select setval('audit_event_id_seq', 100)`.execute(tx);
  });
  await addWorld(full.owner);
  await addAwkward(full);
  await backup(full.db, path('full.gz'));
});
afterAll(async () => {
  await full.close();
  rmSync(folder, { recursive: true });
});

describe('a backup', () => {
  it('holds every table, but those that are left out for a reason', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(full.owner);
    expect([...BACKED_UP, ...Object.keys(LEFT_OUT)].sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it('is only for who made it, and says nothing of who is signed in', () => {
    expect(statSync(path('full.gz')).mode & 0o777).toBe(0o600);
    expect(gunzipSync(readFileSync(path('full.gz'))).toString()).not.toContain('hash of mine');
  });

  it('goes into an empty database whole, and the audit trail counts on', async () => {
    const target = await testDatabase('embedded');
    const { rows } = await restore(target.db, path('full.gz'));
    const moved = await everything(target);
    expect(moved).toEqual(await everything(full));
    expect(Object.values(moved).flat()).toHaveLength(rows);
    await target.db.asActor({ acting: 'visitor', institutionId: OURS }, (tx) => tx.insertInto('audit_event')
      .values({ institution_id: OURS, at: new Date(), event: 'offer.seen', outcome: 'done' }).execute());
    await target.close();
  });

  it('of an older version, without a column that came later, gives that column its default', async () => {
    const older = gunzipSync(readFileSync(path('full.gz'))).toString()
      .replace('"catalogue_version",', '').replaceAll(/"catalogue_version": \d+, /g, '').replace(/"0004_keeper.sql",?/, '')
      .replace(',]', ']');
    writeFileSync(path('older.gz'), gzipSync(older));
    const target = await testDatabase('embedded');
    await restore(target.db, path('older.gz'));
    const rows = await target.owner.selectFrom('institution').select('catalogue_version').distinct().execute();
    expect(rows).toEqual([{ catalogue_version: 1 }]);
    await target.close();
  });

  it.runIf(hasPostgres)('moves to PostgreSQL and back, every row of every table the same', async () => {
    const postgres = await testDatabase('postgres');
    await restore(postgres.db, path('full.gz'));
    expect(await everything(postgres)).toEqual(await everything(full));
    await backup(postgres.db, path('from-postgres.gz'));
    const back = await testDatabase('embedded');
    await restore(back.db, path('from-postgres.gz'));
    expect(await everything(back)).toEqual(await everything(full));
    await back.close();
    await postgres.close();
  });

  it('says what is wrong with a place it cannot be written to, and leaves nothing there', async () => {
    await expect(backup(full.db, join(folder, 'nowhere', 'x.gz'))).rejects.toThrow(/cannot be written \(ENOENT\)/);
    await expect(backup(full.db, folder)).rejects.toThrow(BackupError);
  });
});

describe('a file that is no whole backup', () => {
  const good = () => gunzipSync(readFileSync(path('full.gz'))).toString();
  const lines = () => good().split('\n');
  const header = () => JSON.parse(lines()[0]!) as { version: number; migrations: string[]; columns: Record<string, string[]> };
  const withHeader = (change: object) => [JSON.stringify({ ...header(), ...change }), ...lines().slice(1)].join('\n');
  const files: [string, () => Buffer, RegExp][] = [
    ['cut off in the middle', () => readFileSync(path('full.gz')).subarray(0, 4000), /cut off/],
    ['without its last bytes', () => readFileSync(path('full.gz')).subarray(0, -5), /cut off/],
    ['without its last line', () => gzipSync(`${lines().slice(0, -2).join('\n')}\n`), /cut off/],
    ['ending within a line', () => gzipSync(good().slice(0, -3)), /cut off/],
    ['empty', () => Buffer.from(''), /cut off|not a backup/],
    ['of another kind', () => Buffer.from('naam;soort\nyoga;aanbod\n'), /not a backup/],
    ['gzipped, of another kind', () => gzipSync('naam;soort\nyoga;aanbod\n'), /not a backup/],
    ['of a newer format', () => gzipSync(withHeader({ version: 99 })), /newer version/],
    ['of newer tables', () => gzipSync(withHeader({ migrations: [...header().migrations, '9999_later.sql'] })), /newer version/],
    ['with a column we do not have', () => gzipSync(withHeader({ columns: { institution: ['id', 'later'] } })), /newer version/],
    ['with a line too many', () => gzipSync(good().replace('{"table":"person"', `${lines()[1]}\n{"table":"person"`)), /damaged/],
    ['with a line too few', () => gzipSync([...lines().slice(0, 5), ...lines().slice(6)].join('\n')), /damaged/],
    ['with a row that does not fit', () => gzipSync(good().replaceAll('"sector": "hbo"', '"sector": "bao"')), /damaged/],
    ['with a line that is no row', () => gzipSync(good().replace('{"table":"person"', 'person')), /damaged/],
    ['with a table we do not have', () => gzipSync(good().replace('{"table":"person"', '{"table":"pg_authid"')), /damaged/],
  ];
  let target: TestDatabase;
  beforeAll(async () => {
    target = await testDatabase();
  });
  afterAll(() => target.close());

  it.each(files)('%s, is refused and leaves the database as it was', async (name, bytes, message) => {
    const file = path(`${name}.gz`);
    writeFileSync(file, bytes());
    const attempt = restore(target.db, file);
    await expect(attempt).rejects.toThrow(BackupError);
    await expect(attempt).rejects.toThrow(message);
    expect(Object.values(await everything(target)).flat()).toEqual([]);
  });

  it('is not there, or is a folder', async () => {
    await expect(restore(target.db, path('nothing.gz'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
    await expect(restore(target.db, folder)).rejects.toThrow(/cannot be read \(EISDIR\)/);
  });

  it('is refused by a database that has an institution', async () => {
    await expect(restore(full.db, path('full.gz'))).rejects.toThrow(/empty database only/);
  });
});
