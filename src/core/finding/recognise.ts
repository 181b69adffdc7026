import type { Match } from './match.ts';

/** A need recognised in a text, with the weight of the evidence (about 1 is plain) and the atoms that told it. */
export type Recognised = {
  readonly need: number;
  readonly weight: number;
  readonly atoms: ReadonlySet<number>;
  /** certainly about something that is at home here, even if the words are few among others */
  readonly sure: boolean;
};

/** What is left of evidence that lies inside the words of more specific evidence. */
const OVERRULED = 0.3;
/** What is left of "this is about your study" beside a need that is known. */
const BESIDE_PLAIN = 0.3;
const PLAIN = 0.75;

/**
 * From matched patterns to needs. Specific beats general: a match inside the words of a longer match of another need
 * counts for a third ("stage" inside "stage loopt niet"), and so do words that only say where a question belongs once a
 * plain need is found. Several matches of one need strengthen each other a little.
 */
export function recognise(found: readonly Match[]): Recognised[] {
  const plain = found.some((match) => match.strength === 'plain' && match.score >= PLAIN);
  const byNeed = new Map<number, { scores: number[]; atoms: Set<number>; sure: boolean }>();
  for (const match of found) {
    const factor = isOverruled(match, found) ? OVERRULED : match.strength === 'anchor' && plain ? BESIDE_PLAIN : 1;
    const entry = byNeed.get(match.need) ?? { scores: [], atoms: new Set<number>(), sure: false };
    entry.scores.push(match.score * factor);
    for (const atom of match.atoms) entry.atoms.add(atom);
    if (match.strength === 'anchor') entry.sure = true;
    byNeed.set(match.need, entry);
  }
  return [...byNeed]
    .map(([need, { scores, atoms, sure }]) => {
      const sorted = [...scores].sort((a, b) => b - a);
      const best = sorted[0] ?? 0;
      const rest = sorted.slice(1).reduce((sum, score) => sum + score, 0);
      return { need, weight: best + Math.min(0.35, 0.15 * rest), atoms, sure };
    })
    .sort((a, b) => b.weight - a.weight || a.need - b.need);
}

function isOverruled(match: Match, found: readonly Match[]): boolean {
  return found.some(
    (other) =>
      other.need !== match.need &&
      other.strength !== 'weak' &&
      other.score >= 0.6 * match.score &&
      other.atoms.length > match.atoms.length &&
      match.atoms.every((atom) => other.atoms.includes(atom)),
  );
}
