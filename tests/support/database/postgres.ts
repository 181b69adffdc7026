import { randomBytes } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { quietPool } from '../../../src/platform/database/quiet-pool.ts';
import { roleNames } from '../../../src/platform/database/role-names.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import type { TestDatabase } from '../database.ts';
import { nameFor, sweep } from './leftovers.ts';

function adminUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL: needed to test on PostgreSQL; a superuser of a server for tests');
  return url;
}

function urlFor(database: string, login?: { name: string; password: string }): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  if (login) Object.assign(url, { username: login.name, password: login.password });
  return url.href;
}

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Drops a test database, its roles and its login. */
async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`);
  for (const role of [...Object.values(roleNames(name)), `${name}_login`]) await client.query(`drop role if exists ${role}`);
}

/** An empty database with roles of its own, and a login that owns it and is no superuser. */
export async function newPostgres() {
  const login = { name: '', password: randomBytes(12).toString('hex') };
  const name = nameFor(Date.now(), randomBytes(4).toString('hex'));
  login.name = `${name}_login`;
  await asAdmin(async (client) => {
    await sweep(client, Date.now());
    await client.query(`create role ${login.name} login createrole nosuperuser password '${login.password}'`);
    await client.query(`create database ${name} owner ${login.name} template template0 encoding 'UTF8'`);
  });
  return {
    name, url: urlFor(name, login), adminUrl: urlFor(name), drop: () => asAdmin((client) => drop(client, name)),
  };
}

/** PostgreSQL as an installation should have it: the login is no superuser. */
export async function postgresTestDatabase(): Promise<TestDatabase> {
  const fresh = await newPostgres();
  const db = await openDatabase({ databaseUrl: fresh.url, dataDir: '' });
  const pool = quietPool({ connectionString: fresh.adminUrl, max: 2 });
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db, owner, engine: 'postgres', url: fresh.url,
    async close() {
      await db.close();
      await owner.destroy();
      await fresh.drop();
    },
  };
}
