import { setTimeout as wait } from 'node:timers/promises';
import { LIMITS } from '../../../src/platform/http/rate-limit.ts';
import { percentile } from '../metrics.ts';

export type Load = { readonly p50: number; readonly p95: number; readonly perSecond: number };

const REQUESTS = 100;
const WARM_UP = 10;

/**
 * Asks the same a hundred times, so many at once, and then waits until the limits for one address have let that go.
 * @param ask makes the nth request and reads the whole answer
 * @throws Error when an answer is not 200
 */
export async function load(kind: keyof typeof LIMITS, concurrency: number, ask: (n: number) => Promise<Response>): Promise<Load> {
  const times: number[] = [];
  const one = async (n: number) => {
    const started = performance.now();
    const response = await ask(n);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${response.url} answered ${response.status}`);
    return performance.now() - started;
  };
  // the first may find a connection that the server has just let go
  for (let n = 0; n < WARM_UP; n += 1) await one(n).catch(() => one(n));
  let next = 0;
  const worker = async () => {
    while (next < REQUESTS) times.push(await one(next++));
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - started) / 1000;
  await wait((1000 * (REQUESTS + WARM_UP)) / LIMITS[kind].perSecond);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), perSecond: REQUESTS / seconds };
}
