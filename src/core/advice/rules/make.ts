import type { AdviceRule, Condition, Step, Then } from '../types.ts';

type Pair = readonly [nl: string, en: string];

/** The start-thermometer of all years. */
export const START = ['start-1', 'start-2', 'start-3'];

/** A question was answered with one of the two heaviest answers of five: 1 or 2, or 4 or 5 where more is heavier. */
export const low = (among: readonly string[], item: string): Condition => ({ kind: 'answer', among, item, values: [1, 2] });
export const much = (among: readonly string[], item: string): Condition => ({ kind: 'answer', among, item, values: [4, 5] });
/** A score stands where it could use attention. */
export const attention = (among: readonly string[], score: string): Condition =>
  ({ kind: 'band', among, score, bands: ['low'] });
/** …for the third time in a row. */
export const stays = (among: readonly string[], score: string): Condition =>
  ({ kind: 'stays', among, score, bands: ['low'], times: 3 });

/** An exercise by its key, offers by their themes (`2.1,6.1`), a person by the key of a role card, a page. */
export const module = (target: string): Then => ({ kind: 'module', target });
export const offers = (...themes: readonly string[]): Then =>
  ({ kind: 'offers', target: themes.map((theme) => `fs-t.${theme}`).join(',') });
export const person = (target: string): Then => ({ kind: 'person', target });

/** Makes a rule. @param step 1 on your own … 6 at once */
export function rule(
  number: number, when: readonly Condition[], then: Then, step: Step, [because, label]: readonly [Pair, Pair],
  more: Pick<AdviceRule, 'noExercise'> = {},
): AdviceRule {
  const both = ([nl, en]: Pair) => ({ nl, en });
  return { id: `ADVICE-${number}`, when, because: both(because), label: both(label), then, step, ...more };
}
