import { hedgesCorrection } from './hedges.ts';
import { covariance, mean, sd } from './moments.ts';
import { changesOf, type Pair, sizeOf } from './pairs.ts';
import { Z95 } from './proportion.ts';
import { estimated, notEstimable } from './reasons.ts';
import type { Estimate, Interval } from './types.ts';

export type Standardised = {
  readonly dAv: Estimate<number>; readonly dAvCi95: Estimate<Interval>;
  readonly gAv: Estimate<number>; readonly gAvCi95: Estimate<Interval>;
};

const all = (why: Estimate<number>) => ({ dAv: why, dAvCi95: why, gAv: why, gAvCi95: why }) as Standardised;

/**
 * EVAL-6, EVAL-7. d_av = mean difference / √((s₁² + s₂²)/2) (Cumming 2012, formula 11.10), and g_av = J(n − 1) · d_av.
 * The interval is that of Bonett (2008, for a paired design; R: `statpsych::ci.stdmean.ps`): d_av ± 1.96 · se, with
 * se² = d²(s₁⁴ + s₂⁴ + 2c²) / (8(n − 1)s⁴) + (s₁² + s₂² − 2c) / ((n − 1)s²), s² = (s₁² + s₂²)/2 and c the covariance
 * (r·s₁·s₂). That of g_av is the same, times J.
 */
export function standardised(pairs: readonly Pair[]): Standardised {
  const [before, after] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)];
  const [s1, s2] = [sd(before, sizeOf(pairs)), sd(after, sizeOf(pairs))];
  if (!estimated(s1)) return all(s1);
  if (!estimated(s2)) return all(s2);
  const [v1, v2, df] = [s1 ** 2, s2 ** 2, pairs.length - 1];
  const pooled = (v1 + v2) / 2;
  if (pooled === 0) return all(notEstimable('no-spread'));
  const d = (mean(changesOf(pairs)) as number) / Math.sqrt(pooled);
  const [p1, p2, c] = [v1 / pooled, v2 / pooled, covariance(before, after) / pooled];
  const variance = (d ** 2 * (p1 ** 2 + p2 ** 2 + 2 * c ** 2)) / (8 * df) + Math.max(0, 2 - 2 * c) / df;
  const half = Z95 * Math.sqrt(variance);
  const ci: Interval = [d - half, d + half];
  const j = hedgesCorrection(df);
  return estimated(j)
    ? { dAv: d, dAvCi95: ci, gAv: j * d, gAvCi95: [j * ci[0], j * ci[1]] }
    : { dAv: d, dAvCi95: ci, gAv: j, gAvCi95: j };
}
