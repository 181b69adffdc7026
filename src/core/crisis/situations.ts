import type { Protocol, Situation, Step } from './types.ts';

/** CRISIS-11: the steps for one situation, in their order; without one, all of them. */
export const stepsFor = ({ steps }: Protocol, situation?: Situation): readonly Step[] =>
  steps.filter(({ situations }) => !situation || !situations || situations.includes(situation));
