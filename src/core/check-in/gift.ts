import type { Both, Instrument, Score, Scored } from '../instruments/types.ts';
import type { CheckInRecord } from './record.ts';

/** The role in which somebody can be given something to read. */
export const RECEIVER_ROLES = ['guide', 'specialist'] as const;

/** One score as it is given: its words first. Without a value it could not be computed. */
export type SharedScore = {
  readonly key: string; readonly title: Both; readonly said?: Both; readonly words?: Both; readonly value?: number;
  readonly min: number; readonly max: number; readonly higher: Score['higher'];
};
/** One moment on the line of one score. */
export type SharedPoint = { readonly on: string; readonly value: number; readonly said?: Both };
export type SharedAnswer = { readonly question: Both; readonly answer: Both };

type Of = { readonly from: string; readonly instrument: Both; readonly validated: boolean };
/**
 * What a student gives one person to read: a copy, whole in itself (GIFT-2). Sealed as it is; nothing else of the
 * student can be found from it.
 */
export type GiftCopy =
  | Of & {
    readonly what: 'result'; readonly on: string; readonly scores: readonly SharedScore[];
    /** only when the student ticked that */
    readonly answers?: readonly SharedAnswer[];
  }
  | Of & {
    readonly what: 'line'; readonly score: Both; readonly min: number; readonly max: number;
    readonly higher: Score['higher']; readonly changeFrom?: number; readonly points: readonly SharedPoint[];
  };

/** What is to be given of a check-in: all that it came to, or one of its scores over time. */
export type GiftChoice =
  | { readonly what: 'result'; readonly answers: boolean } | { readonly what: 'line'; readonly score: string };

/** The most moments that a line goes back (GIFT-3). */
export const MOST_POINTS = 24;

const bandOf = (score: Score, scored: Scored | undefined) =>
  (scored?.state === 'computed' ? score.bands.find(({ key }) => key === scored.band) : undefined);

function sharedScore(score: Score, scored: Scored | undefined): SharedScore {
  const { key, title, min, max, higher } = score;
  const band = bandOf(score, scored);
  return {
    key, title, min, max, higher, ...(band ? { said: band.title, words: band.words } : {}),
    ...(scored?.state === 'computed' ? { value: scored.value } : {}),
  };
}

const sharedAnswers = ({ items, scales }: Instrument, record: CheckInRecord): readonly SharedAnswer[] =>
  items.flatMap(({ key, text, scale }) => {
    const answer = scales.find((one) => one.key === scale)?.options.find(({ value }) => value === record.answers[key]);
    return answer ? [{ question: text, answer: answer.label }] : [];
  });

/** Moments of one score, oldest first, those that could be computed, the latest when there are many. */
export const pointsOf = (score: Score, records: readonly CheckInRecord[]): readonly SharedPoint[] => records
  .flatMap(({ on, scores }) => {
    const scored = scores[score.key];
    const said = bandOf(score, scored)?.title;
    return scored?.state === 'computed' ? [{ on, value: scored.value, ...(said ? { said } : {}) }] : [];
  })
  .sort((a, b) => a.on.localeCompare(b.on)).slice(-MOST_POINTS);

/** Scores of an instrument that have a line, if only of one moment yet. */
export const linesOf = (instrument: Instrument, records: readonly CheckInRecord[]): readonly Score[] =>
  instrument.scores.filter((score) => pointsOf(score, records).length >= 1);

/**
 * The copy that is given (GIFT-2, GIFT-3).
 * @param from.records every kept check-in with the same instrument, in any order
 * @returns undefined when there is nothing of that to give
 */
export function copyOf(
  from: {
    readonly name: string; readonly instrument: Instrument; readonly record: CheckInRecord;
    readonly records: readonly CheckInRecord[];
  },
  choice: GiftChoice,
): GiftCopy | undefined {
  const { name, instrument, record, records } = from;
  const of = { from: name, instrument: instrument.title, validated: instrument.validated };
  if (choice.what === 'result') {
    const scores = instrument.scores.map((score) => sharedScore(score, record.scores[score.key]));
    return {
      ...of, what: 'result', on: record.on, scores,
      ...(choice.answers ? { answers: sharedAnswers(instrument, record) } : {}),
    };
  }
  const score = linesOf(instrument, records).find(({ key }) => key === choice.score);
  if (!score) return undefined;
  const { title, min, max, higher, changeFrom } = score;
  return {
    ...of, what: 'line', score: title, min, max, higher, ...(changeFrom === undefined ? {} : { changeFrom }),
    points: pointsOf(score, records),
  };
}
