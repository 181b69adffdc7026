import type { Both, RuleKey, Score } from '../types.ts';

/** The shape that an instrument must have to be scored by a published rule (docs/rules/scoring.md). */
export type ScoringRule = {
  readonly key: RuleKey;
  /** number of the rule, as `SCORE-11` */
  readonly number: `SCORE-${number}`;
  readonly name: Both;
  /** how many items, numbered from 1 in their published order */
  readonly items: number;
  /** what an answer can count for */
  readonly values: readonly number[];
  /** the scores, for items that are called as `item` says */
  readonly scores: (item: (number: number) => string) => readonly Score[];
  /** keys of scores that may be left out */
  readonly optional?: readonly string[];
  /**
   * By key of a score: where its bands part, each way that is in use. A cut is the last value of a band. A score that
   * is not here has bands as the institution likes.
   */
  readonly cuts?: Readonly<Record<string, readonly (readonly number[])[]>>;
  /**
   * Two groups of items that point opposite ways: the one is reversed, or the other, or the answers of the one count
   * the other way round already, on an answer scale of their own.
   */
  readonly opposite?: readonly [readonly number[], readonly number[]];
  /** with a clinical cut-off: off unless decided, never in a round */
  readonly clinical?: true;
  /** an item that brings acute help to the top, from an answer on */
  readonly acute?: { readonly item: number; readonly from: number };
  readonly recall: Both;
  readonly minutes: number;
  readonly againAfterDays: number;
};
