import pg from 'pg';

/**
 * A pool that survives connections that break. While one is idle the pool drops it; while one is in use its query
 * fails, and the connection says so once more, which would end the process if nobody listened.
 */
export function quietPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
