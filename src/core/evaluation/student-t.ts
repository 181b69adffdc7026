import { incompleteBetaHalf } from './incomplete-beta.ts';

/**
 * The chance that Student's t lies further from 0 than this, on both sides together: I_x(df/2, ½), x = df/(df + t²).
 * @param df degrees of freedom, above 0; need not be whole
 */
export const beyondT = (t: number, df: number): number =>
  incompleteBetaHalf(df / (df + t * t), df / 2, (t * t) / (df + t * t));

/**
 * The t beyond which this much lies, on both sides together: for an interval of 95 % ask 0.05. By halving, to the last
 * digit that a number holds. Agrees with R's `qt(1 - beyond / 2, df)` to 1e-10.
 * @param beyond above 0 and below 1
 */
export function tQuantile(beyond: number, df: number): number {
  let high = 1;
  while (beyondT(high, df) > beyond) high *= 2;
  let low = 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (beyondT(middle, df) > beyond) low = middle;
    else high = middle;
  }
}
