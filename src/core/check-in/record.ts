import type { Answers, Scores } from '../instruments/types.ts';

/** A check-in that a student keeps. Sealed in their vault as a `record`. */
export type CheckInRecord = {
  readonly instrument: string;
  readonly edition: string;
  /** the day it was done, `2026-11-26` */
  readonly on: string;
  readonly answers: Answers;
  readonly scores: Scores;
  /** the series in which it counts without a name, when it does */
  readonly series?: string;
};

/** A check-in that was begun and not finished. Sealed as a `draft`. */
export type Draft = {
  readonly instrument: string;
  readonly edition: string;
  readonly answers: Answers;
  /** how far, for one question a screen: the key of the question to show */
  readonly at?: string;
  /** the code of the round that it is done for */
  readonly round?: string;
};

/** What a student chose. Sealed as one `choice`. Nothing is chosen for them. */
export type Choices = {
  /** one question a screen, or all on one page */
  readonly view?: 'one' | 'all';
  /** since when check-ins are kept */
  readonly keepSince?: string;
  /** since when check-ins count in group figures without a name, and what they said of themselves for that */
  readonly count?: { readonly since: string; readonly unitId?: string; readonly year?: number };
  /** since when they want a reminder; when and where to stands with the reminder itself */
  readonly remindSince?: string;
  /** taken away, and on which day, as long as an open page could still keep them after all */
  readonly removed?: readonly { readonly id: string; readonly on: string }[];
  /** advice that is not for them, by rule and target */
  readonly notForMe?: readonly string[];
};
