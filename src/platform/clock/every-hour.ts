const SOON_MS = 10_000;
const HOUR_MS = 3_600_000;

/**
 * Does something soon after the start and then every hour, one at a time. The work itself makes sure that doing it
 * twice, or in two processes, does no harm.
 */
export function everyHour(work: () => Promise<void>, failed: (error: unknown) => void): { stop(): void } {
  let timer: NodeJS.Timeout;
  const plan = (ms: number) => {
    timer = setTimeout(() => {
      work()
        .catch(failed)
        .finally(() => plan(HOUR_MS));
    }, ms);
    timer.unref();
  };
  plan(SOON_MS);
  return { stop: () => clearTimeout(timer) };
}
