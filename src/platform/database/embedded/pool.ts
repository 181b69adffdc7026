import pg from 'pg';
import { ensureEmbedded } from './ensure.ts';

const GONE = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET']);

/**
 * A pool over the embedded database. Another process may have started it (a command line, say) and take it along
 * when it leaves; then the next connection starts one of our own.
 */
export async function embeddedPool(dataDir: string): Promise<pg.Pool> {
  const pool = new pg.Pool({ ...(await whereabouts(dataDir)), max: 8 });
  // a connection that breaks while idle is dropped by the pool; the next one reconnects
  pool.on('error', () => undefined);
  const connectOnce = pool.connect.bind(pool) as () => Promise<pg.PoolClient>;
  const connect = async (): Promise<pg.PoolClient> => {
    try {
      return await connectOnce();
    } catch (error) {
      if (!GONE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      Object.assign(pool.options, await whereabouts(dataDir));
      return connectOnce();
    }
  };
  pool.connect = connect as typeof pool.connect;
  return pool;
}

async function whereabouts(dataDir: string) {
  const { host, port } = await ensureEmbedded(dataDir);
  return { host, port, user: 'postgres', database: 'postgres', password: 'local' };
}
