import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTING, ROLES } from '../../access/roles.ts';
import { ACTORS, ME, OFFER, OURS } from '../../../tests/support/access/actors.ts';
import { readColumns, readMatrix } from '../../../tests/support/access/matrix.ts';
import { columnsFor, verbsOn } from '../../../tests/support/access/probe.ts';
import { addWorld, type Row, WORLD } from '../../../tests/support/access/world.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { roleNames, type RoleNames } from './role-names.ts';

let test: TestDatabase;
let names: RoleNames;
let tables: string[];
let rows: Record<string, Readonly<Record<string, Row>>>;

beforeAll(async () => {
  test = await testDatabase();
  await addWorld(test.owner);
  const { rows: [here] } = await sql<{ name: string }>`select current_database() as name`.execute(test.owner);
  names = roleNames(here!.name);
  const found = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`
    .execute(test.owner);
  tables = found.rows.map(({ name }) => name).sort();
  const granted = (await rowsIn('granted_proposal')).map((row) => [row.state === 'done' ? "somebody else's, done" : 'mine, granted', row]);
  rows = {
    ...WORLD, migration: { any: (await rowsIn('migration'))[0]! }, catalogue: await seenThroughCatalogue(),
    granted_proposal: Object.fromEntries(granted),
  };
});
afterAll(() => test.close());

const matrix = readMatrix();

async function rowsIn(table: string): Promise<Row[]> {
  const { rows: all } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(test.owner);
  return all.map(({ row }) => row);
}

/** The initiatives of the world, with the same labels, as the view shows them. */
async function seenThroughCatalogue(): Promise<Readonly<Record<string, Row>>> {
  const all = await rowsIn('catalogue');
  return Object.fromEntries(Object.entries(WORLD.initiative).map(([label, { id }]) => [label, all.find((row) => row.id === id)!]));
}

describe('docs/access-matrix-database.md', () => {
  it('has a section for every table of the database, and no other', () => {
    expect(Object.keys(matrix).sort()).toEqual(tables);
  });

  it('has a column for every database role', () => {
    expect(new Set(Object.values(ACTORS).map(({ acting }) => acting))).toEqual(new Set(ACTING));
  });

  it.each(Object.keys(ACTORS))('says what %s can do with every kind of row', async (column) => {
    const actor = ACTORS[column]!;
    const expected: Record<string, string | undefined> = {};
    const found: Record<string, string> = {};
    for (const table of tables) {
      const columns = await columnsFor(test.owner, names[actor.acting], table);
      await test.db.asActor(actor, async (tx) => {
        for (const [label, row] of Object.entries(rows[table] ?? {})) {
          expected[`${table}: ${label}`] = matrix[table]?.[label]?.[column];
          found[`${table}: ${label}`] = await verbsOn(tx, actor, table, row, columns);
        }
      });
    }
    expect(found).toEqual(expected);
  });

  it('speaks of rows that the test tries, and of no other', () => {
    const labels = (all: Readonly<Record<string, object>>) => Object.fromEntries(
      Object.entries(all).map(([table, kinds]) => [table, Object.keys(kinds).sort()]));
    expect(labels(matrix)).toEqual(labels(rows));
  });

  it('names every role that may use some columns of a table only', async () => {
    const partial: Record<string, readonly string[]> = {};
    for (const acting of ACTING) {
      for (const table of tables) {
        const columns = await columnsFor(test.owner, names[acting], table);
        for (const verb of ['select', 'insert', 'update'] as const) {
          const some = columns[verb].length > 0 && columns[verb].length < columns.all.length;
          if (some) partial[`${table} ${verb} ${acting}`] = columns[verb];
        }
      }
    }
    expect(partial).toEqual(readColumns());
  });
});

describe('beside the matrix', () => {
  it('shows who did not say from which institution they are nothing but institutions', async () => {
    for (const acting of ACTING.filter((role) => role !== 'clock' && role !== 'keeper' && role !== 'post')) {
      for (const table of tables.filter((name) => name !== 'institution' && name !== 'migration')) {
        const columns = await columnsFor(test.owner, names[acting], table);
        if (columns.select.length === 0) continue;
        const seen = await test.db.asActor({ acting }, (tx) =>
          sql`select ${sql.join(columns.select.map((name) => sql.id(name)))} from ${sql.table(table)}`.execute(tx));
        expect([acting, table, seen.rows]).toEqual([acting, table, []]);
      }
    }
  });

  it('shows every staff role what is not published, and a student never', async () => {
    const seen = await Promise.all(ROLES.map(async (role) => {
      const actor = { acting: 'member' as const, institutionId: OURS, personId: ME, role };
      const row = await test.db.asActor(actor, (tx) => tx.selectFrom('initiative').select('id')
        .where('id', '=', OFFER.hidden).executeTakeFirst());
      return row ? role : undefined;
    }));
    expect(seen.filter(Boolean)).toEqual(['guide', 'specialist', 'executive', 'representative', 'researcher']);
  });

  it('lets an actor limited to no units at all reach none', async () => {
    const actor = { ...ACTORS.coordinator!, unitIds: [] };
    const done = await test.db.asActor(actor, (tx) => tx.updateTable('initiative').set({ published: false }).executeTakeFirst());
    expect(done.numUpdatedRows).toBe(0n);
  });
});
