import { mean, sd } from './moments.ts';
import { changesOf, type Pair, sizeOf } from './pairs.ts';
import { estimated, notEstimable } from './reasons.ts';
import { tQuantile } from './student-t.ts';
import type { Estimate, Interval } from './types.ts';

/**
 * EVAL-5. The interval of 95 % around the mean difference after − before, of the same people (Student 1908, paired):
 * d̄ ± t(0.975; n − 1) · s_d / √n. R: `t.test(after, before, paired = TRUE)$conf.int`.
 */
export function pairedInterval(pairs: readonly Pair[]): Estimate<Interval> {
  const changes = changesOf(pairs);
  const spread = sd(changes, sizeOf(pairs));
  if (!estimated(spread)) return spread;
  if (spread === 0) return notEstimable('same-change');
  const half = (tQuantile(0.05, pairs.length - 1) * spread) / Math.sqrt(pairs.length);
  const middle = mean(changes) as number;
  return [middle - half, middle + half];
}
