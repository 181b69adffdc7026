import { AsyncLocalStorage } from 'node:async_hooks';
import { type IsolationLevel, Kysely, PostgresDialect, type PostgresPool, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Actor } from '../../access/roles.ts';
import { embeddedPool } from './embedded/pool.ts';
import { DatabaseError, isConnectionLost } from './errors.ts';
import { migrate } from './migrate.ts';
import { notesOn } from './notes.ts';
import { oneStatementAtATime } from './one-statement.ts';
import { quietPool } from './quiet-pool.ts';
import { isReady } from './ready.ts';
import type { RoleNames } from './role-names.ts';
import type { Tables } from './tables.ts';

export type Tx = Transaction<Tables>;

/** The one way to the database: a transaction in which the database knows who is asking. */
export type Database = {
  readonly engine: 'embedded' | 'postgres';
  /** what an administrator should know about how this database is set up, one sentence each; empty when all is well */
  readonly notes: readonly string[];
  /**
   * Runs `work` in one transaction as the low-privilege role that goes with the actor. Nothing is set outside the
   * transaction, because on the embedded engine all connections share one session. When it resolves, what was written
   * is there. A connection that turns out to be gone before `work` began is made again.
   * @param isolation `repeatable read` for work that must see one moment all along, such as a backup
   * @throws Error when called from within `work`: on the embedded engine it would wait for itself
   */
  asActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>, isolation?: IsolationLevel): Promise<T>;
  /** whether it answers and its tables are up to date; never throws */
  ready(): Promise<boolean>;
  close(): Promise<void>;
};

/** dates and numbers as PostgreSQL writes them: a date is a day, not a moment in the time zone of the server */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
/** A list of days (`date[]`): without this, moments in the time zone of the server. */
const DATE_LIST = 1182 as number as typeof pg.types.builtins.DATE;
pg.types.setTypeParser(DATE_LIST, (text) => text.slice(1, -1).split(',').filter((day) => day !== ''));
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

const POOL_SIZE = 10;

const postgresPool = (connectionString: string): PostgresPool =>
  quietPool({ connectionString, max: POOL_SIZE, connectionTimeoutMillis: 10_000, statement_timeout: 60_000 });

/**
 * Opens the database and brings its tables up to date.
 * @param databaseUrl PostgreSQL 15 or newer; absent means the embedded database in `dataDir`
 * @throws DatabaseError saying what to do
 */
export async function openDatabase(where: { databaseUrl?: string; dataDir: string }): Promise<Database> {
  return where.databaseUrl
    ? openPool(postgresPool(where.databaseUrl), 'postgres')
    : openPool(await embeddedPool(where.dataDir), 'embedded');
}

/** The same over a pool of connections; closing the database closes the pool. */
export async function openPool(pool: PostgresPool, engine: Database['engine']): Promise<Database> {
  try {
    const { names, about } = await migrate(kyselyOver(pool));
    return databaseOver(pool, engine, names, notesOn(engine, about));
  } catch (error) {
    await pool.end();
    if (error instanceof DatabaseError || engine === 'embedded') throw error;
    const { message, code } = error as NodeJS.ErrnoException;
    throw new DatabaseError(`DATABASE_URL: ${message || code}`, { cause: error });
  }
}

const kyselyOver = (pool: PostgresPool) => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

async function becomes(tx: Tx, actor: Actor, names: RoleNames): Promise<void> {
  await sql`select
    set_config('search_path', 'public, pg_temp', true),
    set_config('role', ${names[actor.acting]}, true),
    set_config('app.institution', ${actor.institutionId ?? ''}, true),
    set_config('app.person', ${actor.personId ?? ''}, true),
    set_config('app.role', ${actor.role ?? ''}, true),
    set_config('app.units', ${actor.unitIds ? `{${actor.unitIds.join(',')}}` : ''}, true),
    set_config('app.initiative', ${actor.initiativeId ?? ''}, true),
    set_config('app.subject', ${actor.subjectId ?? ''}, true)`.execute(tx);
}

function databaseOver(
  pool: PostgresPool, engine: Database['engine'], names: RoleNames, notes: readonly string[],
): Database {
  const db = kyselyOver(oneStatementAtATime(pool));
  const inside = new AsyncLocalStorage<true>();
  return {
    engine, notes,
    ready: () => isReady(db),
    close: () => pool.end(),
    async asActor(actor, work, isolation) {
      if (inside.getStore()) throw new Error('asActor was called from within asActor: pass the transaction on instead');
      const transaction = isolation ? db.transaction().setIsolationLevel(isolation) : db.transaction();
      let begun = false;
      // the server may have broken every connection in the pool, and we only notice when we use them
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await transaction.execute(async (tx) => {
            await becomes(tx, actor, names);
            begun = true;
            return inside.run(true, () => work(tx));
          });
        } catch (error) {
          if (begun || attempt === POOL_SIZE || !isConnectionLost(error)) throw error;
        }
      }
    },
  };
}
