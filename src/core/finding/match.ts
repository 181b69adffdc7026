import type { Lexicon, Pattern, Strength, Where } from './compile.ts';
import type { Found, Reading } from './reading.ts';

/** A pattern that fits, with the atoms that it covers. */
export type Match = {
  readonly need: number;
  readonly score: number;
  readonly atoms: readonly number[];
  readonly strength: Strength;
};

/** How many other words may stand between the places of a pattern. */
const GAP = { ask: 7, text: 4 } as const;

/** All patterns that fit a reading, of questions ("ask") or of offers ("text"). */
export function matches(lexicon: Lexicon, reading: Reading, where: Exclude<Where, 'both'>): Match[] {
  const filled = new Map<number, Found[]>();
  for (const found of reading.found) {
    for (const slot of lexicon.slotsOfTerm[found.term] ?? []) {
      const list = filled.get(slot);
      if (list === undefined) filled.set(slot, [found]);
      else list.push(found);
    }
  }
  const out: Match[] = [];
  const tried = new Set<number>();
  for (const slot of filled.keys()) {
    for (const index of lexicon.patternsOfSlot[slot] ?? []) {
      if (tried.has(index)) continue;
      tried.add(index);
      const pattern = lexicon.patterns[index];
      if (pattern === undefined || (pattern.where !== 'both' && pattern.where !== where)) continue;
      const match = fit(pattern, filled, GAP[where]);
      if (match !== null) out.push(match);
    }
  }
  return out;
}

function fit(pattern: Pattern, filled: ReadonlyMap<number, readonly Found[]>, gap: number): Match | null {
  const places: (readonly Found[])[] = [];
  for (const slot of pattern.slots) {
    const list = filled.get(slot);
    if (list === undefined) return null;
    places.push(list);
  }
  let best: Match | null = null;
  for (const first of places[0] ?? []) {
    const chosen = pattern.inOrder === undefined ? gather(first, places, gap) : follow(first, places, pattern.inOrder);
    if (chosen === null) continue;
    const quality = Math.min(...chosen.map((found) => found.quality));
    const score = pattern.weight * quality;
    if (best !== null && best.score >= score) continue;
    best = { need: pattern.need, score, atoms: atomsOf(chosen), strength: pattern.strength };
  }
  return best;
}

function follow(first: Found, places: readonly (readonly Found[])[], between: number): Found[] | null {
  const chosen = [first];
  for (const place of places.slice(1)) {
    const end = chosen[chosen.length - 1]?.end ?? 0;
    const next = place.find((found) => found.start >= end && found.start <= end + between);
    if (next === undefined) return null;
    chosen.push(next);
  }
  return chosen;
}

function gather(first: Found, places: readonly (readonly Found[])[], gap: number): Found[] | null {
  const chosen = [first];
  for (const place of places.slice(1)) {
    let nearest: Found | null = null;
    for (const found of place) {
      if (chosen.some((other) => found.start < other.end && other.start < found.end)) continue;
      if (
        nearest === null ||
        far(found, first) < far(nearest, first) ||
        (far(found, first) === far(nearest, first) && found.quality > nearest.quality)
      )
        nearest = found;
    }
    if (nearest === null) return null;
    chosen.push(nearest);
  }
  const span = Math.max(...chosen.map((found) => found.end)) - Math.min(...chosen.map((found) => found.start));
  return span <= places.length + gap ? chosen : null;
}

function far(a: Found, b: Found): number {
  return Math.abs(a.start - b.start);
}

function atomsOf(chosen: readonly Found[]): number[] {
  const atoms = new Set<number>();
  for (const { start, end } of chosen) for (let atom = start; atom < end; atom += 1) atoms.add(atom);
  return [...atoms].sort((a, b) => a - b);
}
