import { judged, type Judged, offTopic } from '../judged/index.ts';
import { mean, ndcg, neededWithin, percentile } from '../metrics.ts';

/** Anything that finds: question → ids, best first. */
export type Finder = (question: string) => readonly string[];

export type Miss = { readonly question: Judged; readonly first: readonly string[] };
export type Quality = {
  readonly questions: number;
  /** share with something needed in the top three */
  readonly needed: number;
  readonly ndcg: number;
  /** share for which nothing at all was found */
  readonly nothing: number;
};
export type Measured = {
  readonly all: Quality;
  readonly groups: readonly { readonly name: string; readonly quality: Quality }[];
  readonly misses: readonly Miss[];
  /** questions about nothing here that got an answer all the same */
  readonly padded: readonly string[];
};

type Tried = { readonly question: Judged; readonly ranked: readonly string[] };

function qualityOf(tried: readonly Tried[]): Quality {
  const share = (test: (one: Tried) => boolean) => mean(tried.map((one) => Number(test(one))));
  return {
    questions: tried.length,
    needed: share(({ question, ranked }) => neededWithin(ranked, question.relevant, 3)),
    ndcg: mean(tried.map(({ question, ranked }) => ndcg(ranked, question.relevant, 5))),
    nothing: share(({ ranked }) => ranked.length === 0),
  };
}

/** Asks everything that was judged, and everything that is about something else. */
export function measure(find: Finder): Measured {
  const tried = judged.map((question) => ({ question, ranked: find(question.q) }));
  const by = (key: 'style' | 'lang') => [...new Set(judged.map((question) => question[key]))].map((name) =>
    ({ name, quality: qualityOf(tried.filter(({ question }) => question[key] === name)) }));
  return {
    all: qualityOf(tried),
    groups: [...by('lang'), ...by('style')],
    misses: tried.filter(({ question, ranked }) => !neededWithin(ranked, question.relevant, 3))
      .map(({ question, ranked }) => ({ question, first: ranked.slice(0, 3) })),
    padded: offTopic.filter((question) => find(question).length > 0),
  };
}

const ROUNDS = 5;

/** Milliseconds a question takes, over all questions: half of them are faster than `p50`. The first round warms up. */
export function speed(find: Finder): { readonly p50: number; readonly p95: number; readonly worst: number } {
  const questions = [...judged.map(({ q }) => q), ...offTopic];
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const question of questions) {
      const started = performance.now();
      find(question);
      if (round > 0) times.push(performance.now() - started);
    }
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), worst: Math.max(...times) };
}
