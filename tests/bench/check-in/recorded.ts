import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** One statement as it went to the server. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** A pool that writes down what goes to the server while it is asked to. */
export function recordingPool(pool: PostgresPool) {
  let written: Statement[] | undefined;
  const wrap = (client: PostgresPoolClient): PostgresPoolClient => {
    const query = (...said: [string | Statement, unknown[]?]) => {
      const [first, values = []] = said;
      written?.push(typeof first === 'string' ? { text: first, values } : first);
      return (client.query as (...all: readonly unknown[]) => unknown)(...said);
    };
    return { query: query as PostgresPoolClient['query'], release: () => client.release() };
  };
  return {
    pool: { connect: async () => wrap(await pool.connect()), end: () => pool.end() } satisfies PostgresPool,
    /** what `work` said to the server */
    async during(work: () => Promise<unknown>): Promise<readonly Statement[]> {
      written = [];
      await work();
      const all = written;
      written = undefined;
      return all;
    },
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function literal(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value);
  // a setting is a text, anything else an id: an expression in brackets serves both
  return names.get(text) ?? quoted(text);
}

/**
 * The same statements as a script for pgbench.
 * @param names what differs from one student to the next, as an expression that pgbench can fill in
 */
export function scriptOf(statements: readonly Statement[], names: ReadonlyMap<string, string>): string {
  return statements.map(({ text, values }) => {
    const filled = text.replace(/\$(\d+)/g, (_, n: string) => literal(values[Number(n) - 1], names));
    return `${filled.replace(/\s+/g, ' ')};`;
  }).join('\n');
}
