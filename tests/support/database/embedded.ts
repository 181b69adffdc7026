import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
import { snapshotFile } from './snapshot.ts';

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

/** The engine behind a socket, as in the product. */
async function serve(engine: PGlite) {
  const host = mkdtempSync(join(tmpdir(), 'samenhang-'));
  const server = new PGLiteSocketServer({ db: engine, maxConnections: 30, path: join(host, '.s.PGSQL.1') });
  await server.start();
  return {
    pool: (max: number) => quietPool({ host, port: 1, user: 'postgres', database: 'postgres', password: 'local', max }),
    async stop() {
      await server.stop();
      rmSync(host, { recursive: true, force: true });
    },
  };
}

/** Making a database and its tables takes seconds: once, for all test files. */
async function makeMigrated(): Promise<Blob> {
  const engine = await PGlite.create();
  const served = await serve(engine);
  await (await openPool(served.pool(1), 'embedded')).close();
  await served.stop();
  const dump = await engine.dumpDataDir('none');
  await engine.close();
  return dump;
}

/** Puts a database without rows in a data folder of the product, which is quicker than when the product makes one. */
export async function putDatabaseIn(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'db');
  mkdirSync(folder, { mode: 0o700 });
  execFileSync('tar', ['-xf', await snapshotFile(makeMigrated), '-C', folder], { stdio: 'pipe' });
}

/** The embedded engine inside this process, in memory, behind the same socket and the same driver as in the product. */
export async function embeddedTestDatabase(): Promise<TestDatabase> {
  const engine = await PGlite.create({ loadDataDir: new Blob([readFileSync(await snapshotFile(makeMigrated))]) });
  const served = await serve(engine);
  const db = await openPool(served.pool(8), 'embedded');
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: wholeTransactions(served.pool(2)) }) });
  return {
    db, owner, engine: 'embedded',
    async close() {
      await db.close();
      await owner.destroy();
      await served.stop();
      await engine.close();
    },
  };
}
