import type { Answers, Instrument, Item, Score, Scored, Scores } from './types.ts';

const valuesOf = (instrument: Instrument, item: Item): readonly number[] =>
  instrument.scales.find(({ key }) => key === item.scale)?.options.map(({ value }) => value) ?? [];

/** What an answer counts for: a reversed one the other way round on its own answer scale. */
function counted(instrument: Instrument, score: Score, key: string, answer: number): number {
  const item = instrument.items.find((one) => one.key === key);
  const values = item ? valuesOf(instrument, item) : [];
  return score.reversed?.includes(key) ? Math.min(...values) + Math.max(...values) - answer : answer;
}

/** Hundredths are enough, and keep a mean from being 2.9999999999. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

function valueOf(score: Score, given: readonly number[], answers: Answers): number {
  const sum = given.reduce((total, one) => total + one, 0);
  const { method, items, missing } = score;
  const all = missing.fill === 'mean' ? sum / given.length * items.length : sum;
  switch (method.kind) {
    case 'mean': return rounded(sum / given.length);
    case 'sum': return rounded(all * (method.factor ?? 1));
    case 'count': return items.filter((key) => method.at[key]?.includes(answers[key] ?? NaN)).length;
    case 'groups': {
      const among = (keys: readonly string[], values: readonly number[]) =>
        keys.filter((key) => values.includes(answers[key] ?? NaN)).length;
      if (among(method.feeling, method.often) >= 1 && among(method.doing, method.often) >= 6) return 2;
      return among(method.feeling, method.seldom) >= 1 && among(method.doing, method.seldom) >= 6 ? 0 : 1;
    }
  }
}

function scored(instrument: Instrument, score: Score, answers: Answers): Scored {
  const there = score.items.filter((key) => answers[key] !== undefined);
  const missing = score.items.length - there.length;
  if (missing > score.missing.atMost || there.length === 0) {
    return { state: 'not-computable', reason: 'missing-answers', missing, atMost: score.missing.atMost };
  }
  const value = valueOf(score, there.map((key) => counted(instrument, score, key, answers[key] as number)), answers);
  const band = score.bands.find(({ from, to }) => value >= from && value <= to);
  return { state: 'computed', value, answered: there.length, ...(band ? { band: band.key } : {}) };
}

/**
 * What answers come to, for every score of an instrument (SCORE-n, docs/rules/scoring.md). Order of the answers does
 * not matter; an answer that is not on its scale counts as missing.
 */
export function scoresOf(instrument: Instrument, answers: Answers): Scores {
  const good = Object.fromEntries(instrument.items.flatMap((item) => {
    const answer = answers[item.key];
    return answer !== undefined && valuesOf(instrument, item).includes(answer) ? [[item.key, answer]] : [];
  }));
  return Object.fromEntries(instrument.scores.map((score) => [score.key, scored(instrument, score, good)]));
}
