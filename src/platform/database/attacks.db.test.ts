import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTORS, idOf, ME, OFFER, OTHER, OURS, STRANGER, UNIT } from '../../../tests/support/access/actors.ts';
import { tryAs, tryStatement } from '../../../tests/support/access/try-as.ts';
import { addWorld } from '../../../tests/support/access/world.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';

const REFUSED = '42501';
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await addWorld(test.owner);
});
afterAll(() => test.close());

const making = [
  'create table mine (id int)', 'create temp table institution (id int)', 'create view mine as select 1', 'create schema mine',
  'create function mine() returns int language sql return 1', 'create publication mine', 'create role mine',
  'create trigger mine after insert on audit_event execute function audit_is_append_only()',
  'create policy mine on person using (true)', 'alter table person disable row level security',
  'alter table person no force row level security', 'alter table audit_event disable trigger all', 'drop table session',
  'truncate audit_event', 'truncate question_count', 'alter function app_institution() reset all',
];
const outside = [
  "copy (select 1) to '/tmp/out'", "copy (select 1) to program 'true'", "copy own_word from '/etc/passwd'",
  "select pg_read_file('/etc/passwd')", "select pg_read_binary_file('/etc/passwd')", "select pg_ls_dir('/')",
  "select lo_import('/etc/passwd')", 'select * from pg_authid', 'select * from pg_shadow', 'select * from pg_statistic',
  'select pg_reload_conf()',
];

describe.each(Object.keys(ACTORS))('as %s', (name) => {
  const actor = ACTORS[name]!;

  it.each([...making, ...outside])('the database refuses: %s', async (statement) => {
    expect(await tryStatement(test.db, actor, statement)).toBe(REFUSED);
  });

  it('the audit trail cannot be changed, thinned out or emptied', async () => {
    for (const statement of ["update audit_event set event = 'offer.seen'", 'delete from audit_event', 'truncate audit_event']) {
      expect([statement, await tryStatement(test.db, actor, statement)]).toEqual([statement, REFUSED]);
    }
  });

  it('what it may do itself cannot be given to all', async () => {
    const given = await test.db.asActor(actor, async (tx) => {
      await sql`savepoint probe`.execute(tx);
      await sql`grant select on initiative to public`.execute(tx).catch(() => sql`rollback to savepoint probe`.execute(tx));
      return sql<{ given: boolean }>`select has_table_privilege('public', 'initiative', 'select') as given`.execute(tx);
    });
    expect(given.rows).toEqual([{ given: false }]);
  });

  it('a second statement cannot be added to one', async () => {
    expect(await tryStatement(test.db, actor, 'select 1; reset role')).toBe('42601');
    expect(await tryStatement(test.db, actor, 'commit; select * from person')).toBe('42601');
  });

  it('the statistics of the rows of others do not show', async () => {
    await sql`analyze`.execute(test.owner);
    const seen = await test.db.asActor(actor, (tx) =>
      sql`select most_common_vals from pg_stats where schemaname = 'public' and tablename <> 'migration'`.execute(tx));
    expect(seen.rows).toEqual([]);
  });
});

describe('one statement', () => {
  it('that changes its own role still runs as who it began as', async () => {
    const { rows: [me] } = await test.db.asActor(ACTORS.keeper!, (tx) => sql<{ name: string }>`select current_user as name`.execute(tx));
    const attack = `select set_config('role', '${me!.name}', true), (select count(*) from person)`;
    expect(await tryStatement(test.db, ACTORS.visitor!, attack)).toBe(REFUSED);
  });

  it('that sets something for the whole session does not reach the next actor', async () => {
    await test.db.asActor({ ...ACTORS.executive!, institutionId: OTHER }, (tx) => sql`
      select set_config('app.institution', ${OTHER}, false), set_config('app.role', 'executive', false),
        set_config('search_path', 'pg_temp', false)`.execute(tx));
    const next = await test.db.asActor({ acting: 'member' }, (tx) => sql<{ n: number; path: string }>`
      select (select count(*) from initiative) as n, current_setting('search_path') as path`.execute(tx));
    expect(next.rows).toEqual([{ n: 0, path: 'public, pg_temp' }]);
    expect(await test.db.ready()).toBe(true);
    // on the embedded engine that was the session of everybody, ours included
    await sql`reset all`.execute(test.owner);
  });
});

describe('a row is not moved to where it could not be made', () => {
  const moves: [string, string, string][] = [
    ['an offer to another faculty', 'coordinator of A', `update initiative set unit_ids = '{${UNIT.b}}' where id = '${OFFER.a}'`],
    ['an offer to the whole institution', 'coordinator of A', `update initiative set unit_ids = '{}' where id = '${OFFER.a}'`],
    ['an offer to another institution', 'coordinator', `update initiative set institution_id = '${OTHER}' where id = '${OFFER.a}'`],
    ['a theme to an offer of another faculty', 'coordinator of A',
      `update initiative_tag set initiative_id = '${OFFER.b}', concept = 'fst.3.1' where initiative_id = '${OFFER.a}' and state = 'proposed'`],
    ['somebody to another institution', 'door', `update person set institution_id = '${OTHER}' where id = '${ME}'`],
    ['somebody to another account', 'door', `update person set sub = 'x' where id = '${ME}'`],
  ];
  it.each(moves)('%s, by the %s', async (_what, who, statement) => {
    expect(await tryStatement(test.db, ACTORS[who]!, statement)).toBe(REFUSED);
  });

  it('an administrator of a faculty does not give a role for the whole institution', async () => {
    expect(await tryAs(test.db, ACTORS['administrator of A']!, (tx) => tx.insertInto('role_grant').values({
      institution_id: OURS, id: idOf('new grant'), person_id: ME, role: 'administrator', unit_id: null, source: 'administrator',
      granted_at: new Date(),
    }).execute())).toBe(REFUSED);
  });

  it('a session cannot be for somebody of another institution', async () => {
    expect(await tryAs(test.db, ACTORS.door!, (tx) => tx.insertInto('session').values({
      institution_id: OURS, person_id: STRANGER, token_hash: 'x', expires_at: new Date(),
    }).execute())).toBe('23503');
  });

  it('a visitor cannot report on an offer of another institution as if it were here', async () => {
    expect(await tryAs(test.db, ACTORS.visitor!, (tx) => tx.insertInto('report').values({
      institution_id: OURS, id: idOf('new report'), initiative_id: OFFER.other, sent_on: '2026-11-22', message: 'x',
    }).execute())).toBe(REFUSED);
  });

  it('an administrator cannot take the home organisation or the host name of another institution', async () => {
    await sql`update institution set hosts = '{help.other.example}' where id = ${OTHER}`.execute(test.owner);
    for (const taken of ["home_organisations = '{ours.example,other.example}'", "hosts = '{help.other.example}'"]) {
      const attack = `update institution set ${taken} where id = '${OURS}'`;
      expect(await tryStatement(test.db, ACTORS.administrator!, attack)).toBe('23505');
    }
    const fair = `update institution set hosts = '{help.ours.example}' where id = '${OURS}'`;
    expect(await tryStatement(test.db, ACTORS.administrator!, fair)).toBe('allowed');
  });
});
