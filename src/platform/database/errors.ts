/** A database that cannot be used as it is: says what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

const GONE_CODES = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', // nobody there, or not any more
  '57P01', '57P02', '57P03', // the server stops, crashed, or starts
]);

/** Whether the connection broke, as opposed to the database refusing what was asked. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return GONE_CODES.has((error as NodeJS.ErrnoException).code ?? '')
    || /^Connection terminated unexpectedly|^Client has encountered a connection error/.test(error.message);
}
