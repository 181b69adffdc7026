import type { Recognised } from '../recognise.ts';
import type { Thesaurus } from '../thesaurus.ts';
import { likeness } from './index.ts';

/** Likeness below this says nothing; at `SURE` it weighs as much as a plain pattern. */
const FAINT = 0.28;
const SURE = 0.66;
/** Likeness alone is enough to answer from here. */
const ENOUGH = 0.44;
/** A pattern and an example that agree strengthen each other. */
const AGREE = 0.3;
/** From here a question looks like one about nothing here, unless it looks at least as much like a need. */
const ELSEWHERE_FROM = 0.37;
/** What plain patterns that explain a whole question weigh against that. */
const EXPLAINED = 0.52;

/** Examples of questions about nothing here stand under these names, beside the needs. */
const AWAY = /^elsewhere/;

export type Blend = {
  readonly all: readonly Recognised[];
  /** the examples alone are reason enough to answer */
  readonly enough: boolean;
  /** no example resembles it at all */
  readonly strange: boolean;
  /** it looks like a question about nothing here */
  readonly elsewhere: boolean;
  /** how much it looks like one, 0 to 1 */
  readonly away: number;
};

/**
 * Adds what the examples say to what the patterns say: a question need not hold a known pattern to be understood.
 * `explained` is the share of its words that the patterns cover.
 */
export function blended(
  thes: Thesaurus,
  words: readonly string[],
  recognised: readonly Recognised[],
  explained: number,
): Blend {
  const like = likeness.of(words);
  const byNeed = new Map(recognised.map((one) => [one.need, one]));
  let top = 0;
  let away = 0;
  for (const [id, score] of like) {
    const need = thes.needOf.get(id);
    if (AWAY.test(id)) away = Math.max(away, score);
    if (need === undefined) continue;
    top = Math.max(top, score);
    const weight = Math.max(0, Math.min(1, (score - FAINT) / (SURE - FAINT))) * 0.95;
    const known = byNeed.get(need);
    if (known) {
      const strong = Math.max(known.weight, weight) + AGREE * Math.min(known.weight, weight);
      byNeed.set(need, { ...known, weight: strong });
    } else if (weight > 0) byNeed.set(need, { need, weight, atoms: new Set(), sure: false });
  }
  const all = [...byNeed.values()].sort((a, b) => b.weight - a.weight || a.need - b.need);
  const here = Math.max(top, EXPLAINED * explained ** 2 * Math.min(1, recognised[0]?.weight ?? 0));
  return { all, enough: top >= ENOUGH, strange: top === 0, away, elsewhere: away >= ELSEWHERE_FROM && away > here };
}
