/** From this length a word is recognised with a typing error; shorter ones only when words/short.ts names them. */
const LONG = 6;

/** Sets of words, numbered; and which sets a word is in. */
export type Lexicon = {
  /** number of the set written as "a|b|pre*|*suf|@class"; a new one is learned */
  readonly setOf: (spec: string) => number;
  /** sets the word is in as it is spelled */
  readonly setsOf: (word: string) => readonly number[];
  readonly knows: (word: string) => boolean;
  /** the words learned so far that are long enough to be recognised with a typing error */
  readonly longWords: () => readonly string[];
};

/**
 * Makes an empty lexicon; it learns its words from the sets that are asked of it.
 * @param classes words by class name; a class may name another class
 */
export function makeLexicon(classes: Readonly<Record<string, string>>): Lexicon {
  const sets = new Map<string, number>();
  const exact = new Map<string, Set<number>>();
  const begins: (readonly [string, number])[] = [];
  const ends: (readonly [string, number])[] = [];

  function addWord(word: string, set: number): void {
    if (word.startsWith('@')) {
      const members = classes[word.slice(1)];
      if (members === undefined) throw new Error(`no class of words is called ${word}`);
      for (const member of members.trim().split(/\s+/u)) addWord(member, set);
      return;
    }
    if (word.startsWith('*')) ends.push([word.slice(1), set]);
    if (word.endsWith('*')) begins.push([word.slice(0, -1), set]);
    const plain = word.replace(/\*/gu, '');
    const there = exact.get(plain);
    if (there) there.add(set);
    else exact.set(plain, new Set([set]));
  }

  function setOf(spec: string): number {
    const there = sets.get(spec);
    if (there !== undefined) return there;
    const set = sets.size;
    sets.set(spec, set);
    for (const word of spec.split('|')) addWord(word, set);
    return set;
  }

  function setsOf(word: string): readonly number[] {
    const out = [...(exact.get(word) ?? [])];
    for (const [part, set] of begins) if (word.startsWith(part)) out.push(set);
    for (const [part, set] of ends) if (word.endsWith(part)) out.push(set);
    return out;
  }

  return {
    setOf,
    setsOf,
    knows: (word) => exact.has(word),
    longWords: () => [...exact.keys()].filter((word) => word.length >= LONG),
  };
}
