import { logGammaStep } from './gamma-ratio.ts';
import { notEstimable } from './reasons.ts';
import type { Estimate } from './types.ts';

/**
 * EVAL-7. Hedges' exact correction J(df) = Γ(df/2) / (√(df/2) Γ((df − 1)/2)) (Hedges 1981, formula 6e).
 * @param df degrees of freedom of the standard deviation. From 2 on: with 1 it is 0 and says nothing.
 */
export const hedgesCorrection = (df: number): Estimate<number> =>
  df < 2 ? notEstimable('fewer-than-three') : Math.exp(logGammaStep((df - 1) / 2)) / Math.sqrt(df / 2);
