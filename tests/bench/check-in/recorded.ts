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
import pg from 'pg';

/** One statement as it went to PostgreSQL. */

type Query = { text?: string; values?: readonly unknown[] } | string;

/** Writes down every statement that goes to PostgreSQL while `work` runs. Nothing else may run at the time. */
export async function recorded(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const client = pg.Client.prototype as unknown as { query(...args: unknown[]): unknown };
  const { query } = client;
  client.query = function query_(this: unknown, ...args: unknown[]) {
    const [first, second] = args as [Query, unknown];
    const text = typeof first === 'string' ? first : first.text ?? '';
    const values = typeof first === 'string' ? second : first.values;
    statements.push({ text, values: Array.isArray(values) ? values : [] });
    return query.apply(this, args);
  try {
    await work();
  } finally {
    client.query = query;
  }
  return statements;

function literal(value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : Array.isArray(value) ? `{${value.join(',')}}` : String(value);
  return `'${text.replaceAll("'", "''")}'`;

/** What differs every time: a new id for what stays, and a month in which this student did not count yet. */
const FRESH: readonly (readonly [RegExp, (values: string[]) => string[]])[] = [
  [/^insert into "contribution"/, ([institution = '', , series = '', round = '', , ...rest]) =>
    [institution, 'gen_random_uuid()', series, round, "to_char(date '2000-01-01' + make_interval(months => :month), 'YYYY-MM')", ...rest]],
];

/** The same statements for pgbench, of one student, ids of what stays made anew. */
export function asScript(statements: readonly Statement[], stays: readonly string[]): string {
    const fresh = FRESH.find(([pattern]) => pattern.test(text));
    const plain = values.map((value) => (stays.includes(value as string) ? 'gen_random_uuid()' : literal(value)));
    const all = fresh ? fresh[1](plain) : plain;
    return `${text.replace(/\$(\d+)/g, (_, n: string) => all[Number(n) - 1] ?? 'null').replaceAll('\n', ' ')};`;
  }).join('\n');
}
