import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { openPool } from '../../../src/platform/database/database.ts';
import { quietPool } from '../../../src/platform/database/quiet-pool.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import type { TestDatabase } from '../database.ts';

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/samenhang');

/** Making a database takes seconds, loading an empty one half of one: it is made once, for all test files. */
async function empty(): Promise<Blob> {
  const lock = readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8');
  const version = createHash('sha256').update(/"node_modules\/@electric-sql\/pglite": \{[^}]*/.exec(lock)?.[0] ?? lock);
  const file = join(CACHE, `empty-${version.digest('hex').slice(0, 12)}.tar`);
  if (!existsSync(file)) {
    const fresh = await PGlite.create();
    const dump = await fresh.dumpDataDir('none');
    await fresh.close();
    mkdirSync(CACHE, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, file);
  }
  return new Blob([readFileSync(file)]);
}

/** On the embedded engine everybody shares one session, so what stands on its own has to be a transaction too. */
function wholeTransactions(pool: pg.Pool): PostgresPool {
  const wrap = (client: pg.PoolClient): PostgresPoolClient => {
    let within = false;
    const query = async (text: string, values: unknown[]) => {
      if (/^(begin|start transaction)/.test(text)) within = true;
      if (/^(commit|rollback)$/.test(text)) within = false;
      if (within || values.length === 0) return client.query(text, values);
      await client.query('begin');
      try {
        const result = await client.query(text, values);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    };
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
  };
  return { connect: async () => wrap(await pool.connect()), end: () => pool.end() };
}

/** The embedded engine inside this process, in memory, behind the same socket and the same driver as in the product. */
export async function embeddedTestDatabase(): Promise<TestDatabase> {
  const engine = await PGlite.create({ loadDataDir: await empty() });
  const host = mkdtempSync(join(tmpdir(), 'samenhang-'));
  const server = new PGLiteSocketServer({ db: engine, maxConnections: 30, path: join(host, '.s.PGSQL.1') });
  await server.start();
  const poolOf = (max: number) =>
    quietPool({ host, port: 1, user: 'postgres', database: 'postgres', password: 'local', max });
  const db = await openPool(poolOf(8), 'embedded');
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: wholeTransactions(poolOf(2)) }) });
  return {
    db, owner, engine: 'embedded',
    async close() {
      await db.close();
      await owner.destroy();
      await server.stop();
      await engine.close();
      rmSync(host, { recursive: true, force: true });
    },
  };
}
