/** All a log line may hold: who, what, which id, when. There is no field for what somebody wrote. */
export type LogLine = {
  readonly event: string;
  readonly method?: string;
  /** without query string */
  readonly path?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly institution?: string;
  readonly id?: string;
  readonly error?: unknown;
};

export type Log = (line: LogLine) => void;

/** Name, code and places of an error; never its message, which may quote what somebody typed. */
function errorFacts(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
  return { name: error.name, ...(typeof code === 'string' ? { code } : {}), at };
}

/** Writes one JSON line a happening. */
export function logTo(write: (line: string) => void, now: () => Date): Log {
  return ({ error, ...line }) =>
    write(
      JSON.stringify({
        at: now().toISOString(),
        ...line,
        ...(error === undefined ? {} : { error: errorFacts(error) }),
      }),
    );
}
