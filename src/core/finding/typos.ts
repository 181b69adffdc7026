import { distance, soundOf } from './phonetic.ts';

export type Candidate = { readonly term: number; readonly quality: number };
type Entry = { readonly word: string; readonly key: string; readonly term: number };

/** Finds known words near a mistyped one, by sound and by letters, without walking through all of them. */
export type TypoIndex = {
  readonly near: (word: string) => readonly Candidate[];
  readonly startingWith: (word: string) => readonly Candidate[];
};

function deletions(key: string): string[] {
  return Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1));
}

/** How far a word may be off: short words not at all, except by sound. */
function allowed(length: number): number {
  if (length <= 4) return 0;
  return length <= 8 ? 1 : 2;
}

/** Builds the index from `[word, term]` pairs; words under four letters are left out. */
export function typoIndex(pairs: Iterable<readonly [string, number]>): TypoIndex {
  const bySound = new Map<string, Entry[]>();
  const byDeletion = new Map<string, Entry[]>();
  const sorted: Entry[] = [];
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  for (const [stem, term] of pairs) {
    const word = stem.replace('!', '');
    if (word.length < 4 || /\d/.test(word)) continue;
    const entry = { word, key: soundOf(word), term };
    sorted.push(entry);
    put(bySound, entry.key, entry);
    if (allowed(entry.key.length) === 0) continue;
    const once = deletions(entry.key);
    for (const key of once) put(byDeletion, key, entry);
    if (entry.key.length > 8) for (const key of once) for (const twice of deletions(key)) put(byDeletion, twice, entry);
  }
  sorted.sort((a, b) => (a.word < b.word ? -1 : 1));
  return { near: (word) => near(word, bySound, byDeletion), startingWith: (word) => startingWith(word, sorted) };
}

function near(word: string, bySound: Map<string, Entry[]>, byDeletion: Map<string, Entry[]>): Candidate[] {
  if (word.length < 4 || word.length > 40 || /\d/.test(word)) return [];
  const key = soundOf(word);
  const exact = (bySound.get(key) ?? []).filter((entry) => entry.word[0] === word[0] || key.length >= 5);
  if (exact.length > 0) return exact.map(({ term }) => ({ term, quality: 0.93 }));
  const limit = allowed(key.length);
  if (limit === 0) return [];
  const tried = new Set<Entry>();
  const once = deletions(key);
  const keys = limit > 1 ? [key, ...once, ...once.flatMap(deletions)] : [key, ...once];
  for (const k of keys) {
    for (const entry of byDeletion.get(k) ?? []) tried.add(entry);
    for (const entry of bySound.get(k) ?? []) tried.add(entry);
  }
  let best = limit;
  const found: { entry: Entry; d: number }[] = [];
  for (const entry of tried) {
    if (entry.key[0] !== key[0] && key.length < 7) continue;
    const d = distance(key, entry.key, best);
    if (d > best || d > allowed(Math.min(key.length, entry.key.length))) continue;
    best = Math.min(best, d);
    found.push({ entry, d });
  }
  return found
    .filter(({ d }) => d === best)
    .map(({ entry, d }) => ({ term: entry.term, quality: d === 1 ? 0.85 : 0.7 }));
}

/** Words that begin with what is being typed; only when that is four letters or more and leaves few of them. */
function startingWith(prefix: string, sorted: readonly Entry[]): Candidate[] {
  if (prefix.length < 4) return [];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.word ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let i = low; sorted[i]?.word.startsWith(prefix) === true; i += 1) {
    found.push({ term: sorted[i]?.term ?? 0, quality: 0.75 });
    if (found.length > 8) return prefix.length >= 5 ? found : [];
  }
  return found;
}
