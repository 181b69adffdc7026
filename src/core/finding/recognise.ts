import type { Match } from './match.ts';

/** A need recognised in a text, with the weight of the evidence (about 1 is plain) and the atoms that told it. */
export type Recognised = { readonly need: number; readonly weight: number; readonly atoms: ReadonlySet<number>; readonly weak: boolean };

const OVERRULED = 0.3;

/**
 * From matched patterns to needs. Specific beats general: a match inside the words of a longer match of another need
 * counts for a third ("stage" inside "stage loopt niet"). Several matches of one need strengthen each other a little.
 */
export function recognise(found: readonly Match[]): Recognised[] {
  const byNeed = new Map<number, { scores: number[]; atoms: Set<number>; weak: boolean }>();
  for (const match of found) {
    const overruled = found.some((other) => other.need !== match.need && other.score >= 0.6 * match.score
      && !other.weak && other.atoms.length > match.atoms.length && match.atoms.every((atom) => other.atoms.includes(atom)));
    const entry = byNeed.get(match.need) ?? { scores: [], atoms: new Set<number>(), weak: true };
    entry.scores.push(match.score * (overruled ? OVERRULED : 1));
    for (const atom of match.atoms) entry.atoms.add(atom);
    if (!match.weak && !overruled) entry.weak = false;
    byNeed.set(match.need, entry);
  }
  return [...byNeed].map(([need, { scores, atoms, weak }]) => {
    const sorted = [...scores].sort((a, b) => b - a);
    const best = sorted[0] ?? 0;
    const rest = sorted.slice(1).reduce((sum, score) => sum + score, 0);
    return { need, weight: best + Math.min(0.35, 0.15 * rest), atoms, weak };
  }).sort((a, b) => b.weight - a.weight || a.need - b.need);
}
