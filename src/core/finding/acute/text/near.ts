/** How many letters a word may be off: none in short words, one from five letters, two from nine. */
export function allowance(length: number): 0 | 1 | 2 {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** Optimal string alignment distance: insert, delete, replace, swap neighbours; each costs one. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function without(word: string, letters: number): Set<string> {
  const out = new Set([word]);
  if (letters === 0) return out;
  for (let i = 0; i < word.length; i++) {
    for (const shorter of without(word.slice(0, i) + word.slice(i + 1), letters - 1)) out.add(shorter);
  }
  return out;
}

/**
 * Makes a look-up of the nearest words of a list, by an index of the words with letters left out.
 * @returns a function: a typed word -> the words at the smallest distance within the allowance, or none
 */
export function nearIndex(words: Iterable<string>): (typed: string) => readonly string[] {
  const index = new Map<string, string[]>();
  for (const word of words) {
    const allowed = allowance(word.length);
    if (allowed === 0) continue;
    for (const key of without(word, allowed)) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return (typed) => {
    if (typed.length < 4 || typed.length > 30) return [];
    const candidates = new Set<string>();
    for (const key of without(typed, allowance(typed.length + 1))) {
      for (const word of index.get(key) ?? []) candidates.add(word);
    }
    let best = 3;
    let found: string[] = [];
    for (const word of candidates) {
      const off = distance(typed, word);
      if (off > allowance(word.length) || off > best) continue;
      found = off < best ? [word] : [...found, word];
      best = off;
    }
    return found;
  };
}
