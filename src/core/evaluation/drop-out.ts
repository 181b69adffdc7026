import { mean } from './moments.ts';
import { type Proportion, proportion } from './proportion.ts';
import type { Estimate } from './types.ts';

/** Who filled in before and not after. People, means in points of the scale. */
export type DropOut = {
  readonly started: number; readonly lost: number; readonly share: Estimate<Proportion>;
  readonly meanBeforeStayed: Estimate<number>; readonly meanBeforeLost: Estimate<number>;
};

/**
 * EVAL-11. Drop-out between the two moments: how many, as a part of all who started (EVAL-4), and what they scored
 * before, beside those who stayed.
 * @param stayed before of those with both @param lost before of those without after
 */
export const dropOut = (stayed: readonly number[], lost: readonly number[]): DropOut => ({
  started: stayed.length + lost.length, lost: lost.length, share: proportion(lost.length, stayed.length + lost.length),
  meanBeforeStayed: mean(stayed), meanBeforeLost: mean(lost),
});
