import type { Lang } from '../frameworks/types.ts';

/** A text in both languages. */
export type Both = Readonly<Record<Lang, string>>;
/** What somebody answered, by item; an item that was passed over is not there. */
export type Answers = Readonly<Record<string, number>>;

/** One answer that can be given, with what it counts for. */
export type Option = { readonly value: number; readonly label: Both };
/** A set of answers, used by many items. */
export type AnswerScale = { readonly key: string; readonly options: readonly Option[] };

/** One question. */
export type Item = {
  readonly key: string;
  /** its number in the instrument as published, counted from 1; where a rule says the order */
  readonly number?: number;
  readonly text: Both;
  /** key of an answer scale */
  readonly scale: string;
  /** a heading over this item and those after it, where a part begins */
  readonly part?: Both;
  /** an answer from this value on (or up to it) brings acute help to the top at once (ACUTE) */
  readonly acute?: { readonly from: number } | { readonly upTo: number };
  /** study and bonding only: may be asked in class, where a neighbour can read along */
  readonly inClass?: boolean;
};

/** A stretch of a score, with its words: never a grade, never a diagnosis. `from` and `to` belong to it. */
export type Band = {
  readonly key: string; readonly from: number; readonly to: number; readonly title: Both; readonly words: Both;
};

/**
 * How a score comes about: the sum or the mean of its items, how many of them reach a value (`count`), or MHC-SF's
 * three groups. After turning reversed items round.
 */
export type Method =
  | { readonly kind: 'sum'; readonly factor?: number }
  | { readonly kind: 'mean' }
  | { readonly kind: 'count'; readonly at: Readonly<Record<string, readonly number[]>> }
  | { readonly kind: 'groups'; readonly feeling: readonly string[]; readonly doing: readonly string[];
      readonly often: readonly number[]; readonly seldom: readonly number[] };

/** One thing that is told of the answers: a scale or a subscale. */
export type Score = {
  readonly key: string;
  readonly title: Both;
  readonly items: readonly string[];
  /** items that count the other way round */
  readonly reversed?: readonly string[];
  readonly method: Method;
  /** how many may be missing; what then stands for them: the mean of the others, or nothing (a mean of fewer) */
  readonly missing: { readonly atMost: number; readonly fill: 'mean' | 'none' };
  readonly min: number;
  readonly max: number;
  readonly higher: 'more' | 'less' | 'neither';
  readonly bands: readonly Band[];
  /** a change from this size on is told as one */
  readonly changeFrom?: number;
  /** a subscale of this score */
  readonly of?: string;
};

/** An instrument, as data: what stands in a file of one (`docs/formats/instrument.md`). */
export type Instrument = {
  readonly format: 'samenhang-instrument';
  readonly version: 1;
  readonly key: string;
  readonly edition: string;
  readonly title: Both;
  /** what it is for, in a sentence or two */
  readonly about: Both;
  readonly source: { readonly name: string; readonly url?: string };
  readonly licence: string;
  readonly validated: boolean;
  /** the period that the questions are about */
  readonly recall: Both;
  readonly minutes: number;
  /** not sooner again than after so many days */
  readonly againAfterDays: number;
  /** in which years of study it is asked; absent: in all */
  readonly years?: readonly number[];
  readonly scales: readonly AnswerScale[];
  readonly items: readonly Item[];
  readonly scores: readonly Score[];
  /** the numbered scoring rule that its scores must agree with */
  readonly rule?: RuleKey;
  /** with a clinical cut-off: off unless decided (law-and-care) */
  readonly clinical?: boolean;
  /** how scores are drawn: dimensions as a wheel, or a line for each */
  readonly picture?: 'wheel' | 'lines';
};

/** Published instruments whose scoring stands in the rules (docs/rules/scoring.md). */
export type RuleKey = 'mhi-5' | 'who-5' | 'mhc-sf' | 'brs' | 'pss-10' | 'ucla-3' | 'djg-6' | 'audit-c' | 'phq-9' | 'gad-7';

/** What came of one score. Not computable is a result with a reason; never a zero, never null. */
export type Scored =
  | { readonly state: 'computed'; readonly value: number; readonly answered: number; readonly band?: string }
  | { readonly state: 'not-computable'; readonly reason: 'missing-answers'; readonly missing: number; readonly atMost: number };
/** By key of the score. */
export type Scores = Readonly<Record<string, Scored>>;
