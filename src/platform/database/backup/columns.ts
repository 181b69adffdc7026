import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { BACKED_UP } from './tables.ts';

/** The columns of every table in a backup. */
export async function columnsOf(tx: Tx): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select relname as "table", array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relnamespace = 'public'::regnamespace and relname = any(${[...BACKED_UP]}::text[])
    group by relname`.execute(tx);
  return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
}
