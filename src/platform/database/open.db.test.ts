import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addInstitution } from '../../../tests/support/factories.ts';
import { type TestDatabase, testDatabase, testEngine } from '../../../tests/support/database.ts';
import { newPostgres } from '../../../tests/support/database/postgres.ts';
import { openDatabase } from './database.ts';
import { DatabaseError } from './errors.ts';
import { quietPool } from './quiet-pool.ts';
import { roleNames } from './role-names.ts';

const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir: '' });

describe.runIf(testEngine === 'postgres')('opening PostgreSQL', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  type Fresh = Awaited<ReturnType<typeof newPostgres>>;
  async function onEmpty(work: (fresh: Fresh, admin: Kysely<never>) => Promise<void>) {
    const fresh = await newPostgres();
    const pool = quietPool({ connectionString: fresh.adminUrl, max: 1 });
    const admin = new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
    try {
      await work(fresh, admin);
    } finally {
      await admin.destroy();
      await fresh.drop();
    }
  }

  it('works for two processes at the same moment on an empty database', () => onEmpty(async ({ url }) => {
    const both = await Promise.all([open(url), open(url)]);
    expect(await Promise.all(both.map((db) => db.ready()))).toEqual([true, true]);
    await Promise.all(both.map((db) => db.close()));
  }));

  it('goes on after the server broke its connections', async () => {
    const id = await addInstitution(test.owner);
    const see = () => test.db.asActor({ acting: 'visitor' }, (tx) =>
      tx.selectFrom('institution').select('id').where('id', '=', id).execute());
    await Promise.all([see(), see(), see()]);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(test.owner);
    expect(await Promise.all([see(), see(), see()])).toEqual([[{ id }], [{ id }], [{ id }]]);
  });

  it('goes on after the server broke a connection in mid-work, which fails', async () => {
    await expect(test.db.asActor({ acting: 'visitor' }, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(test.owner);
      await sql`select 1`.execute(tx);
    })).rejects.toThrow();
    expect(await test.db.ready()).toBe(true);
  });

  it('refuses a database that a newer version made', async () => {
    await test.owner.insertInto('migration').values({ name: '9999_later.sql' }).execute();
    await expect(open(test.url!)).rejects.toThrow(/newer version.*9999_later/);
    await test.owner.deleteFrom('migration').where('name', '=', '9999_later.sql').execute();
  });

  it('says what to run when the login may not make roles, once', () => onEmpty(async (fresh, admin) => {
    const login = new URL(fresh.url).username;
    await sql.raw(`alter role ${login} nocreaterole`).execute(admin);
    const refusal = await open(fresh.url).then(() => '', (error: Error) => `${error.name}: ${error.message}`);
    expect(refusal).toMatch(/^DatabaseError: DATABASE_URL: its role may not create roles/);
    const statements = refusal.split('\n').slice(1).map((line) => line.replace('<its role>', login));
    for (const statement of statements) await sql.raw(statement).execute(admin);
    const db = await open(fresh.url);
    expect([await db.ready(), db.notes]).toEqual([true, []]);
    await db.close();
  }));

  it('refuses roles with our names that may do more than ours', () => onEmpty(async (fresh, admin) => {
    await sql.raw(`create role ${roleNames(fresh.name).visitor} superuser`).execute(admin);
    await expect(open(fresh.url)).rejects.toThrow(/may do too much: .*_visitor/);
  }));

  it('notes a superuser, and a login that may still make roles', async () => {
    expect(test.db.notes).toEqual([expect.stringContaining('CREATEROLE')]);
    await onEmpty(async ({ adminUrl }) => {
      const db = await open(adminUrl);
      expect(db.notes).toEqual([expect.stringContaining('superuser')]);
      await db.close();
    });
  });

  it('says what is wrong with an address, without the password in it', async () => {
    const wrong = new URL(test.url!);
    wrong.pathname = '/samenhang_no_such_database';
    for (const address of [wrong.href, 'postgres://somebody:secret-word@127.0.0.1:1/nowhere']) {
      const error: Error = await open(address).then(() => new Error('opened'), (reason: Error) => reason);
      expect(error).toBeInstanceOf(DatabaseError);
      expect(error.message).toMatch(/^DATABASE_URL: /);
      expect(error.message).not.toMatch(new RegExp(`secret-word|${wrong.password}`));
    }
  });
});
