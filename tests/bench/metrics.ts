/** What somebody judged about one question: item → gain (3 what is needed, 2 also good, 1 acceptable). */
export type Gains = Readonly<Record<string, number>>;

const NEEDED = 3;

/** Whether something that is needed stands among the first `k`. */
export const neededWithin = (ranked: readonly string[], gains: Gains, k: number): boolean =>
  ranked.slice(0, k).some((item) => (gains[item] ?? 0) >= NEEDED);

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0);

/**
 * Normalised discounted cumulative gain of the first `k`, with 2^gain - 1: 1 is the best order there is, 0 nothing good.
 * A question for which nothing was judged relevant gives 0.
 */
export function ndcg(ranked: readonly string[], gains: Gains, k: number): number {
  const best = discounted(Object.values(gains).sort((a, b) => b - a).slice(0, k));
  return best === 0 ? 0 : discounted(ranked.slice(0, k).map((item) => gains[item] ?? 0)) / best;
}

/** The value below or at which a share `p` (0 to 1) of the values lies: nearest rank. NaN without values. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}

/** NaN without values. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
