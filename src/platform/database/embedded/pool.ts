import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { isConnectionLost } from '../errors.ts';
import { quietPool } from '../quiet-pool.ts';
import { embedded } from './ensure.ts';

/**
 * A pool over the embedded database. Another process may have started it (a command line, say) and take it along
 * when it leaves; then the next connection starts one of our own.
 */
export async function embeddedPool(dataDir: string): Promise<PostgresPool> {
  const database = embedded(dataDir);
  const pool = quietPool({
    ...(await database.address()), user: 'postgres', database: 'postgres', password: 'local', max: 8,
  });
  async function connect(attempts = 3): Promise<PostgresPoolClient> {
    try {
      return await (pool.connect() as Promise<unknown> as Promise<PostgresPoolClient>);
    } catch (error) {
      if (attempts === 0 || !isConnectionLost(error)) throw error;
      Object.assign(pool.options, await database.address());
      return connect(attempts - 1);
    }
  }
  return {
    connect: () => connect(),
    async end() {
      await pool.end();
      await database.leave();
    },
  };
}
