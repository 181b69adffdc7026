import { mean, sd } from './moments.ts';
import { changesOf, type Pair, sizeOf } from './pairs.ts';
import { notEstimable } from './reasons.ts';
import { tQuantile } from './student-t.ts';
import type { Estimate, Interval } from './types.ts';

export type AgainstGroup = {
  /** mean change of those who took part − mean change of those who waited, in points of the scale */
  readonly difference: number; readonly ci95: Interval; readonly df: number;
  /** [took part, waited] */
  readonly n: readonly [number, number];
};

/**
 * EVAL-12. The difference in change against a waiting group, with Welch's interval (1947), which asks no equal spread:
 * difference ± t(0.975; df) · √(s²₁/n₁ + s²₂/n₂), df after Satterthwaite.
 * R: `t.test(changeTookPart, changeWaited)$conf.int`.
 */
export function againstGroup(tookPart: readonly Pair[], waited: readonly Pair[]): Estimate<AgainstGroup> {
  if (tookPart.length < 2 || waited.length < 2) return notEstimable('group-too-small');
  const groups = [tookPart, waited].map((pairs) => {
    const changes = changesOf(pairs);
    return { mean: mean(changes) as number, error: (sd(changes, sizeOf(pairs)) as number) ** 2 / pairs.length };
  });
  const [one, two] = groups as [(typeof groups)[0], (typeof groups)[0]];
  const error = one.error + two.error;
  if (error === 0) return notEstimable('same-change');
  const [part, rest] = [one.error / error, two.error / error];
  const df = 1 / (part ** 2 / (tookPart.length - 1) + rest ** 2 / (waited.length - 1));
  const half = tQuantile(0.05, df) * Math.sqrt(error);
  const difference = one.mean - two.mean;
  return { difference, ci95: [difference - half, difference + half], df, n: [tookPart.length, waited.length] };
}
