import type { Both } from '../instruments/types.ts';

/** Of which instruments, by key: some of ours, all (`*`), or those that an institution brought in (`others`). */
export type Among = readonly string[] | '*' | 'others';

/** Something that can be so about a check-in. Readable: `say.ts` tells it in words. */
export type Condition = { readonly among: Among } & (
  /** the answer to a question is one of these values */
  | { readonly kind: 'answer'; readonly item: string; readonly values: readonly number[] }
  /** a score is in one of these stretches */
  | { readonly kind: 'band'; readonly score: string; readonly bands: readonly string[] }
  /** a score is in one of these stretches now, and was so every time before, this many times in a row */
  | { readonly kind: 'stays'; readonly score: string; readonly bands: readonly string[]; readonly times: number }
  /** any score goes less well than the time before, by at least this much */
  | { readonly kind: 'fell'; readonly by: number }
  /** this many scores or more are in the stretch where it goes least well */
  | { readonly kind: 'many'; readonly atLeast: number }
);

/** What advice leads to. Targets: key of an exercise, ids of themes, key of a role card, key of a page. */
export type Then =
  | { readonly kind: 'module'; readonly target: string }
  | { readonly kind: 'offers'; readonly target: string }
  | { readonly kind: 'person'; readonly target: string }
  | { readonly kind: 'page'; readonly target: PageKey };

/** Pages where something is arranged. Money worries go here and never to an exercise. */
export const PAGE_KEYS = ['money', 'study'] as const;
export type PageKey = (typeof PAGE_KEYS)[number];

/** Steps of stepped care, light to heavy. */
export type Step = 1 | 2 | 3 | 4 | 5 | 6;

/** One numbered rule (docs/rules/advice.md). An institution may switch it off, or change its words and its target. */
export type AdviceRule = {
  readonly id: `ADVICE-${number}`;
  /** one of these is enough */
  readonly when: readonly Condition[];
  /** why this may help */
  readonly because: Both;
  /** what the link says */
  readonly label: Both;
  readonly then: Then;
  readonly step: Step;
  /** about money: never an exercise, whatever an institution fills in */
  readonly noExercise?: boolean;
};

/** What led to an advice: keys of questions or scores, to tell it with the student's own answers. */
export type Led =
  | { readonly kind: 'answer'; readonly item: string }
  | { readonly kind: 'band'; readonly score: string }
  | { readonly kind: 'stays'; readonly score: string; readonly times: number }
  | { readonly kind: 'fell'; readonly score: string; readonly from: number; readonly since: string }
  | { readonly kind: 'many'; readonly scores: readonly string[] };

/** An advice, with what led to it. */
export type Advised = {
  readonly rule: AdviceRule;
  /** what "not for me" remembers: the rule with its target, so that a new target is new advice */
  readonly key: string;
  readonly led: readonly Led[];
};
