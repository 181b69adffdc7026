import { words } from '../normalise.ts';
import { type Feature, featuresOf } from './features.ts';
import type { Examples } from './types.ts';

/** How much a question looks like the examples of each need. */
export type Likeness = {
  /** need id → 0 to 1, only needs that are alike enough to say something */
  readonly of: (words: readonly string[]) => ReadonlyMap<string, number>;
};

type Line = { readonly need: number; readonly norm: number };

/** Examples closest to the question that count for a need, and how much each adds. */
const CLOSEST = [0.72, 0.18, 0.1] as const;
const LEAST = 0.22;

function linesOf(examples: Examples): {
  needs: readonly string[];
  lines: readonly { need: number; features: readonly Feature[] }[];
} {
  const needs = Object.keys(examples);
  const lines = needs.flatMap((id, need) => {
    const { nl = '', en = '' } = examples[id] ?? {};
    return `${nl}|${en}`
      .split('|')
      .map((text) => words(text))
      .filter((list) => list.length > 0)
      .map((list) => ({ need, features: featuresOf(list) }));
  });
  return { needs, lines };
}

/** Square roots keep a word that is said twice from counting double. */
function merged(features: readonly Feature[], rarity: (name: string) => number): Map<string, number> {
  const sum = new Map<string, number>();
  for (const [name, weight] of features) sum.set(name, Math.max(sum.get(name) ?? 0, weight * rarity(name)));
  return sum;
}
const lengthOf = (values: Iterable<number>): number =>
  Math.sqrt([...values].reduce((sum, value) => sum + value * value, 0));

/** Reads the examples once. Likeness is a cosine; a feature weighs more when fewer needs have it. */
export function likenessTo(examples: Examples): Likeness {
  const { needs, lines } = linesOf(examples);
  const seenIn = new Map<string, Set<number>>();
  for (const { need, features } of lines) {
    for (const [name] of features) seenIn.set(name, (seenIn.get(name) ?? new Set()).add(need));
  }
  const rarity = (name: string) => Math.log(1 + needs.length / (1 + (seenIn.get(name)?.size ?? 0)));
  const postings = new Map<string, { line: number; weight: number }[]>();
  const known: Line[] = lines.map(({ need, features }, line) => {
    const weights = merged(features, rarity);
    for (const [name, weight] of weights) postings.set(name, [...(postings.get(name) ?? []), { line, weight }]);
    return { need, norm: lengthOf(weights.values()) };
  });
  const unknown = Math.log(1 + needs.length);

  return {
    of(question) {
      const asked = merged(featuresOf(question), (name) => (seenIn.has(name) ? rarity(name) : unknown));
      const norm = lengthOf([...asked].map(([name, weight]) => (seenIn.has(name) ? weight : weight * 0.6)));
      const dots = new Map<number, number>();
      for (const [name, weight] of asked) {
        for (const post of postings.get(name) ?? [])
          dots.set(post.line, (dots.get(post.line) ?? 0) + weight * post.weight);
      }
      const best = new Map<number, number[]>();
      for (const [line, dot] of dots) {
        const { need, norm: own } = known[line] as Line;
        const likeness = dot / (norm * own || 1);
        if (likeness < LEAST / 2) continue;
        best.set(need, [...(best.get(need) ?? []), likeness].sort((a, b) => b - a).slice(0, CLOSEST.length));
      }
      const out = new Map<string, number>();
      for (const [need, closest] of best) {
        const score = closest.reduce((sum, likeness, i) => sum + likeness * (CLOSEST[i] ?? 0), 0);
        if (score >= LEAST) out.set(needs[need] as string, score);
      }
      return out;
    },
  };
}
