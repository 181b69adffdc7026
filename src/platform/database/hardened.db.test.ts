import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTING } from '../../access/roles.ts';
import { ACTORS } from '../../../tests/support/access/actors.ts';
import { tryAs } from '../../../tests/support/access/try-as.ts';
import { addWorld, WORLD } from '../../../tests/support/access/world.ts';
import { type TestDatabase, testDatabase, testEngine } from '../../../tests/support/database.ts';
import { type Database, openDatabase } from './database.ts';
import { roleNames, type RoleNames } from './role-names.ts';

const REFUSED = '42501';
let test: TestDatabase;
let names: RoleNames;
beforeAll(async () => {
  test = await testDatabase();
  await addWorld(test.owner);
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(test.owner);
  names = roleNames(rows[0]!.name);
});
afterAll(() => test.close());

/** What the catalogue of the database says, as one list. */
async function list(query: string): Promise<unknown[]> {
  const { rows } = await sql.raw<{ name: unknown }>(query).execute(test.owner);
  return rows.map(({ name }) => name);
}

describe('the tables', () => {
  it('refuse their owner as well, all of them but the list of migrations', async () => {
    expect(await list(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and not (relrowsecurity and relforcerowsecurity)`)).toEqual(['migration']);
  });

  it('are shown by views as who looks may see them', async () => {
    expect(await list(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions @> '{security_invoker=true}', false)`)).toEqual([]);
  });

  it('and functions are nobody\'s by default, and no function runs as its owner', async () => {
    expect(await list(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace and (prosecdef
      or proacl is null or exists (select from aclexplode(proacl) where grantee = 0))`)).toEqual([]);
    expect(await list(`select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and exists (select from aclexplode(relacl) where grantee = 0)`)).toEqual([]);
    expect(await list(`select nspname as name from pg_namespace where nspname = 'public'
      and exists (select from aclexplode(nspacl) where grantee = 0)`)).toEqual([]);
  });
});

describe('the roles', () => {
  it('cannot sign in, may do nothing special, own nothing, and belong to nothing', async () => {
    const ours = Object.values(names).map((name) => `'${name}'`).join(', ');
    expect(await list(`select rolname as name from pg_roles where rolname in (${ours}) and not (rolcanlogin or rolsuper
      or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication or rolinherit)`)).toHaveLength(ACTING.length);
    expect(await list(`select relname as name from pg_class where relowner in (select oid from pg_roles where rolname in (${ours}))`))
      .toEqual([]);
    expect(await list(`select roleid::regrole as name from pg_auth_members
      where member in (select oid from pg_roles where rolname in (${ours}))`)).toEqual([]);
  });
});

/** Leaves the role, and then tries. */
const asLogin = (db: Database, attack: string) => tryAs(db, ACTORS.visitor!, async (tx) => {
  await sql`reset role`.execute(tx);
  await sql.raw(attack).execute(tx);
});

describe.runIf(testEngine === 'postgres')('behind the role, on PostgreSQL', () => {
  it('a login that owns the tables cannot touch the audit trail either', async () => {
    for (const attack of ['truncate audit_event', "update audit_event set event = 'offer.seen'", 'delete from audit_event']) {
      expect([attack, await asLogin(test.db, attack)]).toEqual([attack, REFUSED]);
    }
  });

  it('nobody becomes a superuser, and nobody stops the connections of others', async () => {
    expect(await tryAs(test.db, ACTORS.visitor!, (tx) => sql`set local session authorization postgres`.execute(tx))).not.toBe('allowed');
    const { rows: [other] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(test.owner);
    expect(await tryAs(test.db, ACTORS.visitor!, (tx) => sql`select pg_terminate_backend(${other!.pid})`.execute(tx))).toBe(REFUSED);
  });

  describe('with a login that owns nothing and is no keeper', () => {
    let db: Database;
    let login: string;
    beforeAll(async () => {
      const url = new URL(test.url!);
      login = `${url.pathname.slice(1)}_server`;
      const roles = Object.values(names).filter((name) => name !== names.keeper).join(', ');
      for (const step of [
        `create role ${login} login noinherit password 'server'`, `grant ${roles} to ${login}`,
        `grant usage on schema public to ${login}`, `grant select on migration to ${login}`,
      ]) await sql.raw(step).execute(test.owner);
      Object.assign(url, { username: login, password: 'server' });
      db = await openDatabase({ databaseUrl: url.href, dataDir: '' });
    });
    afterAll(async () => {
      await db.close();
      await sql.raw(`drop owned by ${login}`).execute(test.owner);
      await sql.raw(`drop role ${login}`).execute(test.owner);
    });

    it('the product works and there is nothing to note', async () => {
      expect(await db.ready()).toBe(true);
      expect(db.notes).toEqual([]);
      const seen = await db.asActor(ACTORS.visitor!, (tx) => tx.selectFrom('initiative').select('id').execute());
      expect(seen).toHaveLength(3);
    });

    it('leaving the role gains nothing, and the keeper is out of reach', async () => {
      const attacks = [
        ...Object.keys(WORLD).map((table) => `select from ${table}`), `set role ${names.keeper}`,
        'alter table person disable row level security', 'drop policy oneself on person', 'create table mine (id int)',
        'create extension pg_trgm',
      ];
      for (const attack of attacks) expect([attack, await asLogin(db, attack)]).toEqual([attack, REFUSED]);
    });
  });
});
