import type pg from 'pg';

/** Every name a test makes on a server: `samenhang_test_<minutes since 1970>_<random>`, roles with more behind it. */
const PREFIX = 'samenhang_test_';
const MINUTE = 60_000;

export const nameFor = (now: number, random: string): string => `${PREFIX}${Math.floor(now / MINUTE)}_${random}`;

const made = (name: string): number => Number(/^samenhang_test_(\d+)_/.exec(name)?.[1] ?? 0) * MINUTE;

/**
 * Drops what runs that crashed left behind: test databases of more than ten minutes ago that nobody is connected to,
 * or of more than a day ago, and test roles whose database is gone. Runs beside this one keep theirs.
 */
export async function sweep(client: pg.Client, now: number): Promise<void> {
  const { rows } = await client.query<{ name: string; busy: boolean }>(`
    select datname as name, exists (select from pg_stat_activity a where a.datname = d.datname) as busy
    from pg_database d where datname like '${PREFIX}%'`);
  for (const { name, busy } of rows) {
    const minutes = (now - made(name)) / MINUTE;
    if (minutes > 24 * 60 || (minutes > 10 && !busy)) await quietly(client, `drop database if exists ${name} with (force)`);
  }
  const orphans = await client.query<{ name: string }>(`
    select rolname as name from pg_roles where rolname like '${PREFIX}%' and not exists (
      select from pg_database where starts_with(rolname, datname || '_'))`);
  for (const { name } of orphans.rows) {
    if (now - made(name) > 10 * MINUTE) await quietly(client, `drop role if exists ${name}`);
  }
}

/** somebody else may be sweeping the same */
async function quietly(client: pg.Client, statement: string): Promise<void> {
  await client.query(statement).catch(() => undefined);
}
