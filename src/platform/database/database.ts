import { type Kysely, Kysely as KyselyClass, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Actor } from '../../access/roles.ts';
import { embeddedPool } from './embedded/pool.ts';
import { migrate } from './migrate.ts';
import { roleNames } from './role-names.ts';
import type { Tables } from './tables.ts';

export type Tx = Transaction<Tables>;

/** The one way to the database: a transaction in which the database knows who is asking. */
export type Database = {
  readonly engine: 'embedded' | 'postgres';
  /**
   * Runs `work` in one transaction as the low-privilege role that goes with the actor. Nothing is set outside the
   * transaction, because on the embedded engine all connections share one session.
   */
  asActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** dates and numbers as PostgreSQL writes them: a date is a day, not a moment in the time zone of the server */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * Opens the database and brings its tables up to date.
 * @param databaseUrl PostgreSQL 15 or newer; absent means the embedded database in `dataDir`
 */
export async function openDatabase(where: { databaseUrl?: string; dataDir: string }): Promise<Database> {
  const pool = where.databaseUrl
    ? new pg.Pool({ connectionString: where.databaseUrl, max: 10 })
    : await embeddedPool(where.dataDir);
  pool.on('error', () => undefined);
  const db = new KyselyClass<Tables>({ dialect: new PostgresDialect({ pool }) });
  const names = await migrate(db);
  return databaseOver(db, where.databaseUrl ? 'postgres' : 'embedded', names);
}

/** The same over a connection that is already open and migrated. */
export function databaseOver(db: Kysely<Tables>, engine: Database['engine'], names: ReturnType<typeof roleNames>): Database {
  return {
    engine,
    close: () => db.destroy(),
    asActor: (actor, work) => db.transaction().execute(async (tx) => {
      await sql`select
        set_config('role', ${names[actor.acting]}, true),
        set_config('app.institution', ${actor.institutionId ?? ''}, true),
        set_config('app.person', ${actor.personId ?? ''}, true),
        set_config('app.role', ${actor.role ?? ''}, true),
        set_config('app.units', ${(actor.unitIds ?? []).join(',')}, true),
        set_config('app.initiative', ${actor.initiativeId ?? ''}, true)`.execute(tx);
      return work(tx);
    }),
  };
}
