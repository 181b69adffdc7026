import { notEstimable } from './reasons.ts';
import type { Estimate } from './types.ts';

/** Differences this small, as a part of what was measured, are rounding and no spread. */
export const ROUNDING = 1e-12;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** EVAL-2. The mean, with a second pass for what rounding lost. */
export function mean(values: readonly number[]): Estimate<number> {
  if (values.length === 0) return notEstimable('nobody');
  const first = sum(values) / values.length;
  return first + sum(values.map((value) => value - first)) / values.length;
}

/**
 * How two lists of numbers go together: Σ(a − ā)(b − b̄) / (n − 1), over pairs. With itself, the variance.
 * @param a at least two, as many as `b`
 */
export function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a) as number, mean(b) as number];
  return sum(a.map((value, i) => (value - meanA) * (b[i]! - meanB))) / (a.length - 1);
}

/**
 * EVAL-3. The standard deviation, with n − 1. Exactly 0 when all are the same, or differ by rounding only.
 * @param size how big the numbers were that these were made of
 */
export function sd(values: readonly number[], size = 0): Estimate<number> {
  if (values.length < 2) return notEstimable('fewer-than-two');
  if (values.every((value) => value === values[0])) return 0;
  const spread = Math.sqrt(covariance(values, values));
  return spread <= ROUNDING * size ? 0 : spread;
}
