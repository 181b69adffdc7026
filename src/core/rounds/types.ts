import type { PartText } from '../initiatives/types.ts';
import type { Tree } from '../training/types.ts';

export type { Tree };

/** For whom something is: these units and what is below them, and these years of study; empty is all. */
export type ForWhom = { readonly units: readonly string[]; readonly years: readonly number[] };
/** Days as `2026-11-26`; both belong to it. */
export type Window = { readonly opensOn: string; readonly closesOn: string };

/** A round, as the budget and the calendar need it. */
export type Asking = ForWhom & Window & {
  readonly id: string; readonly title: PartText; readonly minutes: number;
};

/** The most that an institution asks of one student in half a year (ROUND-1). */
export type Budget = { readonly rounds: number; readonly minutes: number };
/** What holds everywhere; an institution may lower it. */
export const MOST: Budget = { rounds: 3, minutes: 10 };
/** Years of study that there are. */
export const YEARS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
