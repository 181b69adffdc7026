import { pairedInterval } from './mean-difference.ts';
import { mean, sd } from './moments.ts';
import { changesOf, type Pair } from './pairs.ts';
import { type Better, reliabilityOf, reliableChange } from './reliable-change.ts';
import { standardised } from './standardised.ts';
import type { BeforeAfter } from './types.ts';

export type Choices = {
  /** which way of the scale is the good one; higher unless told */
  readonly better?: Better;
  /** of the scale: Cronbach's alpha, or test and test again, from 0 to 1 */
  readonly reliability?: number;
  /** rows that did not count, by reason */
  readonly excluded?: BeforeAfter['excluded'];
};
/** All of a result but the words about what it does not prove. */
export type Numbers = Required<Omit<BeforeAfter, 'warnings'>>;

/** Everything about one group before and after (EVAL-2 to EVAL-9), unrounded. What it does not prove: `caveats.ts`. */
export function beforeAfter(pairs: readonly Pair[], { better = 'higher', reliability, excluded = [] }: Choices): Numbers {
  const [before, after] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)];
  return {
    n: pairs.length, excluded,
    meanBefore: mean(before), meanAfter: mean(after), sdBefore: sd(before), sdAfter: sd(after),
    meanDifference: mean(changesOf(pairs)), ci95: pairedInterval(pairs), ...standardised(pairs),
    reliability: reliabilityOf(reliability), reliableChange: reliableChange(pairs, reliability, better),
  };
}
