import pg from 'pg';

/** One statement as it went to PostgreSQL. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

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
  };
  try {
    await work();
  } finally {
    client.query = query;
  }
  return statements;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = value instanceof Date ? value.toISOString() : Array.isArray(value) ? `{${value.join(',')}}` : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}

/** What differs every time: a new id for what stays, and a month in which this student did not count yet. */
const FRESH: readonly (readonly [RegExp, (values: string[]) => string[]])[] = [
  [/^insert into "contribution"/, ([institution = '', , series = '', round = '', , ...rest]) =>
    [institution, 'gen_random_uuid()', series, round, "to_char(date '2000-01-01' + make_interval(months => :month), 'YYYY-MM')", ...rest]],
];

/** The same statements for pgbench, of one student, ids of what stays made anew. */
export function asScript(statements: readonly Statement[], stays: readonly string[]): string {
  return statements.map(({ text, values }) => {
    const fresh = FRESH.find(([pattern]) => pattern.test(text));
    const plain = values.map((value) => (stays.includes(value as string) ? 'gen_random_uuid()' : literal(value)));
    const all = fresh ? fresh[1](plain) : plain;
    return `${text.replace(/\$(\d+)/g, (_, n: string) => all[Number(n) - 1] ?? 'null').replaceAll('\n', ' ')};`;
  }).join('\n');
}
