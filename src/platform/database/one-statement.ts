import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { DatabaseError } from './errors.ts';

const ABOUT_TRANSACTIONS = /^(begin|start transaction|commit|rollback|savepoint|release)\b[^;]*$/;

type Query = (config: { text: string; values: unknown[]; queryMode: 'extended' }) => Promise<{ command: string }>;

/**
 * A pool whose connections take one statement a call: whatever gets into its text, a second statement
 * (`reset role`, say) is a syntax error. A commit that turns out to be a rollback, because something failed and was
 * overlooked, is an error as well: what is acknowledged is there.
 */
export function oneStatementAtATime(pool: PostgresPool): PostgresPool {
  const wrap = (client: PostgresPoolClient): PostgresPoolClient => {
    const query = async (text: string, values: unknown[]) => {
      // these are ours, and have to be one message: on the embedded engine others share the session until it began
      if (!ABOUT_TRANSACTIONS.test(text)) return (client.query as unknown as Query)({ text, values, queryMode: 'extended' });
      const result = await client.query(text, values);
      if (text === 'commit' && (result.command as string) !== 'COMMIT') {
        throw new DatabaseError('Something in this transaction failed, so nothing of it was kept');
      }
      return result;
    };
    return { query: query as PostgresPoolClient['query'], release: () => client.release() };
  };
  return { connect: async () => wrap(await pool.connect()), end: () => pool.end() };
}
