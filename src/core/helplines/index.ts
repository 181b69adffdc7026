import { helplines } from './data.ts';
import type { Helpline } from './types.ts';

export { helplines };
export type { Helpline };

const byKey: ReadonlyMap<string, Helpline> = new Map(helplines.map((line) => [line.key, line]));

/** The helpline with this key (`113`, `veilig-thuis`, …), or undefined when there is none. */
export const findHelpline = (key: string): Helpline | undefined => byKey.get(key);

/** The lines that suit somebody of this age in years; without an age, every line. */
export const helplinesForAge = (age?: number): readonly Helpline[] =>
  helplines.filter((line) => age === undefined
    || (age >= (line.minAge ?? 0) && age <= (line.maxAge ?? Number.POSITIVE_INFINITY)));
