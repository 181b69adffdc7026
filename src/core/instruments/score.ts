import type { Instrument, Item, Score, Scored, Scores, Answers } from './types.ts';

/** Good answers, by item. A map: an item may be called as something that every object has. */
type Given = ReadonlyMap<string, number>;

/** What can be answered to an item. */
export const valuesOf = (instrument: Instrument, item: Item): readonly number[] =>
  instrument.scales.find(({ key }) => key === item.scale)?.options.map(({ value }) => value) ?? [];

/** What an answer counts for: a reversed one the other way round on its own answer scale (SCORE-2). */
function counted(instrument: Instrument, score: Score, key: string, answer: number): number {
  const item = instrument.items.find((one) => one.key === key);
  const values = item ? valuesOf(instrument, item) : [];
  return score.reversed?.includes(key) ? Math.min(...values) + Math.max(...values) - answer : answer;
}

/** Hundredths are enough, and keep a mean from being 2.9999999999. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A sum, with the mean of what was answered in the place of what was not; then in whole points (SCORE-4). */
function summed(score: Score, given: readonly number[]): number {
  const sum = given.reduce((total, one) => total + one, 0);
  const missing = score.items.length - given.length;
  return missing === 0 ? sum : Math.round(sum / given.length * score.items.length);
}

const among = (answers: Given, keys: readonly string[], values: readonly number[]): number =>
  keys.filter((key) => values.includes(answers.get(key) ?? NaN)).length;

function valueOf(score: Score, given: readonly number[], answers: Given): number {
  const { method } = score;
  switch (method.kind) {
    case 'mean': return rounded(given.reduce((total, one) => total + one, 0) / given.length);
    case 'sum': return rounded(summed(score, given) * (method.factor ?? 1));
    case 'count': return score.items.filter((key) =>
      Object.hasOwn(method.at, key) && method.at[key]?.includes(answers.get(key) ?? NaN)).length;
    case 'groups': {
      const { feeling, doing, often, seldom } = method;
      if (among(answers, feeling, often) >= 1 && among(answers, doing, often) >= 6) return 2;
      return among(answers, feeling, seldom) >= 1 && among(answers, doing, seldom) >= 6 ? 0 : 1;
    }
  }
}

/** How many answers may be missing: a sum or a group of fewer items would be another one (SCORE-4). */
function atMostOf({ method, missing }: Score): number {
  return method.kind === 'groups' || (method.kind === 'sum' && missing.fill === 'none') ? 0 : missing.atMost;
}

function scored(instrument: Instrument, score: Score, answers: Given): Scored {
  const there = score.items.filter((key) => answers.has(key));
  const missing = score.items.length - there.length;
  const atMost = atMostOf(score);
  if (missing > atMost || there.length === 0) {
    return { state: 'not-computable', reason: 'missing-answers', missing, atMost };
  }
  const value = valueOf(score, there.map((key) => counted(instrument, score, key, answers.get(key) ?? NaN)), answers);
  const band = score.bands.find(({ from, to }) => value >= from && value <= to);
  return { state: 'computed', value, answered: there.length, ...(band ? { band: band.key } : {}) };
}

/**
 * What answers come to, for every score of an instrument (SCORE-1 to SCORE-6, docs/rules/scoring.md). Order of the
 * answers does not matter; an answer that is not on its scale counts as missing.
 */
export function scoresOf(instrument: Instrument, answers: Answers): Scores {
  const good = new Map(instrument.items.flatMap((item) => {
    const answer = Object.hasOwn(answers, item.key) ? answers[item.key] : undefined;
    return answer !== undefined && valuesOf(instrument, item).includes(answer) ? [[item.key, answer] as const] : [];
  }));
  return Object.fromEntries(instrument.scores.map((score) => [score.key, scored(instrument, score, good)]));
}
