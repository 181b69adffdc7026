import { ROUNDING, sd } from './moments.ts';
import type { Pair } from './pairs.ts';
import { estimated, notEstimable } from './reasons.ts';
import type { Estimate } from './types.ts';

/** Which way of the scale is the good one. */
export type Better = 'higher' | 'lower';
/** `criterion` in points of the scale; the other three are people, and together all of them. */
export type ReliableChange = {
  readonly criterion: number; readonly improved: number; readonly unchanged: number; readonly worse: number;
};

/** EVAL-8. The reliability of a scale as given: from 0 to 1. */
export function reliabilityOf(given: number | undefined): Estimate<number> {
  if (given === undefined) return notEstimable('no-reliability');
  return given >= 0 && given <= 1 ? given : notEstimable('reliability-out-of-range');
}

/** −1, 0 or 1: down, not enough to say, or up. A change equal to the criterion counts; no change at all never does. */
function direction({ before, after }: Pair, criterion: number): number {
  const change = after - before;
  const rounding = ROUNDING * Math.max(criterion, Math.abs(before), Math.abs(after));
  return Math.abs(change) > rounding && Math.abs(change) >= criterion - rounding ? Math.sign(change) : 0;
}

/**
 * EVAL-9. How many changed by more than the scale's own noise (Jacobson & Truax 1991): by at least
 * 1.96 · s_before · √(2(1 − r)). `better` says which way counts as improved.
 */
export function reliableChange(
  pairs: readonly Pair[], reliability: number | undefined, better: Better,
): Estimate<ReliableChange> {
  const r = reliabilityOf(reliability);
  if (!estimated(r)) return r;
  const spread = sd(pairs.map(({ before }) => before));
  if (!estimated(spread)) return spread;
  if (spread === 0) return notEstimable('no-spread-before');
  const criterion = 1.96 * spread * Math.sqrt(2 * (1 - r));
  const ways = pairs.map((pair) => direction(pair, criterion));
  const [up, down] = [1, -1].map((way) => ways.filter((one) => one === way).length) as [number, number];
  const [improved, worse] = better === 'higher' ? [up, down] : [down, up];
  return { criterion, improved, unchanged: pairs.length - improved - worse, worse };
}
