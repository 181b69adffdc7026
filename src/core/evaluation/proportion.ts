import { notEstimable } from './reasons.ts';
import type { Estimate, Interval } from './types.ts';

/** The normal quantile for 95 %: `qnorm(0.975)`. */
export const Z95 = 1.959963984540054;

export type Proportion = { readonly proportion: number; readonly ci95: Interval; readonly n: number };

/**
 * EVAL-4. A part of a group, from 0 to 1, with Wilson's interval of 95 % (Wilson 1927; without continuity correction):
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
 * @param part how many it is true of @param n how many were asked
 */
export function proportion(part: number, n: number): Estimate<Proportion> {
  if (![part, n].every(Number.isSafeInteger) || part < 0 || part > n) return notEstimable('not-a-count');
  if (n === 0) return notEstimable('nobody');
  const p = part / n;
  const z2 = Z95 ** 2;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return { proportion: p, ci95: [part === 0 ? 0 : middle - half, part === n ? 1 : middle + half], n };
}
