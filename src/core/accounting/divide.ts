import type { Share } from './types.ts';

/**
 * ACCT-5: divides an amount by weights, so that the parts are whole cents and add up to it exactly. What is left after
 * rounding down goes, a cent at a time, to the largest remainders; of equal ones to the first.
 * @param cents any whole number of cents; of a negative amount the parts are negative
 * @param weights whole numbers of at least 0, not all of them 0
 * @returns parts in the order of the weights
 * @throws RangeError for other weights
 */
export function divide(cents: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole <= 0 || weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError('weights are whole numbers of at least 0, and not all 0');
  }
  const [amount, total] = [BigInt(Math.abs(cents)), BigInt(whole)];
  const exact = weights.map((weight) => amount * BigInt(weight));
  const parts = exact.map((part) => Number(part / total));
  const left = Math.abs(cents) - parts.reduce((sum, part) => sum + part, 0);
  const rest = exact.map((part, at) => ({ at, rest: Number(part % total) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of rest.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return cents < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}

/** Shares of an amount over places by weight; a place that gets nothing is left out. @throws RangeError as `divide` */
export function dividedOver(
  cents: number, places: readonly { readonly concept: string; readonly weight: number }[],
): readonly Share[] {
  const parts = divide(cents, places.map(({ weight }) => weight));
  return places.map(({ concept }, at) => ({ concept, cents: parts[at] ?? 0 })).filter((share) => share.cents !== 0);
}

const sum = (shares: readonly Share[]): number => shares.reduce((total, { cents }) => total + cents, 0);

/** ACCT-1: what is still to be divided; below nothing when the parts are more than the amount. In cents. */
export const leftToDivide = (cents: number, shares: readonly Share[]): number => cents - sum(shares);
